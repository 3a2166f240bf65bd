import { z } from 'zod';
import { statuses } from '#directives/logic/status.ts';
import { dateWindow, plainDate, unitName } from '#platform/http/contract-parts.ts';
import { directiveKinds, topics } from '#reading/logic/reading.ts';
import { clarities, sixAspects } from '../logic/six-clear.ts';
import { taskEvents } from '../logic/task.ts';
import { taskStates } from '../logic/task-transitions.ts';

export const directiveCode = z.string().regex(/^D\d{2,}$/);
export const taskCode = z.string().regex(/^N\d{2,}$/);
export const status = z.enum(statuses);

/** One fact behind a status; `code` is one of `taskReasonCodes` or `directiveReasonCodes`. */
export const reason = z.object({
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  source: z
    .object({
      kind: z.enum(['task', 'deadline', 'event', 'report', 'decision', 'milestone', 'document']),
      id: z.string(),
    })
    .optional(),
});

export const six = z.record(z.enum(sixAspects), z.enum(clarities));
const standing = { status, isDone: z.boolean(), isLate: z.boolean(), reasons: z.array(reason) };
const clarity = { six, sixFull: z.number().int() };
const lead = {
  leadId: z.string().nullable(),
  leadName: z.string().nullable(),
  leadShortName: z.string().nullable(),
  leadSince: plainDate.nullable(),
  /** Who led before, and why it changed; null when the lead never changed. */
  previousLeadId: z.string().nullable(),
  previousLeadName: z.string().nullable(),
  previousLeadShortName: z.string().nullable(),
  leadChangeReason: z.string().nullable(),
};
const lastNews = { lastNewsOn: plainDate.nullable(), lastNews: z.string().nullable() };

/** One directive in the register. Its six and its due window come from its tasks. */
export const registerRow = z.object({
  id: z.string(),
  code: directiveCode,
  title: z.string(),
  quote: z.string(),
  kind: z.enum(directiveKinds),
  topic: z.enum(topics),
  issuer: z.string().nullable(),
  addressee: z.string().nullable(),
  isReconstructed: z.boolean(),
  sessionId: z.string().nullable(),
  sessionHeldOn: plainDate.nullable(),
  sessionTitle: z.string().nullable(),
  /** Number of the sentence the quote begins in. */
  sentence: z.number().int().nullable(),
  ...standing,
  ...clarity,
  ...lead,
  due: dateWindow.nullable(),
  /** Calendar days past the due day; 0 while in time or without a day. */
  daysLate: z.number().int(),
  ...lastNews,
  waitingDecisions: z.number().int(),
  /** Other units that lead tasks under it. */
  otherLeadCount: z.number().int(),
  /** The unit that led was reorganised into the one that leads now. */
  isLeadChangedByReform: z.boolean(),
  taskCodes: z.array(taskCode),
  taskCount: z.number().int(),
  doneTaskCount: z.number().int(),
  /** The document it stands in, or a basis of it, was amended, replaced or revoked. */
  isBasisReplaced: z.boolean(),
});

/** One task in a list. */
export const taskRow = z.object({
  id: z.string(),
  code: taskCode,
  title: z.string(),
  deliverable: z.string().nullable(),
  directiveCodes: z.array(directiveCode),
  ...standing,
  /** Where it is in its own life; "issued" means the lead has not answered yet. */
  state: z.enum(taskStates),
  ...clarity,
  ...lead,
  coordinating: z.array(unitName),
  due: dateWindow.nullable(),
  /** The window first set, when it was replaced since. */
  firstDue: dateWindow.nullable(),
  extensions: z.number().int(),
  daysLate: z.number().int(),
  issuedOn: plainDate.nullable(),
  acknowledgedOn: plainDate.nullable(),
  acceptedOn: plainDate.nullable(),
  ...lastNews,
  percent: z.number().nullable(),
  expectedOn: plainDate.nullable(),
  obstacle: z.string().nullable(),
  reportCount: z.number().int(),
  /** The last day on which silence is still normal. */
  reportDueOn: plainDate.nullable(),
  isStanding: z.boolean(),
  isReconstructed: z.boolean(),
  waitingDecisions: z.number().int(),
  responsiblePostId: z.string().nullable(),
  /** The post that answers for it while nobody holds it. */
  vacantPost: z.object({ name: z.string(), since: plainDate, isPostEnded: z.boolean() }).nullable(),
  authority: z.string().nullable(),
  reportEveryDays: z.number().int().nullable(),
});

