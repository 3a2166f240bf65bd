import { directivesSeen } from '#directives/storage/directive-queries.ts';
import { sessionsList } from '#documents/storage/session-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { SessionWithCount } from '../logic/main-session.ts';

/** Sessions that have directives the reader may see on the as-of day, the newest first. */
export async function sessionsWithDirectives(reading: ReadingContext): Promise<SessionWithCount[]> {
  const counts = await directivesSeen(reading)
    .clearSelect()
    .select(['d.session_id as sessionId', (e) => e.fn.countAll<number>().as('directives')])
    .groupBy('d.session_id')
    .execute();
  const perSession = new Map(counts.map((row) => [row.sessionId, row.directives]));
  return (await sessionsList(reading))
    .map(({ id, heldOn, title }) => ({ id, heldOn, title, directives: perSession.get(id) ?? 0 }))
    .filter((session) => session.directives > 0);
}
