import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, inject } from 'vitest';
import { newId } from '#shared/id.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { type ActionContext, type Actor, type ReadingContext, systemActor } from '../context.ts';
import { connect } from '../database/connect.ts';
import type { Database } from '../database/rows.ts';
import { withDatabase } from './database-server.ts';

export interface TestDatabase {
  readonly db: Kysely<Database>;
  readonly url: string;
  readonly tenantId: string;
  /** An action's context on a given day; the secretariat unless another actor is named. */
  acting(today?: PlainDate, actor?: Partial<Actor>): ActionContext;
  reading(asOf?: PlainDate, actor?: Partial<Actor>): ReadingContext;
}

export const testDay = '2026-03-10';

/** A database of its own for one test file: a copy of the migrated template with one city in it. */
export function useTestDatabase(): TestDatabase {
  const state = { tenantId: newId() } as { db: Kysely<Database>; url: string; tenantId: string };
  const name = `lotrinh_test_${state.tenantId.replaceAll('-', '')}`;
  beforeAll(async () => {
    await onServer((admin) =>
      sql`create database ${sql.id(name)} template ${sql.id(inject('templateName'))}`.execute(admin),
    );
    state.url = withDatabase(inject('databaseUrl'), name);
    state.db = connect(state.url, 5);
    await state.db
      .insertInto('tenants')
      .values({ id: state.tenantId, code: 'thu-nghiem', name: 'Thành phố thử nghiệm' })
      .execute();
  });
  afterAll(async () => {
    await state.db?.destroy();
    await onServer((admin) => sql`drop database if exists ${sql.id(name)} with (force)`.execute(admin));
  });
  return {
    get db() {
      return state.db;
    },
    get url() {
      return state.url;
    },
    tenantId: state.tenantId,
    acting: (today = testDay, actor = {}) => ({
      db: state.db,
      tenantId: state.tenantId,
      actor: { ...systemActor, name: 'Chuyên viên tổng hợp', ...actor },
      today,
      now: new Date(`${today}T09:00:00+07:00`),
    }),
    reading: (asOf = testDay, actor = {}) => ({
      db: state.db,
      tenantId: state.tenantId,
      actor: { ...systemActor, name: 'Chuyên viên tổng hợp', ...actor },
      asOf,
      today: testDay,
    }),
  };
}

async function onServer(work: (admin: Kysely<Database>) => Promise<unknown>): Promise<void> {
  const admin = connect(inject('databaseUrl'), 1);
  await work(admin);
  await admin.destroy();
}
