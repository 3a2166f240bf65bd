/** One line of a seed file, as read: every value is text. */
export type SeedRow<Column extends string> = Readonly<Record<Column, string>> & {
  readonly file: string;
  readonly line: number;
};

export const seedColumns = {
  units: ['key', 'name', 'short_name', 'other_names', 'code', 'level', 'kind', 'valid_from', 'valid_to', 'source'],
  parents: ['tree', 'key', 'parent_key', 'valid_from', 'valid_to'],
  successions: [
    'predecessor_key',
    'successor_key',
    'decided_on',
    'effective_on',
    'kind',
    'is_main',
    'share',
    'field',
    'field_words',
    'territory_words',
    'reform_code',
    'legal_basis',
    'certainty',
    'source',
  ],
  posts: ['key', 'organisation_key', 'name', 'valid_from', 'valid_to'],
  appointments: ['post_key', 'person_name', 'valid_from', 'valid_to', 'source'],
} as const;

export type SeedTable = keyof typeof seedColumns;
type RowOf<Table extends SeedTable> = SeedRow<(typeof seedColumns)[Table][number]>;

export type UnitRow = RowOf<'units'>;
export type ParentRow = RowOf<'parents'>;
export type SuccessionRow = RowOf<'successions'>;
export type PostRow = RowOf<'posts'>;
export type AppointmentRow = RowOf<'appointments'>;

/** Everything a load brings: the city's units and what ties them together. */
export interface OrganisationRows {
  readonly units: readonly UnitRow[];
  readonly parents: readonly ParentRow[];
  readonly successions: readonly SuccessionRow[];
  readonly posts: readonly PostRow[];
  readonly appointments: readonly AppointmentRow[];
}
