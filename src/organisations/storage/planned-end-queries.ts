import { sql } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { type HeirRule, type PreparedRules, preparedRules } from '../logic/heir-rule.ts';

/** A unit that a recorded reform ends, and how its work goes on. */
export interface PlannedEnd {
  readonly organisationId: string;
  readonly shortName: string;
  /** The first day on which it no longer stands. */
  readonly endsOn: PlainDate;
  readonly reorganisationId: string;
  /** Heirs by id. */
  readonly rules: PreparedRules;
  readonly legalBasis: string;
}

/** Which of these units a reform recorded in the city ends, the earliest first. What the reference files knew is not among them. */
export async function plannedEnds(
  { db, tenantId }: Pick<ReadingContext, 'db' | 'tenantId'>,
  unitIds: readonly string[],
): Promise<PlannedEnd[]> {
  const { rows } = await sql<EndRow>`
    select v.organisation_id as "organisationId", v.short_name as "shortName", upper(v.valid) as "endsOn", v.ended_by as "reorganisationId",
      r.legal_basis as "legalBasis", coalesce(s.rules, '[]') as rules
    from organisation_versions v
    join reorganisations r on r.tenant_id = v.tenant_id and r.id = v.ended_by
    left join lateral (
      select jsonb_agg(jsonb_build_object('heir', s.successor_id, 'isMain', s.is_main, 'isTransfer', s.kind = 'transfer',
        'fieldWords', s.field_words, 'territoryWords', s.territory_words)) as rules
      from successions s where s.tenant_id = v.tenant_id and s.predecessor_id = v.organisation_id and s.effective_on = upper(v.valid)
    ) s on true
    where v.tenant_id = ${tenantId} and v.organisation_id = any(${[...unitIds]}::uuid[]) and v.ended_by is not null
      and not exists (select 1 from organisation_versions n where n.tenant_id = v.tenant_id and n.organisation_id = v.organisation_id
        and lower(n.valid) = upper(v.valid))
    order by upper(v.valid), v.organisation_id`.execute(db);
  return rows.map((row) => ({ ...row, rules: { ...preparedRules(row.rules), goesOn: false } }));
}

type EndRow = Omit<PlannedEnd, 'rules'> & { readonly rules: HeirRule[] };
