import { type Kysely, sql } from 'kysely';
import type { ActionContext } from '../context.ts';
import type { Database } from './rows.ts';

let savepoints = 0;

/**
 * Runs an action's writes together: all or nothing. Inside another transaction it becomes a savepoint, so that
 * actions compose and a refused inner action leaves the outer one usable.
 */
export async function inTransaction<Result>(
  context: ActionContext,
  work: (inner: ActionContext) => Promise<Result>,
): Promise<Result> {
  if (context.db.isTransaction) return inSavepoint(context, work);
  return (context.db as Kysely<Database>).transaction().execute((db) => work({ ...context, db }));
}

async function inSavepoint<Result>(
  context: ActionContext,
  work: (inner: ActionContext) => Promise<Result>,
): Promise<Result> {
  savepoints += 1;
  const name = sql.id(`savepoint_${savepoints}`);
  await sql`savepoint ${name}`.execute(context.db);
  try {
    const result = await work(context);
    await sql`release savepoint ${name}`.execute(context.db);
    return result;
  } catch (error) {
    await sql`rollback to savepoint ${name}`.execute(context.db);
    throw error;
  }
}
