import { sql } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';

type CityReading = Pick<ReadingContext, 'db' | 'tenantId'>;

/** A question that waits, with the unit that follows it up and what it says of itself. */
export interface OpenQuestion {
  readonly id: string;
  readonly organisationId: string;
  readonly directiveCode: string;
  readonly question: string;
  /** Folded. */
  readonly words: string;
  readonly topics: string[];
}

/** The unit that follows a question up: who asked it, or whoever took it over last. A column over `decision_requests q`. */
const followedBy = sql<string>`coalesce((select h.organisation_id from decision_request_handovers h
  where h.tenant_id = q.tenant_id and h.request_id = q.id order by h.from_on desc, h.known_on desc limit 1), q.asked_by_organisation_id)`;

/** The questions without an answer that these units follow up. */
export async function openQuestionsOf(
  { db, tenantId }: CityReading,
  unitIds: readonly string[],
): Promise<OpenQuestion[]> {
  const { rows } = await sql<Omit<OpenQuestion, 'words' | 'topics'> & { title: string; topic: string }>`
    select q.id, ${followedBy} as "organisationId", d.code as "directiveCode", v.title, v.topic, q.question
    from decision_requests q
    join directives d on d.tenant_id = q.tenant_id and d.id = q.directive_id
    join lateral (select x.title, x.topic from directive_versions x where x.tenant_id = d.tenant_id and x.directive_id = d.id
      order by x.version_no desc limit 1) v on true
    where q.tenant_id = ${tenantId} and ${followedBy} = any(${[...unitIds]}::uuid[])
      and not exists (select 1 from decisions a where a.tenant_id = q.tenant_id and a.request_id = q.id)
    order by q.id`.execute(db);
  return rows.map(({ title, topic, ...row }) => ({
    ...row,
    words: foldForSearch(`${row.question} ${title}`),
    topics: [foldForSearch(topic)],
  }));
}

/** Who follows questions up on the as-of day, where it is not who asked. */
export async function followersOf(
  { db, tenantId, asOf }: CityReading & Pick<ReadingContext, 'asOf'>,
  requestIds: readonly string[],
): Promise<Map<string, string>> {
  if (requestIds.length === 0) return new Map();
  const { rows } = await sql<{ requestId: string; organisationId: string }>`
    select distinct on (request_id) request_id as "requestId", organisation_id as "organisationId" from decision_request_handovers
    where tenant_id = ${tenantId} and request_id = any(${[...requestIds]}::uuid[]) and from_on <= ${asOf} and known_on <= ${asOf}
    order by request_id, from_on desc, known_on desc`.execute(db);
  return new Map(rows.map((row) => [row.requestId, row.organisationId]));
}
