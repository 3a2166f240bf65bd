import { oc } from '@orpc/contract';
import { z } from 'zod';
import { statuses } from '#directives/logic/status.ts';
import { asOfInput, dateWindow, plainDate } from '#platform/http/contract-parts.ts';

const code = z.string().regex(/^D\d{2,}$/);
const taskCode = z.string().regex(/^N\d{2,}$/);
const status = z.enum(statuses);
const id = z.uuid();
const reason = z.string().trim().min(1).max(1000);
const done = z.object({ done: z.literal(true) });

export const milestoneRow = z.object({
  id,
  taskCode: taskCode.nullable(),
  parentId: id.nullable(),
  title: z.string(),
  source: z.string().nullable(),
  isReconstructed: z.boolean(),
  status,
  /** The late step before it, when that is why it is at risk. */
  heldUpBy: z.string().nullable(),
  startsOn: plainDate.nullable(),
  due: dateWindow,
  firstDue: dateWindow.nullable(),
  moveReason: z.string().nullable(),
  doneOn: plainDate.nullable(),
  voidedOn: plainDate.nullable(),
  voidReason: z.string().nullable(),
  after: z.array(id),
});

const roadmapLine = z.object({
  code,
  title: z.string(),
  sessionHeldOn: plainDate.nullable(),
  status,
  /** Those in force; what no longer applies is not counted. */
  milestones: z.number().int(),
  reached: z.number().int(),
  late: z.number().int(),
  /** The next step not yet reached, by its last day. */
  next: milestoneRow.pick({ id: true, title: true, due: true, status: true }).nullable(),
  startsOn: plainDate.nullable(),
  endsOn: plainDate.nullable(),
});

export const roadmapsContract = {
  list: oc
    .route({ method: 'GET', path: '/roadmaps', summary: 'Directives that have a roadmap, the most worrying first' })
    .input(asOfInput)
    .output(
      z.object({
        rows: z.array(roadmapLine),
        withoutRoadmap: z.number().int(),
        /** Those without, by code. */
        without: z.array(z.object({ code, title: z.string() })),
      }),
    ),
  one: oc
    .route({
      method: 'GET',
      path: '/directives/{code}/roadmap',
      summary: 'The milestones of a directive with their status',
    })
    .input(asOfInput.extend({ code }))
    .output(z.object({ code, title: z.string(), quote: z.string(), milestones: z.array(milestoneRow) })),
  add: oc
    .route({
      method: 'POST',
      path: '/directives/{code}/milestones',
      summary: 'Put a step with its window on the roadmap',
    })
    .input(
      z.object({
        code,
        taskCode: taskCode.nullish(),
        parentId: id.nullish(),
        title: z.string().trim().min(1).max(200),
        due: dateWindow,
        startsOn: plainDate.nullish(),
        after: z.array(id).max(50).optional(),
        source: z.string().trim().max(300).nullish(),
      }),
    )
    .output(z.object({ id })),
  move: oc
    .route({ method: 'POST', path: '/milestones/{milestoneId}/window', summary: 'Move a milestone, and say why' })
    .input(z.object({ milestoneId: id, due: dateWindow, startsOn: plainDate.nullish(), reason }))
    .output(done),
  reach: oc
    .route({ method: 'POST', path: '/milestones/{milestoneId}/reached', summary: 'It was reached on a day' })
    .input(z.object({ milestoneId: id, on: plainDate, note: z.string().trim().max(1000).nullish() }))
    .output(done),
  void: oc
    .route({ method: 'POST', path: '/milestones/{milestoneId}/void', summary: 'It no longer applies, and why' })
    .input(z.object({ milestoneId: id, on: plainDate, note: reason }))
    .output(done),
  link: oc
    .route({ method: 'POST', path: '/milestone-links', summary: 'One milestone must be reached before another' })
    .input(z.object({ fromId: id, toId: id }))
    .output(done),
};
