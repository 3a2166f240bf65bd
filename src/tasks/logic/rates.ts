import type { Status, StatusAxes } from '#directives/logic/status.ts';
import { type DateWindow, dueDayOf } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';

export interface RatedTask extends StatusAxes {
  readonly status: Status;
  readonly due: DateWindow | null;
}

/** Both headline rates over one named denominator. A share is null, never 0, when nothing was due. */
export interface Rates {
  readonly due: number;
  readonly done: number;
  readonly onTime: number;
  readonly doneShare: number | null;
  readonly onTimeShare: number | null;
}

/**
 * Counts in the denominator: issued, neither paused nor void, and its due day has passed (`latest` before the as-of day).
 * What has no last day, or is finished before its window has ended, is in neither number.
 */
export function isDueBy(task: RatedTask, asOf: PlainDate): boolean {
  const latest = dueDayOf(task.due);
  return latest !== null && latest < asOf && !['paused', 'void', 'unassigned'].includes(task.status);
}

/** Done, and by the due day. Silence past the due day is not done, so it never helps. */
export function isOnTime(task: RatedTask): boolean {
  return task.isDone && !task.isLate;
}

/** The rule in words, to stand beside every rate. */
export const ratesRule = {
  vi: 'Mẫu số: việc đã giao và đã qua ngày cuối của hạn, trừ việc tạm dừng và việc không còn phù hợp. Xong: sản phẩm được chấp nhận. Đúng hạn: được chấp nhận chậm nhất vào ngày cuối của hạn. Việc quá hạn mà không có tin tính là không đúng hạn.',
  en: 'Denominator: tasks issued whose last due day has passed, without those paused or no longer applying. Done: the deliverable was accepted. On time: accepted by the last due day. A task that is silent past its due day counts as not on time.',
} as const;

export function ratesOf(tasks: readonly RatedTask[], asOf: PlainDate): Rates {
  const due = tasks.filter((task) => isDueBy(task, asOf));
  const done = due.filter((task) => task.isDone).length;
  const onTime = due.filter(isOnTime).length;
  const share = (part: number) => (due.length ? part / due.length : null);
  return { due: due.length, done, onTime, doneShare: share(done), onTimeShare: share(onTime) };
}
