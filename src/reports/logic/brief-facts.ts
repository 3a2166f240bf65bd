import type { Status } from '#directives/logic/status.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Cause } from './cause.ts';

/** A directive as a line of the brief. */
export interface BriefLine {
  readonly code: string;
  readonly title: string;
  readonly status: Status;
  readonly leadShortName: string | null;
  readonly due: { readonly phrase: string } | null;
  readonly daysLate: number;
  readonly lastNews: string | null;
  readonly cause: Cause | null;
}

export interface BriefDecision {
  readonly directiveCode: string;
  readonly question: string;
  readonly askedByShortName: string;
  readonly askedOn: PlainDate;
  readonly answerBy: PlainDate | null;
  readonly waitingDays: number;
  readonly options: readonly { readonly label: string; readonly consequence: string }[];
  readonly isReconstructed: boolean;
}

/** Everything the brief says, computed from the register as of one day. */
export interface BriefFacts {
  readonly asOf: PlainDate;
  /** The unit whose part alone is told; null for the whole city. */
  readonly unit: { readonly name: string } | null;
  readonly sessions: readonly { readonly heldOn: PlainDate }[];
  readonly counts: {
    readonly total: number;
    readonly byStatus: Readonly<Partial<Record<Status, number>>>;
    readonly needsDecision: number;
  };
  readonly rates: { readonly due: number; readonly done: number; readonly onTime: number };
  readonly decisions: readonly BriefDecision[];
  readonly worries: readonly BriefLine[];
  readonly rows: readonly BriefLine[];
  readonly sources: readonly string[];
  readonly checkCode: string;
}
