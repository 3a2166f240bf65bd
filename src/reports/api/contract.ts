import { oc } from '@orpc/contract';
import { z } from 'zod';
import { statuses } from '#directives/logic/status.ts';
import { decisionRow } from '#obstacles/api/contract.ts';
import { levels } from '#organisations/logic/organisation.ts';
import { asOfInput, plainDate, unitName } from '#platform/http/contract-parts.ts';
import { topics } from '#reading/logic/reading-types.ts';
import { rates, reason, registerRow } from '#tasks/api/contract-shapes.ts';

const status = z.enum(statuses);
const sessionName = z.object({ id: z.string(), heldOn: plainDate, title: z.string() });
const sessionInput = asOfInput.extend({
  sessionId: z.uuid().optional(),
  /** All sessions together. */
  all: z.stringbool().or(z.boolean()).optional(),
});
/** The unit whose part alone is shown; null for readers who see the whole city. */
const unit = z.object({ name: z.string(), shortName: z.string() }).nullable();

/** The task behind a worrying status. */
const cause = z.object({
  taskCode: z.string(),
  taskTitle: z.string(),
  daysLate: z.number().int(),
  duePhrase: z.string().nullable(),
  leadName: z.string().nullable(),
  leadShortName: z.string().nullable(),
  lastNewsOn: plainDate.nullable(),
  lastNews: z.string().nullable(),
  /** What its unit last named as being in the way. */
  obstacle: z.string().nullable(),
  reasons: z.array(reason),
});

/** A directive as a line of a list: what, who, since when, and the one reason that decides. */
export const directiveLine = registerRow
  .pick({
    id: true,
    code: true,
    title: true,
    status: true,
    reasons: true,
    leadName: true,
    leadShortName: true,
    due: true,
    daysLate: true,
    lastNewsOn: true,
    lastNews: true,
    waitingDecisions: true,
    isReconstructed: true,
  })
  .extend({ cause: cause.nullable() });

export const counted = z.object({
  total: z.number().int(),
  byStatus: z.record(status, z.number().int()),
  needsDecision: z.number().int(),
});

export const change = z.object({
  on: plainDate,
  code: z.string(),
  title: z.string(),
  kind: z.enum(['report', 'deadline', 'decision_asked', 'decided', 'lead', 'accepted']),
  /** The report's text, the new window's words, the question or the unit's name. */
  what: z.string(),
  status,
});

const overview = z.object({
  unit,
  /** The session in view; null shows all sessions together. */
  session: sessionName.nullable(),
  sessions: z.array(sessionName.extend({ directives: z.number().int() })),
  counts: counted,
  rates,
  lines: z.array(directiveLine),
  decisions: z.array(decisionRow),
  /** The session after which `changes` begin. */
  since: plainDate.nullable(),
  changes: z.array(change),
});

export const briefShape = z.object({
  asOf: plainDate,
  unit,
  sessions: z.array(sessionName),
  /** Computed from the same rows as every other count. */
  counts: counted,
  rates,
  decisions: z.array(decisionRow),
  worries: z.array(directiveLine),
  /** Asked last time, and where it stands: what is not finished first. */
  rows: z.array(directiveLine),
  sources: z.array(z.string()),
  /** Of the numbers and lines above: two prints with the same code say the same. */
  checkCode: z.string(),
});

const count = z.number().int();
const topic = z.enum(topics);
const cell = z.object({ topic, count });
const line = { cells: z.array(cell), total: count };

const responsibility = z.object({
  total: count,
  fields: z.array(cell),
  levels: z.array(
    z.object({
      level: z.enum(levels),
      ...line,
      units: z.array(unitName.extend({ level: z.enum(levels), ...line })),
    }),
  ),
  unled: z.object(line),
  gaps: z.array(
    z.object({ topic, withoutLead: count, withoutPerson: count, withoutPost: count, isAuthorityUnknown: z.boolean() }),
  ),
});

export const reportsContract = {
  responsibility: oc
    .route({
      method: 'GET',
      path: '/responsibility',
      summary: 'Who carries what: units by level, against fields of work',
    })
    .input(asOfInput)
    .output(responsibility),
  overview: oc
    .route({ method: 'GET', path: '/overview', summary: 'What slips, who, why, what must be decided' })
    .input(sessionInput)
    .output(overview),
  brief: oc
    .route({ method: 'GET', path: '/brief', summary: 'The brief for the next session' })
    .input(sessionInput)
    .output(briefShape),
  events: oc
    .route({
      method: 'GET',
      path: '/events',
      summary: 'Days worth jumping to: sessions, plans, reorganisations, what comes next',
    })
    .output(z.array(z.object({ day: plainDate, label: z.string(), kind: z.enum(['session', 'event']) }))),
};
