import { vietnamCalendar } from '#calendar/logic/vietnam-calendar.ts';
import { statuses } from '#directives/logic/status.ts';
import { byCode } from '#directives/storage/directive-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { DateWindow } from '#shared/date-window.ts';
import { addDays } from '#shared/plain-date.ts';
import { countFull, sixClear } from '../logic/six-clear.ts';
import type { LastReport, TaskEvent, TaskFacts } from '../logic/task.ts';
import type { TaskRow, UnitName, VacantPost } from '../logic/task-row.ts';
import { taskStatus } from '../logic/task-status.ts';
import { stateAfter } from '../logic/task-transitions.ts';
import { daysLateOn } from '../logic/windows.ts';
import { reportingRhythm } from '../parameters/reporting-rhythm.ts';
import { type FactsAround, factsAround, windowOf } from './task-facts.ts';
import type { TaskAsOf } from './tasks-seen.ts';
import { unitNames, vacantPosts } from './unit-names.ts';

/** Rows of the database as rows of a list: names of that day, computed status, the six. One place, so that one count is everywhere. */
export async function taskRows(reading: ReadingContext, tasks: readonly TaskAsOf[]): Promise<TaskRow[]> {
  if (tasks.length === 0) return [];
  const around = await factsAround(
    reading,
    tasks.map((task) => task.id),
  );
  const names = await unitNames(reading, unitsIn(tasks, around));
  const vacant = await vacantPosts(
    reading,
    tasks.map((task) => task.responsible_post_id),
  );
  return tasks.map((task) => taskRow(reading, task, { ...around, names, vacant })).sort(worstFirst);
}

/** By status as people ask for it, then what was due first, then by code. */
export function worstFirst(a: Ranked, b: Ranked): number {
  const rank = statuses.indexOf(a.status) - statuses.indexOf(b.status);
  if (rank !== 0) return rank;
  const [due, other] = [a.due?.latest ?? '9999', b.due?.latest ?? '9999'];
  return due < other ? -1 : due > other ? 1 : byCode(a, b);
}
type Ranked = Pick<TaskRow, 'status' | 'due' | 'code'>;

function unitsIn(tasks: readonly TaskAsOf[], around: FactsAround): (string | null)[] {
  const coordinating = [...around.coordinating.values()].flat().map((row) => row.organisationId);
  const previous = [...around.previousLeads.values()].map((row) => row.organisationId);
  return [...tasks.map((task) => task.lead_id), ...coordinating, ...previous];
}

interface RowAround extends FactsAround {
  readonly names: ReadonlyMap<string, UnitName>;
  readonly vacant: ReadonlyMap<string, VacantPost>;
}

function taskRow(reading: ReadingContext, task: TaskAsOf, around: RowAround): TaskRow {
  const { names } = around;
  const { facts, waitingDecisions } = factsOf(task, around);
  const coordinating = (around.coordinating.get(task.id) ?? []).flatMap(
    ({ organisationId }) => names.get(organisationId) ?? [],
  );
  const standing = taskStatus(facts, { asOf: reading.asOf, calendar: vietnamCalendar });
  const wording = wordingOf(task);
  const state = stateAfter(facts.lastEvent);
  // What is over needs nobody any more.
  const isOver = state === 'accepted' || state === 'voided';
  const vacantPost = isOver ? null : (around.vacant.get(wording.responsiblePostId ?? '') ?? null);
  const six = sixClear({
    ...{ ...wording, leadId: task.lead_id, due: facts.due },
    ...{ isPostVacant: vacantPost !== null, coordinatingCount: coordinating.length },
  });
  return {
    id: task.id,
    code: task.code,
    ...wording,
    vacantPost,
    directiveCodes: (around.links.get(task.id) ?? []).map((link) => link.code),
    ...standing,
    reasons: [...standing.reasons],
    state,
    six,
    sixFull: countFull(six),
    ...leadColumns(task, around, names),
    coordinating,
    due: facts.due,
    firstDue: facts.firstDue,
    extensions: facts.extensions,
    daysLate: standing.isLate ? daysLateOn(facts.due, standing.isDone ? facts.lastEventOn! : reading.asOf) : 0,
    ...newsColumns(task, facts),
    waitingDecisions,
    isStanding: task.is_standing,
    isReconstructed: task.is_reconstructed,
  };
}

