import type { DirectiveKind, Topic } from '#reading/logic/reading.ts';
import type { PlainDate } from '#shared/plain-date.ts';

/** One thing that was said and accepted into the register, as it was known on a day. */
export interface Directive {
  readonly id: string;
  /** `D01`, `D02`…: the name people use. */
  readonly code: string;
  /** The version of the document it stands in; `quote` is that text from `start` to `end` (UTF-16 units). */
  readonly versionId: string;
  readonly sessionId: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly title: string;
  readonly kind: DirectiveKind;
  readonly issuer: string | null;
  readonly addressee: string | null;
  readonly topic: Topic;
  readonly acceptedBy: string;
  readonly isReconstructed: boolean;
  readonly note: string | null;
  readonly knownOn: PlainDate;
}

/** basis: the directive rests on it · answer: the plan or resolution it was answered with. */
export const basisRelations = ['basis', 'answer'] as const;
export type BasisRelation = (typeof basisRelations)[number];
