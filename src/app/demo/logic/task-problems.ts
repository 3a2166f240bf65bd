import type { PlainDate } from '#shared/plain-date.ts';
import type { Problem } from '#shared/problem.ts';
import { gapsOf, sixClear } from '#tasks/logic/six-clear.ts';
import { movesFrom, stateAfter } from '#tasks/logic/task-transitions.ts';
import type { DemoFiles } from '../demo-files.ts';
import type { DemoTask } from '../demo-shapes.ts';

/** The laws of a task: one lead on every day from its issue on, six things clear, moves that exist, reports by its lead. */
export function taskProblems({ tasks }: DemoFiles): Problem[] {
  return tasks.flatMap((task) => [
    ...leadProblems(task),
    ...gapProblems(task),
    ...moveProblems(task),
    ...reportProblems(task),
  ]);
}

export function leadOn(task: DemoTask, day: PlainDate): string | null {
  return leadsOf(task).find(({ from, to }) => from <= day && (to === null || day < to))?.unit ?? null;
}

function leadsOf({ assignments }: DemoTask) {
  return assignments.filter(({ part }) => part === 'lead').toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function leadProblems(task: DemoTask): Problem[] {
  const leads = leadsOf(task);
  const hasGap = leads.some(({ to }, index) => to !== (leads[index + 1]?.from ?? null));
  const isLed = leads.length > 0 && leads[0]!.from <= task.createdOn && !hasGap;
  return isLed ? [] : [{ code: 'demo.day_without_one_lead', field: task.code }];
}

function gapProblems(task: DemoTask): Problem[] {
  const six = sixClear({
    ...task,
    responsiblePostId: task.post,
    // Who holds the post is known to the organisations alone; the loader asks them at the issue.
    isPostVacant: false,
    leadId: leadOn(task, task.createdOn),
    coordinatingCount: 0,
    due: task.deadlines[0] ?? null,
  });
  const unaccepted = gapsOf(six).filter((gap) => !task.gapAcceptance?.missing.includes(gap));
  return unaccepted.map((gap) => ({ code: 'demo.gap_not_accepted', field: task.code, details: { gap } }));
}

function moveProblems({ code, events }: DemoTask): Problem[] {
  return events.flatMap(({ event, on, reason }, index) => {
    const before = events[index - 1];
    const isPossible = movesFrom(stateAfter(before?.event ?? null), 'secretariat').includes(event);
    const isInOrder = !before || before.on <= on;
    const isReasoned = event !== 'voided' || reason !== undefined;
    return isPossible && isInOrder && isReasoned
      ? []
      : [{ code: 'demo.impossible_move', field: code, details: { event, on } }];
  });
}

/** A report comes from the unit that leads that day; nothing is accepted without evidence. */
function reportProblems(task: DemoTask): Problem[] {
  const strangers = task.reports.filter(({ unit, on }) => unit !== leadOn(task, on));
  const isBare =
    task.events.some(({ event }) => event === 'accepted') && !task.reports.some(({ evidence }) => evidence.length);
  return [
    ...strangers.map(({ on }) => ({ code: 'demo.report_by_another_unit', field: task.code, details: { on } })),
    ...(isBare ? [{ code: 'demo.accepted_without_evidence', field: task.code }] : []),
  ];
}
