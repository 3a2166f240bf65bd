import type { ActionContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { asStored } from '#shared/vietnamese-text.ts';
import type { NewSession } from '../actions/open-session.ts';

export async function sessionLike({ db, tenantId }: ActionContext, heldOn: PlainDate, title: string) {
  const row = await db
    .selectFrom('sessions')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('held_on', '=', heldOn)
    .where('title', '=', asStored(title))
    .executeTakeFirst();
  return row ?? null;
}

export async function saveSession(
  { db, tenantId, today }: ActionContext,
  id: string,
  session: NewSession,
): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      tenant_id: tenantId,
      id,
      held_on: session.heldOn,
      title: asStored(session.title),
      place: stored(session.place),
      chaired_by: stored(session.chairedBy),
      summary: stored(session.summary),
      source: asStored(session.source),
      is_reconstructed: session.isReconstructed ?? false,
      known_on: today,
    })
    .execute();
  const rows = (session.participants ?? []).map(({ personName, postName }, index) => ({
    tenant_id: tenantId,
    session_id: id,
    position_no: index + 1,
    person_name: asStored(personName),
    post_name: stored(postName),
  }));
  if (rows.length > 0) await db.insertInto('session_participants').values(rows).execute();
}

const stored = (text: string | null | undefined): string | null => (text ? asStored(text) : null);
