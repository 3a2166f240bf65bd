import type { Status } from '#directives/logic/status.ts';
import { type DateWindow, dueDayOf } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { type SixAspect, type SixClear, sixAspects } from './six-clear.ts';

/** What can only be asked once statuses are computed. Everything left out lets all rows through. */
export interface ComputedFilter {
  readonly status?: readonly Status[];
  readonly dueFrom?: PlainDate;
  readonly dueTo?: PlainDate;
  readonly isSixIncomplete?: boolean;
  readonly needsDecision?: boolean;
  /** One of the six that is not fully clear. */
  readonly gap?: SixAspect;
}

interface Filtered {
  readonly status: Status;
  readonly due: DateWindow | null;
  readonly sixFull: number;
  readonly waitingDecisions: number;
  readonly six: SixClear;
}

export function passesFilter(row: Filtered, filter: ComputedFilter): boolean {
  if (filter.status?.length && !filter.status.includes(row.status)) return false;
  if (!isDueWithin(row.due, filter)) return false;
  if (filter.gap && row.six[filter.gap] === 'full') return false;
  return (
    isAsked(filter.isSixIncomplete, row.sixFull < sixAspects.length) &&
    isAsked(filter.needsDecision, row.waitingDecisions > 0)
  );
}

/** True when a yes-or-no filter was not used, or agrees. */
export function isAsked(wanted: boolean | undefined, is: boolean): boolean {
  return wanted === undefined || wanted === is;
}

function isDueWithin(due: DateWindow | null, { dueFrom, dueTo }: ComputedFilter): boolean {
  if (!dueFrom && !dueTo) return true;
  const latest = dueDayOf(due);
  return latest !== null && latest >= (dueFrom ?? '') && latest <= (dueTo ?? '9999');
}
