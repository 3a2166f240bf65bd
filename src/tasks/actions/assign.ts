import { chooseHeir } from '#organisations/logic/heir-rule.ts';
import { organisationNames } from '#organisations/storage/organisation-queries.ts';
import { type PlannedEnd, plannedEnds } from '#organisations/storage/planned-end-queries.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { refuse } from '#shared/problem.ts';
import { handoverOf } from '../logic/handover.ts';
import type { Assignment, AssignmentChange } from '../logic/lead-change.ts';
import { assignmentsOf, saveAssignmentChange } from '../storage/assignment-store.ts';
import { openTaskFacts } from '../storage/handover-queries.ts';
import { saveHandover } from '../storage/handover-store.ts';

/**
 * Writes who has which part in a task. Where a reform already ends one of the units on a day to come, the part goes on with its
 * heir from that day: a task given between the decision and the day is orphaned as little as one given before.
 * @throws Refusal a unit will end, and no rule says who receives the task
 */
export async function assign(
  context: ActionContext,
  taskId: string,
  change: AssignmentChange,
  reason: string,
): Promise<void> {
  await saveAssignmentChange(context, taskId, change, reason);
  await followReforms(context, taskId);
}

/**
 * Lets the parts of a task go on where reforms to come end their units.
 * @param markedBy  the reform that brought the parts there, when one did: taken back, it takes these along
 */
export async function followReforms(context: ActionContext, taskId: string, markedBy?: string): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) if (!(await followNextReform(context, taskId, markedBy))) return;
}

/** @returns false when no part reaches beyond the end of its unit */
async function followNextReform(context: ActionContext, taskId: string, markedBy?: string): Promise<boolean> {
  const parts = await assignmentsOf(context, taskId);
  const ends = await plannedEnds(context, [...new Set(parts.map((part) => part.organisationId))]);
  const next = ends.find((end) => parts.some((part) => outlives(part, end)));
  if (!next) return false;
  const today = ends.filter(
    ({ endsOn, reorganisationId }) => endsOn === next.endsOn && reorganisationId === next.reorganisationId,
  );
  const heirs = await heirsFor(context, taskId, today);
  const reaching = parts.filter((part) => part.until === null || part.until > next.endsOn);
  const heirOf = (part: Assignment) => heirs.get(part.organisationId)?.id ?? null;
  const { end, withdraw, begin } = handoverOf(reaching, heirOf, next.endsOn);
  const unitOf = new Map(reaching.map((part) => [part.id, part.organisationId]));
  const reasonFor = (id: string) => heirs.get(unitOf.get(id)!)?.reason ?? 'Trùng đơn vị nhận';
  const begun = begin.map((one) => ({ ...one, taskId, reason: reasonFor(one.after) }));
  await saveHandover(context, { end, withdraw, begin: begun }, markedBy ?? next.reorganisationId);
  return true;
}

function outlives(part: Assignment, { organisationId, endsOn }: PlannedEnd): boolean {
  return part.organisationId === organisationId && (part.until === null || part.until > endsOn);
}

async function heirsFor(context: ActionContext, taskId: string, ends: readonly PlannedEnd[]) {
  const facts = (await openTaskFacts(context, [taskId])).get(taskId)!;
  const heirs = new Map<string, { id: string; reason: string }>();
  for (const { organisationId, shortName, endsOn, rules, legalBasis } of ends) {
    const choice = chooseHeir(rules, facts);
    const heir = choice?.heir ?? rules.main ?? refuse('tasks.unit_ends', { unit: shortName, day: endsOn }, 'leadId');
    const names = await organisationNames({ ...readingOf(context), asOf: endsOn }, [heir]);
    const word = choice?.word ? ` (${choice.word})` : '';
    heirs.set(organisationId, {
      id: heir,
      reason: `${shortName} → ${names.get(heir)?.shortName}${word}, ${legalBasis}`,
    });
  }
  return heirs;
}
