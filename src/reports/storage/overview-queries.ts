import { sessionsList } from '#documents/storage/session-queries.ts';
import { decisionsWaiting } from '#obstacles/storage/decision-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import { type Register, register } from '#tasks/storage/register-queries.ts';
import { mainSession, type SessionWithCount, sinceSession } from '../logic/main-session.ts';
import { changesSince } from './change-queries.ts';

const newestChanges = 12;

export interface OverviewRequest {
  readonly sessionId?: string | undefined;
  /** All sessions together. */
  readonly all?: boolean | undefined;
}

/** The leader's one minute. Every count is the register's own: the length of the list it opens. */
export async function overview(reading: ReadingContext, request: OverviewRequest) {
  const everything = await register(reading, {});
  const sessions = await sessionsWithDirectives(reading, everything.rows);
  const session = request.all ? null : (sessions.find(({ id }) => id === request.sessionId) ?? mainSession(sessions));
  const shown = session ? await register(reading, { sessionId: session.id }) : everything;
  const codes = new Set(shown.rows.map((row) => row.code));
  const decisions = (await decisionsWaiting(reading)).filter((decision) => codes.has(decision.directiveCode));
  const since = sinceSession(sessions, session, reading.asOf);
  return {
    session: session && { id: session.id, heldOn: session.heldOn, title: session.title },
    sessions,
    counts: { ...shown.counts.directives },
    rates: shown.counts.tasks.rates,
    lines: shown.rows,
    decisions,
    since,
    changes: since ? await namedChanges(reading, shown.rows, since) : [],
  };
}

/** Sessions that have directives on the as-of day, the newest first. */
export async function sessionsWithDirectives(
  reading: ReadingContext,
  rows: Register['rows'],
): Promise<SessionWithCount[]> {
  const perSession = Map.groupBy(rows, (row) => row.sessionId);
  const sessions = await sessionsList(reading);
  return sessions
    .map(({ id, heldOn, title }) => ({ id, heldOn, title, directives: perSession.get(id)?.length ?? 0 }))
    .filter((session) => session.directives > 0);
}

async function namedChanges(reading: ReadingContext, rows: Register['rows'], since: string) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const changes = await changesSince(reading, [...byId.keys()], since, newestChanges);
  return changes.map(({ directiveId, ...change }) => {
    const { code, title, status } = byId.get(directiveId)!;
    return { ...change, code, title, status };
  });
}
