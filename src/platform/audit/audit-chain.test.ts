import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '../database/transaction.ts';
import { useTestDatabase } from '../testing/test-database.ts';
import { verifyChain } from './audit-queries.ts';
import { recordAudit } from './record-audit.ts';

const database = useTestDatabase();
const fact = (after: unknown) => ({ action: 'test.changed', entity: 'test', entityId: null, after });

test('a chain of many links holds, also when written at the same moment', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      inTransaction(database.acting(), (inner) => recordAudit(inner, fact({ index }))),
    ),
  );
  expect(await verifyChain(database.db, database.tenantId)).toEqual({ holds: true, length: 20, brokenAt: null });
});

test('a row can be neither changed nor deleted', async () => {
  await expect(database.db.updateTable('audit_entries').set({ action: 'x' }).execute()).rejects.toThrow(
    /never changed/,
  );
  await expect(database.db.deleteFrom('audit_entries').execute()).rejects.toThrow(/never changed/);
});

test('whoever gets past the trigger is found: the first broken link is named', async () => {
  await sql`alter table audit_entries disable trigger audit_is_append_only`.execute(database.db);
  await sql`update audit_entries set content = replace(content, '"index":6', '"index":600') where sequence = (select sequence from audit_entries where content like '%"index":6%')`.execute(
    database.db,
  );
  const proof = await verifyChain(database.db, database.tenantId);
  expect(proof.holds).toBe(false);
  expect(proof.brokenAt?.why).toBe('hash');
});

test('a refused action leaves no link behind', async () => {
  const before = await database.db.selectFrom('audit_heads').selectAll().execute();
  await expect(
    inTransaction(database.acting(), async (inner) => {
      await recordAudit(inner, fact('half done'));
      throw new Error('refused');
    }),
  ).rejects.toThrow('refused');
  expect(await database.db.selectFrom('audit_heads').selectAll().execute()).toEqual(before);
});
