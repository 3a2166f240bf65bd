import { oc } from '@orpc/contract';
import { z } from 'zod';
import { asOfInput, plainDate, unitName } from '#platform/http/contract-parts.ts';

const code = z.string().regex(/^D\d{2,}$/);
const option = z.object({ label: z.string().trim().min(1).max(120), consequence: z.string().trim().min(1).max(500) });

export const decisionRow = z.object({
  id: z.string(),
  directiveId: z.string(),
  directiveCode: code,
  directiveTitle: z.string(),
  question: z.string(),
  detail: z.string().nullable(),
  askedById: z.string(),
  askedByName: z.string(),
  askedByShortName: z.string(),
  /** Who follows it up once the asking unit has ended. */
  followedBy: unitName.nullable().optional(),
  askedOn: plainDate,
  answerBy: plainDate.nullable(),
  /** Calendar days: waited so far (or until the answer), and left to answer (negative when past). */
  waitingDays: z.number().int(),
  daysLeft: z.number().int().nullable(),
  options: z.array(option),
  source: z.string().nullable(),
  isReconstructed: z.boolean(),
  isOpen: z.boolean(),
  optionNo: z.number().int().nullable(),
  comment: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedOn: plainDate.nullable(),
});

export const obstaclesContract = {
  waiting: oc
    .route({ method: 'GET', path: '/decisions', summary: 'Questions that wait for a decision, most pressing first' })
    .input(asOfInput)
    .output(z.array(decisionRow)),
  ofDirective: oc
    .route({
      method: 'GET',
      path: '/directives/{code}/decisions',
      summary: 'All questions about a directive, open ones first',
    })
    .input(asOfInput.extend({ code }))
    .output(z.array(decisionRow)),
  one: oc
    .route({ method: 'GET', path: '/decisions/{id}', summary: 'One question with its options and its answer' })
    .input(asOfInput.extend({ id: z.uuid() }))
    .output(decisionRow),
  ask: oc
    .route({ method: 'POST', path: '/decisions', summary: 'Ask the leaders to decide' })
    .input(
      z.object({
        directiveCode: code,
        question: z.string().trim().min(1).max(300),
        detail: z.string().trim().max(2000).nullable().optional(),
        answerBy: plainDate.nullable().optional(),
        options: z.array(option).max(6),
        /** Only the secretariat names the unit it asks for; an agency asks for itself. */
        askedById: z.uuid().optional(),
        source: z.string().trim().max(500).nullable().optional(),
      }),
    )
    .output(decisionRow),
  decide: oc
    .route({ method: 'POST', path: '/decisions/{id}/answer', summary: 'Decide; final' })
    .input(
      z.object({
        id: z.uuid(),
        optionNo: z.number().int().min(1),
        comment: z.string().trim().max(2000).nullable().optional(),
        /** The label of the chosen option, restated by the person who decides. */
        confirmation: z.string(),
      }),
    )
    .output(decisionRow),
};
