import type { ActionContext } from '#platform/context.ts';
import { newId } from '#shared/id.ts';
import type { PlainDate } from '#shared/plain-date.ts';

export interface StoredReport {
  readonly id: string;
  readonly taskId: string;
  readonly organisationId: string;
  readonly reportedOn: PlainDate;
  readonly text: string;
  readonly percent: number | null;
  readonly expectedOn: PlainDate | null;
  readonly obstacle: string | null;
  readonly source: string | null;
  readonly isReconstructed: boolean;
}

export interface StoredEvidence {
  readonly kind: 'file' | 'photo' | 'document';
  readonly label: string;
  readonly fileId: string | null;
  readonly documentId: string | null;
}

export async function saveReport({ db, tenantId, actor, today }: ActionContext, report: StoredReport): Promise<void> {
  await db
    .insertInto('progress_reports')
    .values({
      tenant_id: tenantId,
      id: report.id,
      task_id: report.taskId,
      organisation_id: report.organisationId,
      reported_on: report.reportedOn,
      text: report.text,
      percent: report.percent === null ? null : String(report.percent),
      expected_on: report.expectedOn,
      obstacle: report.obstacle,
      reported_by: actor.name,
      source: report.source,
      is_reconstructed: report.isReconstructed,
      known_on: today,
    })
    .execute();
}

export async function saveEvidence(
  { db, tenantId }: ActionContext,
  reportId: string,
  evidence: readonly StoredEvidence[],
): Promise<void> {
  if (evidence.length === 0) return;
  const rows = evidence.map(({ kind, label, fileId, documentId }) => ({
    tenant_id: tenantId,
    id: newId(),
    report_id: reportId,
    kind,
    label,
    file_id: fileId,
    document_id: documentId,
  }));
  await db.insertInto('evidence').values(rows).execute();
}