function wordingOf(task: TaskAsOf) {
  return {
    title: task.title,
    deliverable: task.deliverable,
    responsiblePostId: task.responsible_post_id,
    authority: task.authority,
    reportEveryDays: task.report_every_days,
  };
}

function factsOf(task: TaskAsOf, around: FactsAround): { facts: TaskFacts; waitingDecisions: number } {
  const questions = (around.links.get(task.id) ?? []).flatMap((link) => around.questions.get(link.directiveId) ?? []);
  const facts: TaskFacts = {
    leadId: task.lead_id,
    leadSince: task.lead_since,
    due: windowOf(task),
    firstDue: firstWindowOf(task),
    extensions: Math.max(0, (task.deadline_no ?? 1) - 1),
    issuedOn: task.issued_on,
    acknowledgedOn: task.acknowledged_on,
    lastEvent: task.last_event as TaskEvent | null,
    lastEventOn: task.last_event_on,
    lastEventReason: task.last_event_reason,
    lastReport: lastReportOf(task),
    reportEveryDays: task.report_every_days,
    waitingDecision: questions.toSorted((a, b) => (a.askedOn < b.askedOn ? -1 : 1))[0] ?? null,
    lateMilestones: around.lateMilestones.get(task.id) ?? [],
  };
  return { facts, waitingDecisions: questions.length };
}

/** The window before it was first moved; null while it never was. */
function firstWindowOf(task: TaskAsOf): DateWindow | null {
  const { first_earliest: earliest, first_latest: latest, first_phrase: phrase, first_certainty: certainty } = task;
  return (task.deadline_no ?? 1) > 1 ? windowOf({ earliest, latest, phrase, certainty }) : null;
}

function lastReportOf(task: TaskAsOf): LastReport | null {
  if (task.report_id === null || task.reported_on === null) return null;
  return {
    id: task.report_id,
    reportedOn: task.reported_on,
    text: task.report_text ?? '',
    percent: task.percent === null ? null : Number(task.percent),
    expectedOn: task.expected_on,
    obstacle: task.obstacle,
  };
}

function leadColumns(task: TaskAsOf, around: FactsAround, names: ReadonlyMap<string, UnitName>) {
  const lead = task.lead_id ? names.get(task.lead_id) : undefined;
  const change = around.previousLeads.get(task.id);
  const previous = change && names.get(change.organisationId);
  return {
    leadId: task.lead_id,
    leadName: lead?.name ?? null,
    leadShortName: lead?.shortName ?? null,
    leadSince: task.lead_since,
    previousLeadId: change?.organisationId ?? null,
    previousLeadName: previous?.name ?? null,
    previousLeadShortName: previous?.shortName ?? null,
    leadChangeReason: change?.changeReason ?? null,
  };
}

function newsColumns(task: TaskAsOf, { issuedOn, lastEvent, lastEventOn, lastReport, acknowledgedOn }: TaskFacts) {
  const state = stateAfter(lastEvent);
  const isAwaited = state === 'issued' || state === 'working' || state === 'submitted';
  const heardOn = [issuedOn, lastReport?.reportedOn ?? null]
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  return {
    issuedOn,
    acknowledgedOn,
    acceptedOn: lastEvent === 'accepted' ? lastEventOn : null,
    lastNewsOn: lastReport?.reportedOn ?? null,
    lastNews: lastReport?.text ?? null,
    percent: lastReport?.percent ?? null,
    expectedOn: lastReport?.expectedOn ?? null,
    obstacle: lastReport?.obstacle ?? null,
    reportCount: task.report_count,
    reportDueOn: isAwaited && heardOn ? addDays(heardOn, task.report_every_days ?? reportingRhythm.days) : null,
  };
}
