import type { PlainDate } from '#shared/plain-date.ts';
import type { Validity } from './validity.ts';

export const levels = ['central', 'city', 'district', 'commune'] as const;
export type Level = (typeof levels)[number];

export const kinds = [
  'party',
  'ministry',
  'council',
  'committee',
  'department',
  'district',
  'commune',
  'board',
  'front',
  'other',
] as const;
export type Kind = (typeof kinds)[number];

/** Parallel trees over the same units; `city` is one that a city draws for itself. */
export const trees = ['party', 'government', 'front', 'city'] as const;
export type Tree = (typeof trees)[number];

/** `transfer` moves a field of work only; the other kinds move the unit. */
export const successionKinds = ['merge', 'split', 'rename', 'dissolve', 'transfer'] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** found: a source was read · background: general knowledge or our inference, to be checked against the decree. */
export const certainties = ['found', 'background'] as const;
export type Certainty = (typeof certainties)[number];

/** What a unit is called: on a day, or at the day nearest to it. */
export interface OrganisationName {
  readonly id: string;
  /** Our own stable word, e.g. `so-xay-dung`. */
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
}

/** A unit as it stands for a while: one name, one code, one place in the city. */
export interface OrganisationVersion extends OrganisationName {
  readonly otherNames: string[];
  /** The statistics office's code; re-used over time, so never a key. */
  readonly code: string | null;
  readonly level: Level;
  readonly kind: Kind;
  readonly validity: Validity;
  readonly source: string;
}

/** Who held a post, from when to when. */
export interface HeldTerm {
  readonly id: string;
  readonly personName: string;
  readonly validity: Validity;
}

export interface Appointment extends HeldTerm {
  readonly source: string;
  /** On what ground it ended, when a person recorded that. */
  readonly endSource: string | null;
  /** The day a person entered it; null for what came with the reference files. */
  readonly knownOn: PlainDate | null;
}

/** A post that is held by nobody although somebody held it before, or that has ended itself. */
export interface Vacancy {
  /** The first day without a holder. */
  readonly since: PlainDate;
  readonly isPostEnded: boolean;
}
