import { createHash } from 'node:crypto';
import { historyOf } from '#platform/audit/audit-queries.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { refuseIf } from '#shared/problem.ts';
import { organisationProblems } from '../logic/organisation-problems.ts';
import type { OrganisationRows } from '../logic/seed-rows.ts';
import { replaceOrganisations } from '../storage/organisation-store.ts';
import { readOrganisationFiles } from './organisation-files.ts';

const action = 'organisations.loaded';

export interface LoadReport {
  /** False when the very same rows were the last ones loaded: then nothing was written. */
  readonly isChanged: boolean;
  readonly units: number;
  readonly successions: number;
}

/**
 * Loads the city's units, trees, successions, posts and holders, all or nothing; loading them again changes nothing.
 * @param rows what to load; the reference files of the installation when left out
 * @throws Refusal with every problem, its file and its line
 */
export async function loadOrganisations(
  context: ActionContext,
  rows: OrganisationRows = readOrganisationFiles(),
): Promise<LoadReport> {
  refuseIf(organisationProblems(rows));
  const counts = { units: new Set(rows.units.map((row) => row.key)).size, successions: rows.successions.length };
  const sha256 = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  return inTransaction(context, async (inner) => {
    const before = await lastLoad(inner);
    if (before?.sha256 === sha256) return { isChanged: false, ...counts };
    await replaceOrganisations(inner, rows);
    const after = { ...counts, sha256 };
    await recordAudit(inner, { action, entity: 'city', entityId: inner.tenantId, before, after });
    return { isChanged: true, ...counts };
  });
}

async function lastLoad(context: ActionContext): Promise<{ sha256: string } | null> {
  const history = await historyOf(readingOf(context), [context.tenantId]);
  return (history.find((entry) => entry.action === action)?.after as { sha256: string } | undefined) ?? null;
}
