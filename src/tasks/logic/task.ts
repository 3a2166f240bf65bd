import type { DateWindow } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';

/** The moves people make; `task-transitions.ts` says who may make which, and from where. */
export const taskEvents = [
  'issued',
  'acknowledged',
  'returned',
  'submitted',
  'accepted',
  'sent_back',
  'paused',
  'resumed',
  'voided',
] as const;
export type TaskEvent = (typeof taskEvents)[number];

/** What is owed, as it was known on a day. */
export interface TaskFacts {
  readonly leadId: string | null;
  readonly leadSince: PlainDate | null;
  /** The window in force; null when none was ever set. */
  readonly due: DateWindow | null;
  /** The window first set, when the one in force replaced it. */
  readonly firstDue: DateWindow | null;
  /** How many times the window was replaced. */
  readonly extensions: number;
  readonly issuedOn: PlainDate | null;
  readonly acknowledgedOn: PlainDate | null;
  readonly lastEvent: TaskEvent | null;
  readonly lastEventOn: PlainDate | null;
  readonly lastEventReason: string | null;
  readonly lastReport: LastReport | null;
  /** Days between reports; null when the rhythm of the city holds. */
  readonly reportEveryDays: number | null;
  /** Longest wait of a question about its directives that nobody has answered yet. */
  readonly waitingDecision: WaitingDecision | null;
  /** Milestones before or of this task that are past their window and not reached. */
  readonly lateMilestones: readonly LateMilestone[];
}

export interface LastReport {
  readonly id: string;
  readonly reportedOn: PlainDate;
  readonly text: string;
  readonly percent: number | null;
  readonly expectedOn: PlainDate | null;
  readonly obstacle: string | null;
}

export interface WaitingDecision {
  readonly id: string;
  readonly question: string;
  readonly askedOn: PlainDate;
}

export interface LateMilestone {
  readonly id: string;
  readonly title: string;
  readonly latest: PlainDate;
}

/** What is to be delivered, by which post, under whose authority: the facts behind the "6 rõ". */
export interface TaskWording {
  readonly title: string;
  readonly deliverable: string | null;
  readonly responsiblePostId: string | null;
  readonly authority: string | null;
  readonly reportEveryDays: number | null;
}
