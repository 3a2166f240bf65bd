import { type Field, fields } from '#shared/fields.ts';
import type { Problem } from '#shared/problem.ts';
import { type Certainty, certainties, type Level, levels, type OrganisationName } from './organisation.ts';
import { type AnyRow, checked, filled, keyShape, oneOf, problemAt, term } from './row-problems.ts';
import type { SeedRow } from './seed-rows.ts';
import { overlapping } from './term-problems.ts';
import type { Validity } from './validity.ts';

export const authorityColumns = [
  'key',
  'field',
  'level',
  'matter',
  'decider',
  'organisation_key',
  'valid_from',
  'valid_to',
  'legal_basis',
  'certainty',
  'source',
] as const;
export type AuthorityRow = SeedRow<(typeof authorityColumns)[number]>;

/** Who may decide a matter, at which level, on what ground. */
export interface AuthorityRule {
  readonly key: string;
  readonly field: Field;
  readonly level: Level;
  /** What is decided: "Vùng phát thải thấp: ranh giới, tiêu chí". */
  readonly matter: string;
  /** Who decides, in words: also where it is every commune's own committee. */
  readonly decider: string;
  /** The deciding unit, when it is one of the city's list. */
  readonly organisation: OrganisationName | null;
  readonly validity: Validity;
  readonly legalBasis: string;
  readonly certainty: Certainty;
  readonly source: string;
}

/** What is wrong with the rows of the authority file; a matter has one decider a level on every day. */
export function authorityProblems(rows: readonly AuthorityRow[], unitKeys: ReadonlySet<string>): Problem[] {
  const unreadable = checked(rows, [
    keyShape,
    filled('matter', 'decider', 'legal_basis', 'source'),
    oneOf('field', fields),
    oneOf('level', levels),
    oneOf('certainty', certainties),
    term,
  ]);
  if (unreadable.length > 0) return unreadable;
  return [
    ...rows.flatMap((row) => unknownUnit(row, unitKeys)),
    ...overlapping(rows, 'matter', (row) => `${row.field} ${row.level} ${row.matter}`),
  ];
}

function unknownUnit(row: AuthorityRow & AnyRow, known: ReadonlySet<string>): Problem[] {
  const key = row.organisation_key;
  return key === '' || known.has(key) ? [] : [problemAt(row, 'unknown_key', 'organisation_key', { key })];
}
