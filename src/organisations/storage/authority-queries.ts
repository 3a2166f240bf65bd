import { sql } from 'kysely';
import type { Field } from '#shared/fields.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { AuthorityRule } from '../logic/authority.ts';
import type { Level } from '../logic/organisation.ts';
import { parseDateRange } from '../logic/validity.ts';
import { organisationNames } from './name-queries.ts';
import type { OrganisationReading } from './version-rows.ts';

export interface AuthorityAsked {
  readonly field?: Field | undefined;
  readonly level?: Level | undefined;
  /** The day that matters; the as-of day when left out. */
  readonly day?: PlainDate | undefined;
}

interface AuthorityRecord extends Omit<AuthorityRule, 'organisation' | 'validity'> {
  readonly organisationId: string | null;
  readonly valid: string;
}

/**
 * Who may decide what on a day, in a field and at a level: the lowest level first, since a matter goes up only when nobody below may
 * decide it. Nothing found means that no ground is on record, not that nobody may.
 */
export async function authorityFor(
  reading: OrganisationReading,
  { field, level, day = reading.asOf }: AuthorityAsked,
): Promise<AuthorityRule[]> {
  const { db, tenantId } = reading;
  const { rows } = await sql<AuthorityRecord>`
    select key, field, level, matter, decider, organisation_id as "organisationId", valid, legal_basis as "legalBasis", certainty, source
    from authority_rules
    where tenant_id = ${tenantId} and valid @> ${day}::date
      and (${field ?? null}::text is null or field = ${field ?? null}) and (${level ?? null}::text is null or level = ${level ?? null})
    order by field, array_position(array['commune', 'district', 'city', 'central'], level), matter`.execute(db);
  const ids = rows.flatMap(({ organisationId }) => organisationId ?? []);
  const names = await organisationNames({ ...reading, asOf: day }, ids);
  return rows.map(({ organisationId, valid, ...rule }) => ({
    ...rule,
    organisation: organisationId ? (names.get(organisationId) ?? null) : null,
    validity: parseDateRange(valid),
  }));
}
