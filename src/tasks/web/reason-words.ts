import { createElement } from 'react';
import type { DirectiveReasonCode } from '#directives/logic/directive-status.ts';
import { cityDay } from '#platform/web/city-dates.ts';
import type { Reason } from '#platform/web/reasons-list.tsx';
import { type StatusName, statusText } from '#platform/web/status.ts';
import { Unbroken } from '#platform/web/unbroken.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import type { TaskReasonCode } from '../logic/task-reasons.ts';
import { reasonText } from './reason-text.ts';
import type { ToldReason } from './tasks-api.ts';

type Code = TaskReasonCode | DirectiveReasonCode;

/** The way each fact points: `late` pulls down, `done` holds up. A task that stands somewhere points with its own status. */
const pointing: Record<Exclude<Code, 'task_stands'>, StatusName> = {
  voided: 'void',
  paused: 'paused',
  not_issued: 'unassigned',
  no_lead: 'unassigned',
  accepted_in_time: 'done',
  accepted_late: 'done_late',
  never_reported: 'no_news',
  silent: 'no_news',
  past_due: 'late',
  expected_after_due: 'at_risk',
  obstacle_waits_for_decision: 'at_risk',
  milestone_late: 'at_risk',
  due_soon: 'due_soon',
  in_time: 'on_plan',
  no_due_day: 'on_plan',
  extended: 'at_risk',
  reported: 'on_plan',
  no_tasks: 'unassigned',
  none_issued: 'unassigned',
  all_void: 'void',
  all_done: 'done',
  done_some_late: 'done_late',
  tasks_done: 'done',
};

/**
 * The reasons of a status in words, ready for `ReasonsList` and `StatusChip`: `const why = useReasonWords()`, then
 * `row.reasons.map((reason) => why(reason, row.code))`. With the directive's code each fact links to its place on that page.
 */
export function useReasonWords(): (reason: ToldReason, directiveCode?: string) => Reason {
  const say = useWords(reasonText);
  const statuses = useWords(statusText);
  return (reason, directiveCode) => ({
    status: statusOf(reason),
    fact: createElement(Unbroken, { text: factOf(reason, say, statuses) }),
    href: directiveCode && placeOf(reason, directiveCode),
  });
}

function statusOf({ code, details }: ToldReason): StatusName {
  return code === 'task_stands'
    ? (details.status as StatusName)
    : (pointing[code as keyof typeof pointing] ?? 'no_news');
}

function placeOf({ source }: ToldReason, code: string): string | undefined {
  if (!source) return undefined;
  const page = `/chi-dao/${code}`;
  const places = {
    task: `${page}#${source.id}`,
    report: `${page}#bao-cao`,
    decision: `${page}#can-quyet-dinh`,
    milestone: `${page}#lo-trinh`,
    event: `${page}#lich-su`,
    deadline: `${page}#lich-su`,
    document: `/van-ban/${source.id}`,
  };
  return places[source.kind];
}

type Say = (typeof reasonText)['vi'];

/** The sentence of one fact. A code this screen does not know yet is shown as it is, never left out. */
export function factOf({ code, details }: ToldReason, say: Say, statuses: (typeof statusText)['vi']): string {
  const day = (name: string) => (details[name] ? cityDay(String(details[name])) : '');
  const word = (name: string) => String(details[name] ?? '');
  const count = (name: string) => Number(details[name] ?? 0);
  const number = (name: string) => (details[name] === undefined ? '' : vietnameseNumber(count(name)));
  const status = statuses[word('status') as StatusName] ?? word('status');
  const sentences: Record<Code, () => string> = {
    voided: () => say.voided(day('on'), word('reason')),
    paused: () => say.paused(day('on'), word('reason')),
    not_issued: () => say.notIssued,
    no_lead: () => say.noLead,
    accepted_in_time: () => say.acceptedInTime(day('on')),
    accepted_late: () => say.acceptedLate(day('on'), count('days')),
    never_reported: () => say.neverReported(day('since'), count('days'), count('everyDays')),
    silent: () => say.silent(day('since'), count('days'), count('everyDays')),
    past_due: () => say.pastDue(count('days'), word('phrase')),
    expected_after_due: () => say.expectedAfterDue(day('expectedOn'), count('days')),
    obstacle_waits_for_decision: () => say.waitsForDecision(word('obstacle'), count('days')),
    milestone_late: () => say.milestoneLate(word('title'), count('days')),
    due_soon: () => say.dueSoon(day('latest'), count('days'), count('workingDays')),
    in_time: () => say.inTime(day('latest'), count('days')),
    no_due_day: () => say.noDueDay(word('phrase')),
    extended: () => say.extended(count('times'), word('firstPhrase'), count('daysPastFirst')),
    reported: () => say.reported(day('on'), number('percent')),
    no_tasks: () => say.noTasks,
    none_issued: () => say.noneIssued(count('tasks')),
    all_void: () => say.allVoid,
    all_done: () => say.allDone(count('tasks')),
    done_some_late: () => say.doneSomeLate(count('tasks'), count('late')),
    task_stands: () => say.taskStands(word('title'), status.toLocaleLowerCase('vi')),
    tasks_done: () => say.tasksDone(count('done'), count('tasks')),
  };
  return sentences[code as Code]?.() ?? code;
}
