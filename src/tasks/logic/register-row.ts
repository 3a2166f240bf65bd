import type { StatusCounts } from '#directives/logic/status.ts';
import type { DirectiveKind, Topic } from '#reading/logic/reading.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Rates } from './rates.ts';
import type { LeadColumns, StandingColumns } from './task-row.ts';

/** One directive in the register: what was said, and what has become of it, computed from its tasks. */
export interface RegisterRow extends LeadColumns, StandingColumns {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly quote: string;
  readonly kind: DirectiveKind;
  readonly topic: Topic;
  readonly issuer: string | null;
  readonly addressee: string | null;
  readonly sessionId: string | null;
  readonly sessionHeldOn: PlainDate | null;
  readonly sessionTitle: string | null;
  readonly sentence: number | null;
  /** Other units that lead tasks under it. */
  readonly otherLeadCount: number;
  /** The unit that led was reorganised into the one that leads now. */
  readonly isLeadChangedByReform: boolean;
  readonly taskCodes: string[];
  readonly taskCount: number;
  readonly doneTaskCount: number;
  readonly isBasisReplaced: boolean;
}

export interface RegisterCounts {
  readonly directives: {
    readonly total: number;
    readonly byStatus: StatusCounts;
    readonly needsDecision: number;
    readonly sixIncomplete: number;
    readonly leadChanged: number;
    readonly basisReplaced: number;
  };
  readonly tasks: { readonly total: number; readonly byStatus: StatusCounts; readonly rates: Rates };
}