export const evidenceRow = z.object({
  id: z.string(),
  kind: z.enum(['file', 'photo', 'document']),
  label: z.string(),
  /** Open with `GET /evidence/{id}`; null for a numbered document. */
  fileId: z.string().nullable(),
  documentId: z.string().nullable(),
  mediaType: z.string().nullable(),
  sizeBytes: z.number().int().nullable(),
});

export const reportRow = z.object({
  id: z.string(),
  taskCode,
  taskTitle: z.string(),
  organisationId: z.string(),
  organisationName: z.string(),
  organisationShortName: z.string(),
  reportedOn: plainDate,
  text: z.string(),
  percent: z.number().nullable(),
  expectedOn: plainDate.nullable(),
  obstacle: z.string().nullable(),
  reportedBy: z.string(),
  source: z.string().nullable(),
  isReconstructed: z.boolean(),
  evidence: z.array(evidenceRow),
});

export const taskDetail = taskRow.extend({
  /** Counts every change; send it back as `expectedVersion`. */
  version: z.number().int(),
  directives: z.array(z.object({ code: directiveCode, title: z.string() })),
  responsiblePost: z.string().nullable(),
  leads: z.array(unitName.extend({ from: plainDate, to: plainDate.nullable(), reason: z.string() })),
  deadlines: z.array(
    dateWindow.extend({
      no: z.number().int(),
      reason: z.string().nullable(),
      decidedBy: z.string().nullable(),
      source: z.string().nullable(),
      knownOn: plainDate,
    }),
  ),
  events: z.array(
    z.object({
      sequence: z.number().int(),
      event: z.enum(taskEvents),
      on: plainDate,
      reason: z.string().nullable(),
      by: z.string(),
    }),
  ),
  reports: z.array(reportRow),
  gapAcceptances: z.array(
    z.object({ missing: z.array(z.enum(sixAspects)), reason: z.string(), acceptedBy: z.string(), on: plainDate }),
  ),
  versions: z.array(
    z.object({
      no: z.number().int(),
      title: z.string(),
      deliverable: z.string().nullable(),
      authority: z.string().nullable(),
      knownOn: plainDate,
    }),
  ),
  /** What this reader may do now; empty on an earlier day. */
  moves: z.array(z.enum(taskEvents)),
});

const counted = { total: z.number().int(), byStatus: z.record(status, z.number().int()) };

/** Done and done on time, always together. Only what is past its due day counts; silence there is not on time. */
export const rates = z.object({
  due: z.number().int(),
  done: z.number().int(),
  onTime: z.number().int(),
  doneShare: z.number().nullable(),
  onTimeShare: z.number().nullable(),
});

export const registerCounts = z.object({
  directives: z.object({
    ...counted,
    needsDecision: z.number().int(),
    sixIncomplete: z.number().int(),
    leadChanged: z.number().int(),
    basisReplaced: z.number().int(),
  }),
  /** The tasks of those directives, each counted once. */
  tasks: z.object({ ...counted, rates }),
});

export const historyRow = z.object({
  sequence: z.number().int(),
  occurredOn: plainDate,
  actorName: z.string(),
  action: z.string(),
  /** Code and title of the task it happened to; null when it happened to the directive itself. */
  taskCode: taskCode.nullable(),
  taskTitle: z.string().nullable(),
  ground: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
});
