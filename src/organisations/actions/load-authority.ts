import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { refuseIf } from '#shared/problem.ts';
import { type AuthorityRow, authorityColumns, authorityProblems } from '../logic/authority.ts';
import { replaceAuthority, storedAuthority, unitKeys } from '../storage/authority-store.ts';
import { organisationSeeds, readTable } from './organisation-files.ts';

const file = 'authority.csv';

/** The authority rules of the installation. @throws Refusal a file that is no CSV, or lacks a column */
export function readAuthorityFile(folder = organisationSeeds): AuthorityRow[] {
  return readTable(file, readFileSync(path.join(folder, file), 'utf8'), authorityColumns) as unknown as AuthorityRow[];
}

/**
 * Loads who may decide what, all or nothing; loading the same again writes nothing. The units they name must be there.
 * @throws Refusal with every problem and its line
 */
export async function loadAuthority(
  context: ActionContext,
  rows: readonly AuthorityRow[] = readAuthorityFile(),
): Promise<{ isChanged: boolean; rules: number }> {
  return inTransaction(context, async (inner) => {
    refuseIf(authorityProblems(rows, await unitKeys(inner)));
    const isChanged = await differs(inner, rows);
    if (isChanged) {
      await replaceAuthority(inner, rows);
      const after = { rules: rows.length };
      await recordAudit(inner, { action: 'authority.loaded', entity: 'city', entityId: inner.tenantId, after });
    }
    return { isChanged, rules: rows.length };
  });
}

async function differs(context: ActionContext, rows: readonly AuthorityRow[]): Promise<boolean> {
  const textOf = (all: readonly object[]) => JSON.stringify(all.map((row) => Object.entries(row).sort()).sort());
  const given = rows.map((row) => Object.fromEntries(authorityColumns.map((column) => [column, row[column]])));
  return textOf(given) !== textOf(await storedAuthority(context));
}
