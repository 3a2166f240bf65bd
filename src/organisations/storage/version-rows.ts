import { type RawBuilder, sql } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
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

/** The columns of `VersionRow` as they were known on a day, from `organisation_versions v` joined with `organisations o`. */
export function versionColumns(asOf: PlainDate): RawBuilder<VersionRow> {
  return sql`v.organisation_id, o.key, v.name, v.short_name, v.other_names, v.code, v.level, v.kind,
    ${daysKnownOn('v', asOf)} as valid, v.source`;
}

/** From when to when a row holds, as far as it was known on a day: an end recorded later is not there yet. */
export function daysKnownOn(row: string, asOf: PlainDate): RawBuilder<string> {
  const [valid, endKnownOn, before] = ['valid', 'end_known_on', 'until_before'].map((column) =>
    sql.ref(`${row}.${column}`),
  );
  return sql`case when ${endKnownOn} > ${asOf} then daterange(lower(${valid}), ${before}) else ${valid} end`;
}

/** Whether a row was recorded by a day; what came with the city's reference files was always known. */
export function recordedBy(row: string, asOf: PlainDate): RawBuilder<boolean> {
  return sql<boolean>`coalesce(${sql.ref(`${row}.known_on`)} <= ${asOf}, true)`;
}

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
