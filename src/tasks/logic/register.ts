import { directiveStatus } from '#directives/logic/directive-status.ts';
import { countStatuses } from '#directives/logic/status.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { ratesOf } from './rates.ts';
import type { RegisterCounts, RegisterRow } from './register-row.ts';
import { countFull, sixAspects, weakestOf } from './six-clear.ts';
import type { LeadColumns, StandingColumns, TaskRow } from './task-row.ts';
import { latestEnding } from './windows.ts';

type Computed = LeadColumns &
  Omit<StandingColumns, 'waitingDecisions' | 'isReconstructed'> &
  Pick<RegisterRow, 'otherLeadCount' | 'taskCodes' | 'taskCount' | 'doneTaskCount'>;

/** What a directive's row takes from its tasks; void tasks count only where nothing else is left. */
export function standingOf(tasks: readonly TaskRow[]): Computed {
  const counting = tasks.filter((task) => task.status !== 'void');
  const { reasons, ...standing } = directiveStatus(tasks);
  const six = weakestOf(counting.map((task) => task.six));
  const window = windowTask(counting);
  return {
    ...standing,
    reasons: [...reasons],
    six,
    sixFull: countFull(six),
    ...leadOf(counting),
    due: window?.due ?? null,
    daysLate: Math.max(0, ...counting.filter((task) => standing.isDone || !task.isDone).map((task) => task.daysLate)),
    ...newestNews(tasks),
    taskCodes: tasks.map((task) => task.code),
    taskCount: counting.length,
    doneTaskCount: counting.filter((task) => task.isDone).length,
  };
}

/** The window that ends last among open tasks; when all are done, among all of them. */
function windowTask(tasks: readonly TaskRow[]): TaskRow | undefined {
  const open = tasks.filter((task) => !task.isDone);
  const among = open.length ? open : tasks;
  const due = latestEnding(among.map((task) => task.due));
  return among.find((task) => task.due === due);
}

/** The unit that leads most of its tasks; between equals, the one of the earliest task. */
function leadOf(tasks: readonly TaskRow[]): LeadColumns & { otherLeadCount: number } {
  const led = Map.groupBy(
    tasks.filter((task) => task.leadId !== null).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    (task) => task.leadId,
  );
  const [most] = [...led.values()].toSorted((a, b) => b.length - a.length);
  const task = most?.find((one) => one.previousLeadId !== null) ?? most?.[0];
  return {
    leadId: task?.leadId ?? null,
    leadName: task?.leadName ?? null,
    leadShortName: task?.leadShortName ?? null,
    leadSince: task?.leadSince ?? null,
    previousLeadId: task?.previousLeadId ?? null,
    previousLeadName: task?.previousLeadName ?? null,
    previousLeadShortName: task?.previousLeadShortName ?? null,
    leadChangeReason: task?.leadChangeReason ?? null,
    otherLeadCount: Math.max(0, led.size - 1),
  };
}

function newestNews(tasks: readonly TaskRow[]) {
  const [newest] = tasks
    .filter((task) => task.lastNewsOn !== null)
    .toSorted((a, b) => (a.lastNewsOn! > b.lastNewsOn! ? -1 : 1));
  return { lastNewsOn: newest?.lastNewsOn ?? null, lastNews: newest?.lastNews ?? null };
}

/** Every number a screen shows about the register, from the same rows it lists. */
export function countRegister(
  rows: readonly RegisterRow[],
  tasks: readonly TaskRow[],
  asOf: PlainDate,
): RegisterCounts {
  return {
    directives: {
      total: rows.length,
      byStatus: countStatuses(rows),
      needsDecision: rows.filter((row) => row.waitingDecisions > 0).length,
      sixIncomplete: rows.filter((row) => row.sixFull < sixAspects.length).length,
      leadChanged: rows.filter((row) => row.isLeadChangedByReform).length,
      basisReplaced: rows.filter((row) => row.isBasisReplaced).length,
    },
    tasks: { total: tasks.length, byStatus: countStatuses(tasks), rates: ratesOf(tasks, asOf) },
  };
}
