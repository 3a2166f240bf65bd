import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { readSheetFile } from '#platform/files/sheet-files.ts';
import { refuseIf } from '#shared/problem.ts';
import { chartChanges, importProblems, type TableChange } from '../logic/chart-import.ts';
import { rowsOfSheets } from '../logic/chart-sheets.ts';
import { inFileWords } from '../logic/chart-words.ts';
import { postsEnteredByPeople, saveChartChanges, wholeChart } from '../storage/chart-import-store.ts';
import { unitsReformed } from '../storage/organisation-store.ts';

export interface ChartFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportReport {
  /** In which encoding a text file came; null for a workbook. */
  readonly encoding: string | null;
  readonly changes: readonly TableChange[];
  readonly isChanged: boolean;
  /** False for a preview: then nothing was written. */
  readonly isWritten: boolean;
}

/**
 * Brings a chart from an .xlsx or .csv file: what it names is added or changed, what it does not name stays. All or nothing.
 * @param isCommit  false only tells what would change
 * @throws Refusal with every problem and its line; nothing is half applied
 */
export async function importChart(context: ActionContext, file: ChartFile, isCommit: boolean): Promise<ImportReport> {
  requireRole(context.actor, 'secretariat', 'administrator');
  const { sheets, encoding } = await readSheetFile(file);
  const { rows, problems } = rowsOfSheets(file.name, sheets);
  refuseIf(problems);
  return inTransaction(context, async (inner) => {
    const stored = await wholeChart(inner);
    const untouchable = { reformed: await unitsReformed(inner), entered: await postsEnteredByPeople(inner) };
    refuseIf(importProblems(stored, rows, untouchable).map(inFileWords));
    const changes = chartChanges(stored, rows);
    const isChanged = changes.some((change) => change.rows.length > 0);
    const isWritten = isCommit && isChanged;
    if (isWritten) {
      await saveChartChanges(inner, changes);
      await recordAudit(inner, {
        action: 'organisations.imported',
        entity: 'city',
        entityId: inner.tenantId,
        after: Object.fromEntries(changes.map(({ table, added, changed }) => [table, { added, changed }])),
        ground: file.name,
      });
    }
    return { encoding, changes, isChanged, isWritten };
  });
}
