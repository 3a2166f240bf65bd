import { z } from 'zod';
import { statuses } from '#directives/logic/status.ts';
import { directiveKinds, topics } from '#reading/logic/reading-types.ts';
import { windowCertainties } from '#shared/date-window.ts';
import { isPlainDate } from '#shared/plain-date.ts';
import { sixAspects } from '#tasks/logic/six-clear.ts';
import { taskEvents } from '#tasks/logic/task.ts';

// The shapes of database/seeds/demo. Strict on purpose: a misspelt name must not pass as a missing optional one.

const day = z.string().refine(isPlainDate, 'not a day');
const words = z.string().min(1);
/** An id of sources.json, or "minh họa" for what we reconstructed. */
const source = words;
const reconstructed = z.boolean();

export const sessionShape = z.strictObject({
  key: words,
  heldOn: day,
  title: words,
  place: words.nullable(),
  chairedBy: words,
  summary: words,
  source,
  isReconstructed: reconstructed,
  participants: z.array(z.strictObject({ name: words, post: words })),
});

const documentKinds = [
  'thong_bao_ket_luan',
  'thong_bao',
  'chi_thi',
  'nghi_quyet',
  'quyet_dinh',
  'ke_hoach',
  'bao_cao',
  'ket_luan',
  'luat',
  'khac',
] as const;

export const documentShape = z.strictObject({
  key: words,
  session: words.optional(),
  kind: z.enum(documentKinds),
  title: words,
  issuer: words,
  number: words,
  /** Null when no source names the day; `knownOn` then is the first day a source shows it. */
  issuedOn: day.nullable(),
  source,
  isReconstructed: reconstructed,
  knownOn: day,
  /** Under the demo folder; absent for documents that are cited without their text. */
  textFile: words.optional(),
});

export const documentLinkShape = z.strictObject({
  from: words,
  to: words,
  relation: z.enum(['cites', 'amends', 'replaces', 'revokes', 'answers', 'implements']),
  effectiveOn: day,
});

export const directiveShape = z.strictObject({
  code: z.string().regex(/^D\d{2,}$/),
  document: words,
  quote: words,
  /** Which of several equal quotes is meant, from 1; only needed when the quote is not unique. */
  occurrence: z.int().min(1).optional(),
  title: words,
  kind: z.enum(directiveKinds),
  issuer: words,
  addressee: words,
  topic: z.enum(topics),
  acceptedOn: day,
  acceptedBy: words,
  source,
  isReconstructed: reconstructed,
  note: words.optional(),
  bases: z.array(
    z.strictObject({ document: words, relation: z.enum(['basis', 'answer']), note: words.optional(), knownOn: day }),
  ),
});

export const readingShape = z.strictObject({
  document: words,
  /** A whole sentence of the text. */
  sentence: words,
  verdict: z.literal('dismissed'),
  reason: words,
  readBy: words,
  knownOn: day,
});

const windowFields = {
  earliest: day.nullable(),
  latest: day.nullable(),
  phrase: words,
  certainty: z.enum(windowCertainties),
  /** Why it replaced the one before; absent on the first. */
  reason: words.optional(),
  knownOn: day,
};

const evidenceShape = z.strictObject({
  kind: z.enum(['document', 'photo', 'file']),
  label: words,
  document: words.optional(),
});

export const reportShape = z.strictObject({
  on: day,
  unit: words,
  text: words,
  percent: z.number().min(0).max(100).optional(),
  expectedOn: day.optional(),
  obstacle: words.optional(),
  by: words,
  source,
  isReconstructed: reconstructed,
  evidence: z.array(evidenceShape),
});

export const taskShape = z.strictObject({
  code: z.string().regex(/^N\d{2,}$/),
  directives: z.array(words).min(1),
  title: words,
  deliverable: words,
  post: words.nullable(),
  /** The post that answers from a day on, when a reform ended the one before. */
  postChanges: z.array(z.strictObject({ post: words, from: day, knownOn: day })),
  authority: words,
  reportEveryDays: z.int().min(1).max(400),
  isReconstructed: reconstructed,
  createdOn: day,
  assignments: z.array(
    z.strictObject({
      unit: words,
      part: z.enum(['lead', 'coordinating']),
      from: day,
      /** The first day it no longer holds; null while it lasts. */
      to: day.nullable(),
      reason: words,
      knownOn: day,
    }),
  ),
  deadlines: z.array(z.strictObject({ ...windowFields, decidedBy: words.optional(), source })).min(1),
  events: z.array(z.strictObject({ event: z.enum(taskEvents), on: day, reason: words.optional(), by: words })),
  reports: z.array(reportShape),
  gapAcceptance: z
    .strictObject({ missing: z.array(z.enum(sixAspects)).min(1), reason: words, acceptedBy: words, knownOn: day })
    .optional(),
});

export const milestoneShape = z.strictObject({
  key: words,
  directive: words,
  task: words.optional(),
  parent: words.optional(),
  title: words,
  source,
  isReconstructed: reconstructed,
  windows: z.array(z.strictObject({ startsOn: day.optional(), ...windowFields })).min(1),
  outcomes: z.array(
    z.strictObject({ outcome: z.enum(['done', 'voided']), on: day, note: words.optional(), knownOn: day }),
  ),
  after: z.array(words),
});

export const decisionShape = z.strictObject({
  key: words,
  directive: words,
  question: words,
  detail: words,
  askedBy: words,
  askedOn: day,
  answerBy: day.optional(),
  options: z.array(z.strictObject({ label: words, consequence: words })).min(2),
  source,
  isReconstructed: reconstructed,
  /** `option` counts from 1. */
  decision: z.strictObject({ option: z.int().min(1), comment: words, by: words, on: day }).optional(),
});

export const eventShape = z.strictObject({
  on: day,
  label: words,
  kind: z.enum(['session', 'event', 'future']),
  source,
});

export const accountShape = z.strictObject({
  username: words,
  displayName: words,
  role: z.enum(['secretariat', 'agency', 'leader', 'administrator']),
  unit: words.nullable(),
});

export const sourceShape = z.strictObject({ title: words, url: words, date: day.nullable() });

/** What opening the city as of a day must tell: the status of every directive known by then. */
export const storyShape = z.strictObject({
  on: day,
  tells: words,
  decisionsWaiting: z.int().min(0),
  expected: z.record(words, z.enum(statuses)),
});

export const demoShapes = {
  sessions: z.array(sessionShape),
  documents: z.strictObject({ documents: z.array(documentShape), links: z.array(documentLinkShape) }),
  directives: z.array(directiveShape),
  readings: z.array(readingShape),
  tasks: z.array(taskShape),
  milestones: z.array(milestoneShape),
  decisions: z.array(decisionShape),
  events: z.array(eventShape),
  accounts: z.array(accountShape),
  sources: z.record(words, sourceShape),
  stories: z.array(storyShape),
} as const;

type Shapes = typeof demoShapes;
export type DemoContent = { readonly [File in keyof Shapes]: z.infer<Shapes[File]> };
export type DemoDocument = z.infer<typeof documentShape>;
export type DemoDirective = z.infer<typeof directiveShape>;
export type DemoTask = z.infer<typeof taskShape>;
export type DemoMilestone = z.infer<typeof milestoneShape>;
