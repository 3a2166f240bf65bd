import type { SelectQueryBuilder } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';
import { documentLineOf, linesAsOf } from './document-lines.ts';
import { visibleLevels } from './document-rights.ts';

/** Sessions known on the as-of day, the newest first. Documents are counted within the reader's rights. */
export async function sessionsList(reading: ReadingContext) {
  const rows = await sessionsAsOf(reading).orderBy('sessions.held_on', 'desc').orderBy('sessions.id', 'desc').execute();
  return rows.map(sessionLineOf);
}

/** One session, who took part with the posts of that day, and its documents; null when it is not known. */
export async function sessionById(reading: ReadingContext, id: string) {
  const row = await sessionsAsOf(reading)
    .select(['sessions.summary', 'sessions.source'])
    .where('sessions.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const [participants, documents] = await Promise.all([
    participantsOf(reading, id),
    linesAsOf(reading)
      .where('documents.session_id', '=', id)
      .orderBy('documents.issued_on')
      .orderBy('documents.id')
      .execute(),
  ]);
  const { summary, source } = row;
  return { ...sessionLineOf(row), summary, source, participants, documents: documents.map(documentLineOf) };
}

function sessionsAsOf(reading: ReadingContext) {
  return reading.db
    .selectFrom('sessions')
    .select(['sessions.id', 'sessions.held_on', 'sessions.title', 'sessions.place', 'sessions.chaired_by'])
    .select('sessions.is_reconstructed')
    .select((e) => [
      e
        .selectFrom('session_participants as p')
        .select((p) => p.fn.countAll<number>().as('count'))
        .whereRef('p.tenant_id', '=', 'sessions.tenant_id')
        .whereRef('p.session_id', '=', 'sessions.id')
        .as('participant_count'),
      e
        .selectFrom('documents as d')
        .select((d) => d.fn.countAll<number>().as('count'))
        .whereRef('d.tenant_id', '=', 'sessions.tenant_id')
        .whereRef('d.session_id', '=', 'sessions.id')
        .where('d.known_on', '<=', reading.asOf)
        .where('d.confidentiality', 'in', [...visibleLevels(reading.actor)])
        .as('document_count'),
    ])
    .where('sessions.tenant_id', '=', reading.tenantId)
    .where('sessions.known_on', '<=', reading.asOf);
}

type Row =
  ReturnType<typeof sessionsAsOf> extends SelectQueryBuilder<infer _Db, infer _Tables, infer Selected>
    ? Selected
    : never;

function sessionLineOf(row: Row) {
  return {
    id: row.id,
    heldOn: row.held_on,
    title: row.title,
    place: row.place,
    chairedBy: row.chaired_by,
    participantCount: row.participant_count ?? 0,
    documentCount: row.document_count ?? 0,
    isReconstructed: row.is_reconstructed,
  };
}

async function participantsOf(reading: ReadingContext, sessionId: string) {
  const rows = await reading.db
    .selectFrom('session_participants')
    .select(['person_name', 'post_name'])
    .where('tenant_id', '=', reading.tenantId)
    .where('session_id', '=', sessionId)
    .orderBy('position_no')
    .execute();
  return rows.map((row) => ({ personName: row.person_name, postName: row.post_name }));
}
