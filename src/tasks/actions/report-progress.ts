import { documentsList } from '#documents/storage/document-queries.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { type IncomingFile, storeFile } from '#platform/files/file-store.ts';
import { newId } from '#shared/id.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { asStored } from '#shared/vietnamese-text.ts';
import { evidenceProblems, evidenceTypes, typeOfName } from '../logic/evidence-files.ts';
import { reportProblems } from '../logic/report-problems.ts';
import { substanceProblems } from '../logic/report-substance.ts';
import { type StoredEvidence, saveEvidence, saveReport } from '../storage/report-store.ts';
import { changingTask, type HeldTask, recordTask, type TaskRequest, type WrittenTask } from './changing-task.ts';
import { evidenceTypeOf } from './evidence-type.ts';

export interface ReportRequest extends TaskRequest {
  readonly text: string;
  readonly percent?: number | null;
  /** When the unit itself expects to be done. */
  readonly expectedOn?: PlainDate | null;
  readonly obstacle?: string | null;
  readonly documentNumbers?: readonly string[];
  readonly files?: readonly IncomingFile[];
  /** Only the secretariat: whose report on paper it enters, from which day, and where it lies. */
  readonly organisationId?: string;
  readonly reportedOn?: PlainDate;
  readonly source?: string | null;
  readonly isReconstructed?: boolean;
}

/**
 * A unit says how far it is. Kept as said, never overwritten.
 * @throws refusal when the text says nothing of its own, or a file is not what its name says; then nothing is stored
 */
export async function reportProgress(
  context: ActionContext,
  request: ReportRequest,
): Promise<WrittenTask & { reportId: string }> {
  return changingTask(context, request, async (inner, task) => {
    const organisationId = reportingUnit(inner, task, request);
    const reportedOn = request.reportedOn ?? inner.today;
    refuseIf([...reportProblems(task, { ...request, reportedOn }, inner.today), ...contentProblems(request)]);
    const reportId = newId();
    const report = {
      text: asStored(request.text.trim()),
      percent: request.percent ?? null,
      expectedOn: request.expectedOn ?? null,
      obstacle: request.obstacle?.trim() || null,
      source: request.source ?? null,
      isReconstructed: request.isReconstructed ?? false,
    };
    await saveReport(inner, { id: reportId, taskId: task.id, organisationId, reportedOn, ...report });
    const evidence = [...(await storedFiles(inner, request)), ...(await citedDocuments(inner, request))];
    await saveEvidence(inner, reportId, evidence);
    const after = {
      reportId,
      organisationId,
      reportedOn,
      ...report,
      evidence: evidence.map(({ kind, label }) => ({ kind, label })),
    };
    await recordTask(inner, task.id, { action: 'task.reported', after });
    return { reportId };
  });
}

/** An agency reports for its own unit; the secretariat enters the report of the lead, or of a unit it names. */
function reportingUnit(
  { actor, today }: ActionContext,
  task: HeldTask,
  { organisationId, reportedOn }: ReportRequest,
): string {
  const units = [...(task.leadId ? [task.leadId] : []), ...task.coordinating.map((unit) => unit.id)];
  if (actor.role === 'secretariat') {
    const unit = organisationId ?? task.leadId ?? refuse('tasks.lead_missing', { code: task.code }, 'organisationId');
    return units.includes(unit) ? unit : refuse('tasks.unit_has_no_part', { code: task.code }, 'organisationId');
  }
  const own = units.find((id) => actor.organisationIds.includes(id));
  if (actor.role !== 'agency' || !own) return refuse('platform.not_allowed', { name: actor.name });
  if ((reportedOn ?? today) !== today) refuse('tasks.only_office_backdates', undefined, 'reportedOn');
  return own;
}

function contentProblems({ text, percent, expectedOn, files = [], documentNumbers = [] }: ReportRequest) {
  const evidenceCount = files.length + documentNumbers.length;
  const ofFiles = files.flatMap(({ name, bytes }) =>
    evidenceProblems({ name, size: bytes.length }, evidenceTypeOf(bytes)),
  );
  return [...substanceProblems({ text, percent, expectedOn, evidenceCount }), ...ofFiles];
}

/** The media type is the one the content proved, never the one the sender claims. */
async function storedFiles(context: ActionContext, { files = [] }: ReportRequest): Promise<StoredEvidence[]> {
  const stored: StoredEvidence[] = [];
  for (const file of files) {
    const type = typeOfName(file.name)!;
    const fileId = await storeFile(context, { ...file, mediaType: evidenceTypes[type] });
    const kind = type === 'jpg' || type === 'png' ? 'photo' : 'file';
    stored.push({ kind, label: asStored(file.name), fileId, documentId: null });
  }
  return stored;
}

/** A number is kept as written; when exactly one document of the register bears it, it is linked. */
async function citedDocuments(
  context: ActionContext,
  { documentNumbers = [] }: ReportRequest,
): Promise<StoredEvidence[]> {
  const cited: StoredEvidence[] = [];
  for (const label of documentNumbers) {
    const { items } = await documentsList(readingOf(context), { search: label, limit: 20 });
    const same = items.filter((document) => document.number === label);
    cited.push({ kind: 'document', label, fileId: null, documentId: same.length === 1 ? same[0]!.id : null });
  }
  return cited;
}
