import { sql } from 'kysely';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Certainty, OrganisationName, SuccessionKind } from '../logic/organisation.ts';
import { organisationNames } from './name-queries.ts';
import type { OrganisationReading } from './version-rows.ts';

/** One unit's side of a succession. */
export interface Succession {
  readonly id: string;
  /** The unit on the other side: who handed over, or who received. */
  readonly organisation: OrganisationName;
  readonly decidedOn: PlainDate;
  readonly effectiveOn: PlainDate;
  readonly kind: SuccessionKind;
  /** The default heir. */
  readonly isMain: boolean;
  /** What was handed over, when it was not everything. */
  readonly field: string | null;
  /** The part of the whole that went this way, by an estimate; null when nobody estimated. */
  readonly share: number | null;
  readonly legalBasis: string;
  readonly certainty: Certainty;
  readonly source: string;
}

interface SuccessionRow {
  readonly id: string;
  readonly other_id: string;
  readonly decided_on: PlainDate;
  readonly effective_on: PlainDate;
  readonly kind: SuccessionKind;
  readonly is_main: boolean;
  readonly field: string | null;
  readonly share: string | null;
  readonly legal_basis: string;
  readonly certainty: Certainty;
  readonly source: string;
}

/** From whom a unit received, as far as it was decided by the as-of day: what lies ahead is included. */
export async function predecessorsOf(reading: OrganisationReading, id: string): Promise<Succession[]> {
  return successionsWith(reading, id, 'successor_id', 'predecessor_id');
}

/** To whom a unit handed over, or will: the default heir first. */
export async function successorsOf(reading: OrganisationReading, id: string): Promise<Succession[]> {
  return successionsWith(reading, id, 'predecessor_id', 'successor_id');
}

type Side = 'predecessor_id' | 'successor_id';

async function successionsWith(
  reading: OrganisationReading,
  id: string,
  here: Side,
  there: Side,
): Promise<Succession[]> {
  const { db, tenantId, asOf } = reading;
  const { rows } = await sql<SuccessionRow>`
    select id, ${sql.ref(there)} as other_id, decided_on, effective_on, kind, is_main, field, share, legal_basis, certainty, source
    from successions
    where tenant_id = ${tenantId} and ${sql.ref(here)} = ${id} and decided_on <= ${asOf}::date and coalesce(known_on <= ${asOf}, true)
    order by effective_on, is_main desc, kind = 'transfer', id`.execute(db);
  const names = await organisationNames(
    reading,
    rows.map((row) => row.other_id),
  );
  return rows.map((row) => successionOf(row, names.get(row.other_id)!));
}

function successionOf(row: SuccessionRow, organisation: OrganisationName): Succession {
  return {
    id: row.id,
    organisation,
    decidedOn: row.decided_on,
    effectiveOn: row.effective_on,
    kind: row.kind,
    isMain: row.is_main,
    field: row.field,
    share: row.share === null ? null : Number(row.share),
    legalBasis: row.legal_basis,
    certainty: row.certainty,
    source: row.source,
  };
}

/** Who answers on the as-of day for what these units once owed; a unit that still stands is its own heir. */
export async function heirsOf(
  { db, tenantId, asOf }: OrganisationReading,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ start_id: string; id: string }>`
    with recursive chain(start_id, id, steps) as (
      select start_id, start_id, 0 from unnest(${[...new Set(ids)]}::uuid[]) as start_id
      union all
      select c.start_id, s.successor_id, c.steps + 1 from chain c
      join successions s on s.tenant_id = ${tenantId} and s.predecessor_id = c.id and s.is_main and s.effective_on <= ${asOf}::date
      where c.steps < 20
    )
    select distinct on (start_id) start_id, id from chain order by start_id, steps desc`.execute(db);
  return new Map(rows.map((row) => [row.start_id, row.id]));
}

/**
 * A unit and all that it stands in for on the as-of day: what an agency may see is what these led or coordinate. Only default heirs and
 * whole mergers count; who received one field of work sees the tasks handed over to it, not its giver's others.
 */
export async function unitAndPredecessorIds(
  { db, tenantId, asOf }: OrganisationReading,
  organisationId: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive inherited(id) as (
      select ${organisationId}::uuid
      union
      select s.predecessor_id from inherited i
      join successions s on s.tenant_id = ${tenantId} and s.successor_id = i.id and (s.is_main or s.kind in ('merge', 'rename'))
        and s.effective_on <= ${asOf}::date
    )
    select id from inherited`.execute(db);
  return rows.map((row) => row.id);
}
