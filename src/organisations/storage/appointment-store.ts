import { sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { HeldTerm } from '../logic/organisation.ts';
import { formatDateRange, parseDateRange, type Validity } from '../logic/validity.ts';

export interface LockedPost {
  readonly id: string;
  readonly name: string;
  readonly validity: Validity;
}

/** A post held against other writers: whoever changes who holds it takes this first. */
export async function lockPost({ db, tenantId }: ActionContext, id: string): Promise<LockedPost | null> {
  const { rows } = await sql<{ id: string; name: string; valid: string }>`
    select id, name, valid from posts where tenant_id = ${tenantId} and id = ${id} for update`.execute(db);
  const [post] = rows;
  return post ? { id: post.id, name: post.name, validity: parseDateRange(post.valid) } : null;
}

export interface StoredAppointment extends HeldTerm {
  readonly postId: string;
  readonly knownOn: PlainDate | null;
  readonly endKnownOn: PlainDate | null;
}

/** All terms of a post, also those to come. */
export async function termsOf({ db, tenantId }: ActionContext, postId: string): Promise<StoredAppointment[]> {
  const { rows } = await sql<{
    id: string;
    person_name: string;
    valid: string;
    known_on: string | null;
    end_known_on: string | null;
  }>`
    select id, person_name, valid, known_on, end_known_on from appointments
    where tenant_id = ${tenantId} and post_id = ${postId} and withdrawn_on is null order by lower(valid) nulls first`.execute(
    db,
  );
  return rows.map((row) => ({
    ...{ id: row.id, postId, personName: row.person_name },
    ...{ validity: parseDateRange(row.valid), knownOn: row.known_on, endKnownOn: row.end_known_on },
  }));
}

/** The post an appointment is to; null when there is no such appointment. */
export async function postOfAppointment({ db, tenantId }: ActionContext, id: string): Promise<string | null> {
  const { rows } = await sql<{ post_id: string }>`
    select post_id from appointments where tenant_id = ${tenantId} and id = ${id} and withdrawn_on is null`.execute(db);
  return rows[0]?.post_id ?? null;
}

export async function saveStart(
  { db, tenantId, today }: ActionContext,
  row: { id: string; postId: string; personName: string; validity: Validity; source: string },
): Promise<void> {
  await sql`insert into appointments (tenant_id, id, post_id, person_name, valid, source, known_on)
    values (${tenantId}, ${row.id}, ${row.postId}, ${row.personName}, ${formatDateRange(row.validity)}, ${row.source}, ${today})`.execute(
    db,
  );
}

/** Ends a term; what it said before is kept for whoever reads an earlier day. */
export async function saveEnd(
  { db, tenantId, today }: ActionContext,
  id: string,
  until: PlainDate,
  source: string,
): Promise<void> {
  await sql`update appointments set valid = daterange(lower(valid), ${until}::date), end_source = ${source}, end_known_on = ${today},
      until_before = case when end_known_on = ${today} then until_before else upper(valid) end
    where tenant_id = ${tenantId} and id = ${id}`.execute(db);
}

/** Takes back a term entered today, and the end of the one before that was recorded with it. */
export async function saveWithdrawal(
  { db, tenantId, today }: ActionContext,
  { id, postId, validity }: StoredAppointment,
): Promise<void> {
  await sql`update appointments set withdrawn_on = ${today} where tenant_id = ${tenantId} and id = ${id}`.execute(db);
  await sql`update appointments
    set valid = daterange(lower(valid), until_before), end_source = null, end_known_on = null, until_before = null
    where tenant_id = ${tenantId} and post_id = ${postId} and withdrawn_on is null and ended_by is null
      and end_known_on = ${today} and upper(valid) = ${validity.from}::date`.execute(db);
}
