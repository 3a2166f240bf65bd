import { sql } from 'kysely';
import { visibleLevels } from '#documents/storage/document-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';

export interface DirectiveSource {
  readonly sessionHeldOn: PlainDate | null;
  readonly sessionTitle: string | null;
  readonly sentence: number | null;
}

/** Where directives were said: their session, and the number of the sentence the quote begins in. */
export async function directiveSources(
  { db, tenantId, asOf }: ReadingContext,
  ids: readonly string[],
): Promise<Map<string, DirectiveSource>> {
  const { rows } = await sql<DirectiveSource & { id: string }>`
    select d.id, s.held_on as "sessionHeldOn", s.title as "sessionTitle", n.ordinal as "sentence"
    from directives_as_of(${tenantId}, ${asOf}) d
    left join sessions s on s.tenant_id = ${tenantId} and s.id = d.session_id and s.known_on <= ${asOf}
    left join lateral (select x.ordinal from sentences x where x.tenant_id = ${tenantId} and x.version_id = d.version_id
      and x.starts_at <= d.starts_at and d.starts_at < x.ends_at limit 1) n on true
    where d.id = any(${[...ids]}::uuid[])
  `.execute(db);
  return new Map(rows.map(({ id, ...source }) => [id, source]));
}

/** Directives whose document, or a basis of theirs, was amended, replaced or revoked by the as-of day. */
export async function replacedDirectives(
  { db, tenantId, asOf, actor }: ReadingContext,
  ids: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    with rests_on as (
      select d.id, v.document_id from directives d
        join document_versions v on v.tenant_id = d.tenant_id and v.id = d.version_id
        where d.tenant_id = ${tenantId} and d.id = any(${[...ids]}::uuid[])
      union select b.directive_id, b.document_id from directive_bases b
        where b.tenant_id = ${tenantId} and b.directive_id = any(${[...ids]}::uuid[]) and b.known_on <= ${asOf}
    )
    select distinct r.id from rests_on r
    join document_links l on l.tenant_id = ${tenantId} and l.to_document_id = r.document_id
      and l.relation in ('amends', 'replaces', 'revokes') and l.known_on <= ${asOf} and l.effective_on <= ${asOf}
    join documents o on o.tenant_id = ${tenantId} and o.id = l.from_document_id and o.known_on <= ${asOf}
      and o.confidentiality = any(${[...visibleLevels(actor)]}::text[])
  `.execute(db);
  return new Set(rows.map((row) => row.id));
}
