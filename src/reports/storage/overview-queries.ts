import { decisionsWaiting } from '#obstacles/storage/decision-queries.ts';
import { organisationNames } from '#organisations/storage/organisation-queries.ts';
import { seesWholeCity } from '#platform/auth/rights.ts';
import type { ReadingContext } from '#platform/context.ts';
import { type Register, register } from '#tasks/storage/register-queries.ts';
import { tasksOfDirectives } from '#tasks/storage/task-queries.ts';
import { causeOf, isWorrying } from '../logic/cause.ts';
import { mainSession, type SessionWithCount, sinceSession } from '../logic/main-session.ts';
import { newestChanges } from '../logic/newest-changes.ts';
import { changesSince } from './change-queries.ts';
import { sessionsWithDirectives } from './session-count-queries.ts';

const mostChanges = 8;
/** Looked at to find them: several reports of one directive count once. */
const changesRead = 60;

export interface OverviewRequest {
  readonly sessionId?: string | undefined;
  /** All sessions together. */
  readonly all?: boolean | undefined;
}

/** The leader's one minute. Every count is the register's own: the length of the list it opens. */
export async function overview(reading: ReadingContext, request: OverviewRequest) {
  const sessions = await sessionsWithDirectives(reading);
  const session = chosenSession(sessions, request);
  const shown = await register(reading, session ? { sessionId: session.id } : {});
  const codes = new Set(shown.rows.map((row) => row.code));
  const decisions = (await decisionsWaiting(reading)).filter((decision) => codes.has(decision.directiveCode));
  const since = sinceSession(sessions, session, reading.asOf);
  return {
    unit: await unitOf(reading),
    session: session && { id: session.id, heldOn: session.heldOn, title: session.title },
    sessions,
    counts: { ...shown.counts.directives },
    rates: shown.counts.tasks.rates,
    taskCount: shown.counts.tasks.total,
    lines: await withCauses(reading, shown.rows),
    decisions,
    since,
    changes: since ? await namedChanges(reading, shown.rows, since) : [],
  };
}

function chosenSession(sessions: readonly SessionWithCount[], { all, sessionId }: OverviewRequest) {
  return all ? null : (sessions.find(({ id }) => id === sessionId) ?? mainSession(sessions));
}

/** The unit whose part alone is shown; null for readers who see the whole city. */
async function unitOf(reading: ReadingContext): Promise<{ name: string; shortName: string } | null> {
  const { organisationId } = reading.actor;
  if (seesWholeCity(reading.actor) || organisationId === null) return null;
  const found = (await organisationNames(reading, [organisationId])).get(organisationId);
  return found ? { name: found.name, shortName: found.shortName } : null;
}

/** Each worrying directive with the task that makes it so. */
async function withCauses(reading: ReadingContext, rows: Register['rows']) {
  const worrying = rows.filter(isWorrying);
  const tasks = await tasksOfDirectives(
    reading,
    worrying.map((row) => row.code),
  );
  return rows.map((row) => ({
    ...row,
    cause: causeOf(
      row,
      tasks.filter((task) => task.directiveCodes.includes(row.code)),
    ),
  }));
}

async function namedChanges(reading: ReadingContext, rows: Register['rows'], since: string) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const changes = await changesSince(reading, [...byId.keys()], since, changesRead);
  return newestChanges(changes, mostChanges).map(({ directiveId, ...change }) => {
    const { code, title, status } = byId.get(directiveId)!;
    return { ...change, code, title, status };
  });
}
