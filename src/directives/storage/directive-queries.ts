import { type RawBuilder, sql } from 'kysely';
import { seesWholeCity } from '#platform/auth/rights.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { DirectiveKind, Topic } from '#reading/logic/reading.ts';
import type { Directive } from '../logic/directive.ts';

export interface DirectiveAsOf {
  id: string;
  code: string;
  version_id: string;
  session_id: string | null;
  starts_at: number;
  ends_at: number;
  quote: string;
  title: string;
  kind: string;
  issuer: string | null;
  addressee: string | null;
  topic: string;
  accepted_by: string;
  is_reconstructed: boolean;
  note: string | null;
  search_text: string;
  known_on: string;
}

/** The register as the reader may see it on the as-of day, to be narrowed further. Every reading of directives starts here. */
export function directivesSeen(reading: ReadingContext) {
  return reading.db
    .selectFrom(sql<DirectiveAsOf>`directives_as_of(${reading.tenantId}, ${reading.asOf})`.as('d'))
    .selectAll('d')
    .where(seenByReader(reading));
}

/**
 * An agency sees the directives whose tasks its unit leads or coordinates on that day. Tasks belong to a room below this
 * one, which may only be looked at here: rights must be part of the query, not of the caller's good memory.
 */
function seenByReader({ actor, asOf, tenantId }: ReadingContext): RawBuilder<boolean> {
  if (seesWholeCity(actor)) return sql<boolean>`true`;
  // Found first, as an array: then each directive is looked up by its key.
  return sql<boolean>`d.id = any(array(
    select td.directive_id from task_assignments a
    join task_directives td on td.tenant_id = a.tenant_id and td.task_id = a.task_id
    where a.tenant_id = ${tenantId} and a.organisation_id = any(${[...actor.organisationIds]}::uuid[])
      and a.valid @> ${asOf}::date and a.known_on <= ${asOf} and (a.withdrawn_on is null or a.withdrawn_on > ${asOf}) and td.known_on <= ${asOf}))`;
}

export async function directiveByCode(reading: ReadingContext, code: string): Promise<Directive | null> {
  const row = await directivesSeen(reading).where('d.code', '=', code).executeTakeFirst();
  return row ? directiveOf(row) : null;
}

export async function directivesByCodes(reading: ReadingContext, codes: readonly string[]): Promise<Directive[]> {
  if (codes.length === 0) return [];
  const rows = await directivesSeen(reading)
    .where('d.code', 'in', [...codes])
    .execute();
  return rows.map(directiveOf);
}

/** Whether any task rests on it. Tasks belong to a room below this one, which may only be looked at here. */
export async function hasTasks({ db, tenantId }: ReadingContext, directiveId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from task_directives where tenant_id = ${tenantId} and directive_id = ${directiveId} limit 1`.execute(db);
  return rows.length > 0;
}

/** Directives quoted from one version of a document, in the order of the text. */
export async function directivesOfVersion(reading: ReadingContext, versionId: string): Promise<Directive[]> {
  const rows = await directivesSeen(reading).where('d.version_id', '=', versionId).orderBy('d.starts_at').execute();
  return rows.map(directiveOf);
}

export function directiveOf(row: DirectiveAsOf): Directive {
  return {
    id: row.id,
    code: row.code,
    versionId: row.version_id,
    sessionId: row.session_id,
    start: row.starts_at,
    end: row.ends_at,
    quote: row.quote,
    title: row.title,
    kind: row.kind as DirectiveKind,
    issuer: row.issuer,
    addressee: row.addressee,
    topic: row.topic as Topic,
    acceptedBy: row.accepted_by,
    isReconstructed: row.is_reconstructed,
    note: row.note,
    knownOn: row.known_on,
  };
}

/** "D9" before "D10": codes are numbers with a letter in front. */
export function byCode(a: { code: string }, b: { code: string }): number {
  return a.code.length - b.code.length || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
