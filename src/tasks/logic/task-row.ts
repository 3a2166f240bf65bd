import type { Reason, Status, StatusAxes } from '#directives/logic/status.ts';
import type { DateWindow } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { SixClear } from './six-clear.ts';
import type { TaskState } from './task-transitions.ts';

/** A unit as it is called on the as-of day. */
export interface UnitName {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
}

/** A post that nobody holds. */
export interface VacantPost {
  readonly name: string;
  readonly since: PlainDate;
  readonly isPostEnded: boolean;
}

export interface LeadColumns {
  readonly leadId: string | null;
  readonly leadName: string | null;
  readonly leadShortName: string | null;
  readonly leadSince: PlainDate | null;
  readonly previousLeadId: string | null;
  readonly previousLeadName: string | null;
  readonly previousLeadShortName: string | null;
  readonly leadChangeReason: string | null;
}

export interface StandingColumns extends StatusAxes {
  readonly status: Status;
  readonly reasons: Reason[];
  readonly six: SixClear;
  readonly sixFull: number;
  readonly due: DateWindow | null;
  /** Calendar days past the due day; 0 while in time or without a day. */
  readonly daysLate: number;
  readonly lastNewsOn: PlainDate | null;
  readonly lastNews: string | null;
  readonly waitingDecisions: number;
  readonly isReconstructed: boolean;
}

/** One task in a list, as it was known on a day. */
export interface TaskRow extends LeadColumns, StandingColumns {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly deliverable: string | null;
  readonly directiveCodes: string[];
  readonly state: TaskState;
  readonly coordinating: UnitName[];
  readonly firstDue: DateWindow | null;
  readonly extensions: number;
  readonly issuedOn: PlainDate | null;
  readonly acknowledgedOn: PlainDate | null;
  readonly acceptedOn: PlainDate | null;
  readonly percent: number | null;
  readonly expectedOn: PlainDate | null;
  readonly obstacle: string | null;
  readonly reportCount: number;
  readonly reportDueOn: PlainDate | null;
  readonly isStanding: boolean;
  readonly responsiblePostId: string | null;
  /** The post that answers for it while nobody holds it; null while held, unknown, or when the task is over. */
  readonly vacantPost: VacantPost | null;
  readonly authority: string | null;
  readonly reportEveryDays: number | null;
}
