import { directiveStatus } from '#directives/logic/directive-status.ts';
import { countStatuses, type Status } from '#directives/logic/status.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { ratesOf } from './rates.ts';
import type { RegisterCounts, RegisterRow } from './register-row.ts';
import { countFull, sixAspects, weakestOf } from './six-clear.ts';
import type { LeadColumns, StandingColumns, TaskRow } from './task-row.ts';

type Computed = LeadColumns &
  Omit<StandingColumns, 'waitingDecisions' | 'isReconstructed'> &
  Pick<RegisterRow, 'otherLeadCount' | 'taskCodes' | 'taskCount' | 'doneTaskCount'>;

/** What a directive's row takes from its tasks; void tasks count only where nothing else is left. */
export function standingOf(tasks: readonly TaskRow[]): Computed {
  const counting = tasks.filter((task) => task.status !== 'void');
  const { reasons, ...standing } = directiveStatus(tasks);
  const six = weakestOf(counting.map((task) => task.six));
  const deciding = decidingTask(counting, standing.status, standing.isDone);
  return {
    ...standing,
    reasons: [...reasons],
    six,
    sixFull: countFull(six),
    ...leadOf(counting, deciding),
    due: deciding?.due ?? null,
    daysLate: Math.max(0, ...counting.filter((task) => standing.isDone || !task.isDone).map((task) => task.daysLate)),
    ...newestNews(tasks),
    taskCodes: tasks.map((task) => task.code),
    taskCount: counting.length,
    doneTaskCount: counting.filter((task) => task.isDone).length,
  };
}

/**
 * The task a reader must look at first: of those that stand where the directive stands, the longest late, then the one due
 * first. When all is done, the one that ended last.
 */
function decidingTask(tasks: readonly TaskRow[], status: Status, isDone: boolean): TaskRow | undefined {
  const among = tasks.filter((task) => (isDone ? task.isDone : task.status === status));
  const dueDay = (task: TaskRow) => task.due?.latest ?? '9999-12-31';
  const firstDue = among.toSorted((a, b) => b.daysLate - a.daysLate || (dueDay(a) < dueDay(b) ? -1 : 1));
  return isDone ? firstDue.toSorted((a, b) => (dueDay(a) > dueDay(b) ? -1 : 1))[0] : firstDue[0];
}

/** Who answers for the deciding task, and how many other units lead tasks beside it. */
function leadOf(tasks: readonly TaskRow[], deciding: TaskRow | undefined): LeadColumns & { otherLeadCount: number } {
  const others = new Set(tasks.map((task) => task.leadId).filter((id) => id !== null && id !== deciding?.leadId));
  return {
    leadId: deciding?.leadId ?? null,
    leadName: deciding?.leadName ?? null,
    leadShortName: deciding?.leadShortName ?? null,
    leadSince: deciding?.leadSince ?? null,
    previousLeadId: deciding?.previousLeadId ?? null,
    previousLeadName: deciding?.previousLeadName ?? null,
    previousLeadShortName: deciding?.previousLeadShortName ?? null,
    leadChangeReason: deciding?.leadChangeReason ?? null,
    otherLeadCount: others.size,
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
