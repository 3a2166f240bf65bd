import type { DateWindow } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';

/** One step under a directive, as it was known on a day. */
export interface Milestone {
  readonly id: string;
  readonly directiveId: string;
  readonly taskCode: string | null;
  readonly parentId: string | null;
  readonly title: string;
  readonly source: string | null;
  readonly isReconstructed: boolean;
  /** The day work on it begins in the plan; null when the plan names none. */
  readonly startsOn: PlainDate | null;
  readonly due: DateWindow;
  /** The window first planned, when the one in force replaced it: the ghost on the timeline. */
  readonly firstDue: DateWindow | null;
  /** Why the window was moved last. */
  readonly moveReason: string | null;
  readonly doneOn: PlainDate | null;
  /** Set when it no longer applies: since when, and why. */
  readonly voidedOn: PlainDate | null;
  readonly voidReason: string | null;
  /** Milestones that must be reached first. */
  readonly after: readonly string[];
}
