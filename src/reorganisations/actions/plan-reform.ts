import { type ChartAfter, chartAfter, endedKeys } from '#organisations/logic/chart-reform.ts';
import { type HeirRule, type PreparedRules, preparedRules } from '#organisations/logic/heir-rule.ts';
import { heirFinder } from '#organisations/logic/heirs.ts';
import type { SuccessionRow, UnitRow } from '#organisations/logic/seed-rows.ts';
import { chartRows, organisationIdsByKey } from '#organisations/storage/chart-rows-queries.ts';
import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import { openMilestoneCount } from '#roadmaps/storage/open-milestones-queries.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { type Problem, refuse, refuseIf } from '#shared/problem.ts';
import type { OpenPart } from '#tasks/storage/handover-queries.ts';
import { type Chart, type Choice, type PlanItem, planOf } from '../logic/plan.ts';
import { type PlanReport, reportOf } from '../logic/plan-report.ts';
import { emptyProblems, headProblems, type Reform } from '../logic/reform.ts';
import { committedReform } from '../storage/reorganisation-queries.ts';
import { openWork } from './open-work.ts';

export interface PlanUnit {
  readonly name: string;
  readonly shortName: string;
}

/** Everything a reform would move, with its proposed heirs: nothing is written. */
export interface ReformPlan {
  readonly reform: Reform;
  /** The first day of the heirs: the effective day, or today when that has passed. */
  readonly handoverOn: PlainDate;
  readonly items: readonly PlanItem[];
  readonly report: PlanReport;
  /** Units named by items and flows, by key, as they are called on the day. */
  readonly units: ReadonlyMap<string, PlanUnit>;
  readonly chart: { readonly begins: number; readonly ends: number; readonly isKnown: boolean };
  /** All parts of the tasks concerned, those that stay included. */
  readonly parts: readonly OpenPart[];
}

/**
 * Lays a reform over the open work of today. @throws Refusal what is wrong with its rows, or with a choice; work that nobody
 * receives is no refusal here: the report counts it as orphans
 */
export async function planReform(
  context: ActionContext,
  reform: Reform,
  choices: readonly Choice[] = [],
): Promise<ReformPlan> {
  requireRole(context.actor, 'secretariat', 'leader');
  refuseIf([...headProblems(reform), ...emptyProblems(reform)]);
  const after = chartAfter(await chartRows(context), reform, context.today);
  if (after.problems.length > 0) await refuseTwice(context, reform.code);
  refuseIf(after.problems);
  const handoverOn = reform.effectiveOn > context.today ? reform.effectiveOn : context.today;
  const chart = chartOn(after, reform, handoverOn);
  const named = new Set(after.rows.units.map((row) => row.key));
  refuseIf(choices.flatMap((choice) => choiceProblems(choice, chart, named, handoverOn)));
  const work = await openWork(context, await idsOf(context, chart, choices), handoverOn);
  const items = planOf(work.items, chart, choices);
  const taskIds = [...new Set(items.flatMap((item) => item.taskId ?? []))];
  const moved = new Set(taskIds);
  const report = reportOf(items, {
    deadlines: work.tasksWithDeadline.filter((id) => moved.has(id)).length,
    milestones: await openMilestoneCount(context, taskIds),
  });
  const { change } = after;
  const isKnown = change.units.length + change.endUnits.length + change.successions.length === 0;
  return {
    ...{ reform, handoverOn, items, report, parts: work.parts, units: unitsOn(after, handoverOn) },
    chart: { begins: change.units.length, ends: change.endUnits.length, isKnown },
  };
}

/** A reform laid over its own outcome only has problems; that it was carried out is the one to tell. */
async function refuseTwice(context: ActionContext, code: string): Promise<void> {
  const before = await committedReform(context, code);
  if (before) refuse('reorganisations.already_committed', { code, day: before.committedOn! }, 'code');
}

function chartOn(after: ChartAfter, reform: Reform, day: PlainDate): Chart {
  const main = after.rows.successions.map((row) => ({
    ...{ predecessorId: row.predecessor_key, successorId: row.successor_key },
    ...{ effectiveOn: row.effective_on, isMain: row.is_main === '1' },
  }));
  const standing = new Set(after.rows.units.filter((row) => isOn(row, day)).map((row) => row.key));
  const follow = heirFinder(main, day);
  return {
    rules: rulesOf(reform),
    heirOn: (key) => (standing.has(key) ? key : follow(key)),
    standsOn: (key) => standing.has(key),
  };
}

const isOn = (row: UnitRow, day: PlainDate): boolean =>
  row.valid_from <= day && (row.valid_to === '' || row.valid_to >= day);

function rulesOf(reform: Reform): Map<string, PreparedRules> {
  const byUnit = Map.groupBy(reform.successions, (row) => row.predecessor_key);
  const ended = endedKeys(reform);
  const keys = [...new Set([...byUnit.keys(), ...ended])];
  return new Map(
    keys.map((key) => {
      const rules = preparedRules((byUnit.get(key) ?? []).map(ruleOf));
      return [key, ended.has(key) ? { ...rules, goesOn: false } : rules];
    }),
  );
}

function ruleOf(row: SuccessionRow): HeirRule {
  return {
    heir: row.successor_key,
    isMain: row.is_main === '1',
    isTransfer: row.kind === 'transfer',
    fieldWords: row.field_words.split('|').filter(Boolean),
    territoryWords: row.territory_words.split('|').filter(Boolean),
  };
}

function choiceProblems(choice: Choice, chart: Chart, named: ReadonlySet<string>, day: PlainDate): Problem[] {
  const unknown = [choice.heir, ...(choice.from ? [choice.from] : [])].filter((key) => !named.has(key));
  if (unknown.length > 0)
    return unknown.map((key) => ({ code: 'reorganisations.unit_unknown', field: 'choices', details: { key } }));
  if (chart.standsOn(choice.heir)) return [];
  return [{ code: 'reorganisations.heir_not_standing', field: 'choices', details: { key: choice.heir, day } }];
}

/** Ids of the units whose work is laid out: those the reform names, and those a choice names. */
async function idsOf(context: ActionContext, chart: Chart, choices: readonly Choice[]): Promise<Map<string, string>> {
  const keys = [...chart.rules.keys(), ...choices.flatMap((choice) => choice.from ?? [])];
  const ids = await organisationIdsByKey(context, keys);
  return new Map([...ids].map(([key, id]) => [id, key]));
}

function unitsOn({ rows }: ChartAfter, day: PlainDate): Map<string, PlanUnit> {
  const units = new Map<string, PlanUnit>();
  const ordered = rows.units.toSorted((a, b) => Number(isOn(a, day)) - Number(isOn(b, day)));
  for (const row of ordered) units.set(row.key, { name: row.name, shortName: row.short_name });
  return units;
}
