import { type RawBuilder, sql } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';
import type { OrganisationName, OrganisationVersion } from '../logic/organisation.ts';
import { parseDateRange } from '../logic/validity.ts';

/** Units are no secret within the city: a reading needs the day, not the reader. */
export type OrganisationReading = Pick<ReadingContext, 'db' | 'tenantId' | 'asOf'>;

export interface VersionRow {
  readonly organisation_id: string;
  readonly key: string;
  readonly name: string;
  readonly short_name: string;
  readonly other_names: string[];
  readonly code: string | null;
  readonly level: string;
  readonly kind: string;
  readonly valid: string;
  readonly source: string;
}

/** The columns of `VersionRow`, from `organisation_versions v` joined with `organisations o`. */
export const versionColumns: RawBuilder<VersionRow> = sql`
  v.organisation_id, o.key, v.name, v.short_name, v.other_names, v.code, v.level, v.kind, v.valid, v.source`;

export function versionOf(row: VersionRow): OrganisationVersion {
  return {
    ...nameOf(row),
    otherNames: row.other_names,
    code: row.code,
    level: row.level as OrganisationVersion['level'],
    kind: row.kind as OrganisationVersion['kind'],
    validity: parseDateRange(row.valid),
    source: row.source,
  };
}

export function nameOf(row: Pick<VersionRow, 'organisation_id' | 'key' | 'name' | 'short_name'>): OrganisationName {
  return { id: row.organisation_id, key: row.key, name: row.name, shortName: row.short_name };
}
