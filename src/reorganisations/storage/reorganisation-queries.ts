import type { ReadingContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Choice } from '../logic/plan.ts';
import type { PlanReport } from '../logic/plan-report.ts';
import type { Reform, ReformStatus } from '../logic/reform.ts';

export { unitAccounts, unitOfAccount } from './account-queries.ts';

/** A reform as it is kept: what it says, the choices made for it, and what became of it. */
export interface StoredReform {
  readonly id: string;
  readonly status: ReformStatus;
  readonly reform: Reform;
  readonly choices: readonly Choice[];
  /** What it moved, once committed. */
  readonly report: PlanReport | null;
  readonly handoverOn: PlainDate | null;
  readonly draftedBy: string;
  readonly draftedOn: PlainDate;
  readonly committedBy: string | null;
  readonly committedOn: PlainDate | null;
  readonly undoneBy: string | null;
  readonly undoneOn: PlainDate | null;
  readonly undoReason: string | null;
}

type CityReading = Pick<ReadingContext, 'db' | 'tenantId'>;

/** All reforms, the newest first: drafts, those in force or to come, and those taken back. */
export async function reforms(reading: CityReading): Promise<StoredReform[]> {
  return (await selectReforms(reading).orderBy('id', 'desc').execute()).map(storedOf);
}

export async function reformById(reading: CityReading, id: string): Promise<StoredReform | null> {
  const row = await selectReforms(reading).where('id', '=', id).executeTakeFirst();
  return row ? storedOf(row) : null;
}

/** The reform in force under a code. */
export async function committedReform(reading: CityReading, code: string): Promise<StoredReform | null> {
  const row = await selectReforms(reading)
    .where('code', '=', code)
    .where('status', '=', 'committed')
    .executeTakeFirst();
  return row ? storedOf(row) : null;
}

/** The same, held until the transaction ends. */
export async function lockReform(reading: CityReading, id: string): Promise<StoredReform | null> {
  const row = await selectReforms(reading).where('id', '=', id).forUpdate().executeTakeFirst();
  return row ? storedOf(row) : null;
}

function selectReforms({ db, tenantId }: CityReading) {
  return db.selectFrom('reorganisations').selectAll().where('tenant_id', '=', tenantId);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectReforms>['executeTakeFirstOrThrow']>>;

function storedOf(row: Row): StoredReform {
  return {
    id: row.id,
    status: row.status as StoredReform['status'],
    reform: row.content as unknown as Reform,
    choices: row.choices as unknown as Choice[],
    report: row.report as unknown as PlanReport | null,
    handoverOn: row.handover_on,
    draftedBy: row.drafted_by,
    draftedOn: row.drafted_on,
    committedBy: row.committed_by,
    committedOn: row.committed_on,
    undoneBy: row.undone_by,
    undoneOn: row.undone_on,
    undoReason: row.undo_reason,
  };
}
