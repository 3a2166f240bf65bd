import { sql } from 'kysely';
import { directiveByCode } from '#directives/storage/directive-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import { loadFile } from '#platform/files/file-store.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { tasksUnder } from './task-queries.ts';
import { tasksSeen } from './tasks-seen.ts';
import { unitNames } from './unit-names.ts';

export interface EvidenceRow {
  readonly id: string;
  readonly kind: 'file' | 'photo' | 'document';
  readonly label: string;
  readonly fileId: string | null;
  readonly documentId: string | null;
  readonly mediaType: string | null;
  readonly sizeBytes: number | null;
}

export interface ReportRow {
  readonly id: string;
  readonly taskCode: string;
  readonly taskTitle: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationShortName: string;
  readonly reportedOn: PlainDate;
  readonly text: string;
  readonly percent: number | null;
  readonly expectedOn: PlainDate | null;
  readonly obstacle: string | null;
  readonly reportedBy: string;
  readonly source: string | null;
  readonly isReconstructed: boolean;
  readonly evidence: EvidenceRow[];
}

interface ReportedTask {
  readonly id: string;
  readonly code: string;
  readonly title: string;
}

/** Reports on all tasks of a directive that the reader may see, newest first; null when the directive is not the reader's to see. */
export async function reportsOfDirective(reading: ReadingContext, code: string): Promise<ReportRow[] | null> {
  const directive = await directiveByCode(reading, code);
  return directive && reportsOn(reading, await tasksUnder(reading, [directive.id]));
}

/** Reports on tasks the caller has already found to be the reader's to see, newest first. */
export async function reportsOn(reading: ReadingContext, tasks: readonly ReportedTask[]): Promise<ReportRow[]> {
  if (tasks.length === 0) return [];
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const rows = await reading.db
    .selectFrom('progress_reports')
    .selectAll()
    .where('tenant_id', '=', reading.tenantId)
    .where('task_id', 'in', [...byId.keys()])
    .where('known_on', '<=', reading.asOf)
    .orderBy('reported_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const names = await unitNames(
    reading,
    rows.map((row) => row.organisation_id),
  );
  const evidence = await evidenceUnder(
    reading,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    taskCode: byId.get(row.task_id)!.code,
    taskTitle: byId.get(row.task_id)!.title,
    organisationId: row.organisation_id,
    organisationName: names.get(row.organisation_id)?.name ?? '',
    organisationShortName: names.get(row.organisation_id)?.shortName ?? '',
    reportedOn: row.reported_on,
    text: row.text,
    percent: row.percent === null ? null : Number(row.percent),
    expectedOn: row.expected_on,
    obstacle: row.obstacle,
    reportedBy: row.reported_by,
    source: row.source,
    isReconstructed: row.is_reconstructed,
    evidence: (evidence.get(row.id) ?? []).map(({ reportId: _, ...one }) => one),
  }));
}

async function evidenceUnder({ db, tenantId }: ReadingContext, reportIds: readonly string[]) {
  const { rows } = await sql<EvidenceRow & { reportId: string }>`
    select e.report_id as "reportId", e.id, e.kind, e.label, e.file_id as "fileId", e.document_id as "documentId",
      f.media_type as "mediaType", f.size_bytes as "sizeBytes"
    from evidence e left join stored_files f on f.tenant_id = e.tenant_id and f.id = e.file_id
    where e.tenant_id = ${tenantId} and e.report_id = any(${[...reportIds]}::uuid[]) order by e.id
  `.execute(db);
  return Map.groupBy(rows, (row) => row.reportId);
}

/** A file given as evidence, with its bytes; null when there is none, or its task is not the reader's to see. */
export async function evidenceFile(reading: ReadingContext, evidenceId: string) {
  const row = await reading.db
    .selectFrom('evidence as e')
    .innerJoin('progress_reports as r', (join) =>
      join.onRef('r.tenant_id', '=', 'e.tenant_id').onRef('r.id', '=', 'e.report_id'),
    )
    .select(['e.file_id', 'r.task_id'])
    .where('e.tenant_id', '=', reading.tenantId)
    .where('e.id', '=', evidenceId)
    .where('r.known_on', '<=', reading.asOf)
    .executeTakeFirst();
  if (!row?.file_id) return null;
  const task = await tasksSeen(reading).where('t.id', '=', row.task_id).executeTakeFirst();
  return task ? loadFile(reading, row.file_id) : null;
}
