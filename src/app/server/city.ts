import type { Kysely } from 'kysely';
import { type ActionContext, systemActor } from '#platform/context.ts';
import type { Database } from '#platform/database/rows.ts';
import { newId } from '#shared/id.ts';
import type { Clock } from './clock.ts';

const firstCity = { code: 'ha-noi', name: 'Hà Nội' };

/** The city this server works for; made on the first start. */
export async function ensureCity(db: Kysely<Database>): Promise<{ id: string; name: string }> {
  await db
    .insertInto('tenants')
    .values({ id: newId(), ...firstCity })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
  return db.selectFrom('tenants').select(['id', 'name']).where('code', '=', firstCity.code).executeTakeFirstOrThrow();
}

/** The program acting for itself, on the city's day. */
export function programContext(db: Kysely<Database>, tenantId: string, clock: Clock): ActionContext {
  return { db, tenantId, actor: systemActor, today: clock.today(), now: clock.now() };
}
