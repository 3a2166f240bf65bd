import { daysBetween, type PlainDate } from '#shared/plain-date.ts';
import type { TaskRow } from './task-row.ts';

/**
 * What a unit is asked about a task today.
 * acknowledge: does it take the task on · finish: everything is done, hand it in · obstacle: is what was in the way still there ·
 * progress: how far is it.
 */
export type DailyQuestion = 'acknowledge' | 'finish' | 'obstacle' | 'progress';

type Asked = Pick<TaskRow, 'state' | 'status' | 'percent' | 'obstacle' | 'lastNewsOn' | 'reportDueOn' | 'leadId'>;

/** A report that is due within these days is asked for today. */
const daysAhead = 3;
/** A task in trouble is asked about again after these days. */
const worryDays = 7;
const worrying = ['late', 'no_news', 'at_risk', 'due_soon'];

/**
 * At most one question a task a day, and only of the unit that leads it. Null when nothing is asked: closed, on its way to be
 * accepted, or told already today.
 */
export function questionOf(task: Asked, unitId: string | null, today: PlainDate): DailyQuestion | null {
  if (task.leadId !== unitId) return null;
  if (task.state === 'issued') return 'acknowledge';
  if (task.state !== 'working' || task.lastNewsOn === today) return null;
  if (task.percent === 100) return 'finish';
  if (!isReportAsked(task, today)) return null;
  return task.obstacle ? 'obstacle' : 'progress';
}

function isReportAsked({ reportDueOn, status, lastNewsOn }: Asked, today: PlainDate): boolean {
  if (reportDueOn !== null && daysBetween(today, reportDueOn) <= daysAhead) return true;
  const silentDays = lastNewsOn === null ? Number.POSITIVE_INFINITY : daysBetween(lastNewsOn, today);
  return worrying.includes(status) && silentDays >= worryDays;
}

const minutes = { acknowledge: 0.5, finish: 1, obstacle: 0.5, progress: 0.7 } as const;

/** How long the questions take together, in whole minutes, at least one. */
export function minutesFor(questions: readonly DailyQuestion[]): number {
  return Math.max(1, Math.round(questions.reduce((sum, question) => sum + minutes[question], 0)));
}
