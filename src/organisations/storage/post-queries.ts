import { sql } from 'kysely';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Appointment, Vacancy } from '../logic/organisation.ts';
import { vacancyOf } from '../logic/vacancy.ts';
import { holdsOn, parseDateRange, type Validity } from '../logic/validity.ts';
import { daysKnownOn, type OrganisationReading, recordedBy } from './version-rows.ts';

/** A post of a unit and who held it by the as-of day, the first holder first. */
export interface Post {
  readonly id: string;
  readonly key: string;
  readonly organisationId: string;
  readonly name: string;
  readonly validity: Validity;
  readonly holders: Appointment[];
  /** Who holds it on the as-of day; null when nobody does, or no source says who. */
  readonly holder: Appointment | null;
  /** Nobody answers for the post on the as-of day, although somebody did; null while held, or while no holder was ever named. */
  readonly vacancy: Vacancy | null;
}

interface PostRow {
  readonly id: string;
  readonly key: string;
  readonly organisation_id: string;
  readonly name: string;
  readonly valid: string;
}

interface AppointmentRow {
  readonly id: string;
  readonly post_id: string;
  readonly person_name: string;
  readonly valid: string;
  readonly source: string;
  readonly end_source: string | null;
  readonly known_on: PlainDate | null;
}

/** The posts of a unit, the leader's first: a task is answered for by a post. */
export async function postsOf(reading: OrganisationReading, organisationId: string): Promise<Post[]> {
  const { db, tenantId, asOf } = reading;
  const { rows } = await sql<PostRow>`
    select p.id, p.key, p.organisation_id, p.name, ${daysKnownOn('p', asOf)} as valid from posts p
    where p.tenant_id = ${tenantId} and p.organisation_id = ${organisationId} and ${recordedBy('p', asOf)} order by p.id`.execute(
    db,
  );
  return withHolders(reading, rows);
}

/** Posts by id, for lists that show who answers. @returns one entry for every post that exists */
export async function postNames(reading: OrganisationReading, ids: readonly string[]): Promise<Map<string, Post>> {
  if (ids.length === 0) return new Map();
  const { db, tenantId, asOf } = reading;
  const { rows } = await sql<PostRow>`
    select p.id, p.key, p.organisation_id, p.name, ${daysKnownOn('p', asOf)} as valid from posts p
    where p.tenant_id = ${tenantId} and p.id = any(${[...new Set(ids)]}::uuid[])`.execute(db);
  const posts = await withHolders(reading, rows);
  return new Map(posts.map((post) => [post.id, post]));
}

/** Who holds a post on the as-of day. */
export async function postHolder(reading: OrganisationReading, postId: string): Promise<Appointment | null> {
  return (await postNames(reading, [postId])).get(postId)?.holder ?? null;
}

async function withHolders(reading: OrganisationReading, rows: readonly PostRow[]): Promise<Post[]> {
  const appointments = Map.groupBy(await appointmentsTo(reading, rows), (row) => row.post_id);
  return rows.map((row) => {
    const holders = (appointments.get(row.id) ?? []).map(appointmentOf);
    const holder = holders.find((one) => holdsOn(one.validity, reading.asOf)) ?? null;
    const validity = parseDateRange(row.valid);
    const vacancy = vacancyOf(validity, holders, reading.asOf);
    const { id, key, name } = row;
    return { id, key, organisationId: row.organisation_id, name, validity, holders, holder, vacancy };
  });
}

async function appointmentsTo(
  { db, tenantId, asOf }: OrganisationReading,
  posts: readonly PostRow[],
): Promise<AppointmentRow[]> {
  if (posts.length === 0) return [];
  const { rows } = await sql<AppointmentRow>`
    select a.id, a.post_id, a.person_name, ${daysKnownOn('a', asOf)} as valid, a.source, a.known_on,
      case when a.end_known_on <= ${asOf}::date then a.end_source end as end_source
    from appointments a
    where a.tenant_id = ${tenantId} and a.post_id = any(${posts.map((post) => post.id)}::uuid[])
      and coalesce(lower(a.valid) <= ${asOf}::date, true)
      and ${recordedBy('a', asOf)} and coalesce(a.withdrawn_on > ${asOf}::date, true)
    order by lower(a.valid) nulls first`.execute(db);
  return rows;
}

function appointmentOf(row: AppointmentRow): Appointment {
  const { id, person_name: personName, source, end_source: endSource, known_on: knownOn } = row;
  return { id, personName, validity: parseDateRange(row.valid), source, endSource, knownOn };
}
