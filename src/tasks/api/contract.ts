import { oc } from '@orpc/contract';
import { z } from 'zod';
import { statuses } from '#directives/logic/status.ts';
import { levels } from '#organisations/logic/organisation.ts';
import { asOfInput, dateWindow, plainDate } from '#platform/http/contract-parts.ts';
import { topics } from '#reading/logic/reading.ts';
import { sixAspects } from '../logic/six-clear.ts';
import * as shapes from './contract-shapes.ts';

const { directiveCode, taskCode } = shapes;
/** In an address `codes=D01,D02` as well as `codes[]=D01&codes[]=D02`. */
const listOf = <Item extends z.ZodType<string, string>>(item: Item) =>
  z.union([
    z.array(item),
    z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(item)),
  ]);
const flag = z.union([z.boolean(), z.stringbool()]);

export const registerFilter = z.object({
  sessionId: z.uuid().optional(),
  codes: listOf(directiveCode).optional(),
  status: listOf(z.enum(statuses)).optional(),
  /** A unit and all it inherited from. */
  leadId: z.uuid().optional(),
  /** Led by a unit of this level on the day. */
  leadLevel: z.enum(levels).optional(),
  /** Nobody leads any of its tasks, or it has none. */
  isLeadMissing: flag.optional(),
  topic: listOf(z.enum(topics)).optional(),
  /** The window's last day lies on or after / on or before. */
  dueFrom: plainDate.optional(),
  dueTo: plainDate.optional(),
  isSixIncomplete: flag.optional(),
  /** One of the six that is not fully clear. */
  gap: z.enum(sixAspects).optional(),
  needsDecision: flag.optional(),
  isLeadChanged: flag.optional(),
  isBasisReplaced: flag.optional(),
  /** Found in code, title, quote or task titles, with or without accents. */
  text: z.string().trim().max(200).optional(),
});

const taskFilter = registerFilter
  .pick({ sessionId: true, status: true, leadId: true, dueFrom: true, dueTo: true, isSixIncomplete: true, text: true })
  .extend({
    codes: listOf(taskCode).optional(),
    directiveCodes: listOf(directiveCode).optional(),
    /** The post that answers for it. */
    postId: z.uuid().optional(),
    /** Neither accepted nor voided. */
    isOpen: flag.optional(),
    /** Past its due day: what the rates count. With `isDone` or `isOnTime`, the numerators. */
    isDue: flag.optional(),
    isDone: flag.optional(),
    isOnTime: flag.optional(),
  });

const reasonText = z.string().trim().min(1).max(1000);
const optionalText = (longest: number) => z.string().trim().max(longest).nullable().optional();
const onTask = z.object({ code: taskCode, expectedVersion: z.number().int().optional() });
const move = onTask.extend({
  reason: optionalText(1000),
  /** The day it happened, when it is entered later from a paper; today when left out. */
  happenedOn: plainDate.optional(),
});
const wording = {
  title: z.string().trim().min(1).max(300),
  deliverable: optionalText(500),
  responsiblePostId: z.uuid().nullable().optional(),
  authority: optionalText(300),
  reportEveryDays: z.number().int().min(1).max(400).nullable().optional(),
  isStanding: z.boolean().optional(),
};
/** The body of a report; with files it is the form's `meta`. */
export const reportInput = onTask.extend({
  text: z.string().trim().max(5000),
  percent: z.number().min(0).max(100).nullable().optional(),
  expectedOn: plainDate.nullable().optional(),
  obstacle: optionalText(1000),
  documentNumbers: z.array(z.string().trim().min(1).max(120)).max(20).optional(),
  /** Only the secretariat: whose report it enters, and from which day. */
  organisationId: z.uuid().optional(),
  reportedOn: plainDate.optional(),
  source: optionalText(500),
});
const written = z.object({ id: z.string(), code: taskCode, version: z.number().int() });

const deadlineDecision = onTask.extend({
  due: dateWindow,
  reason: reasonText,
  decidedBy: z.string().trim().max(200),
  source: z.string().trim().max(500),
});

const read = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const write = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });
const moves = (verb: string, summary: string) => write(`/tasks/{code}/${verb}`, summary).input(move).output(written);

export const tasksContract = {
  register: read('/register', 'The register of directives, worst first, with its counts')
    .input(asOfInput.extend(registerFilter.shape))
    .output(z.object({ rows: z.array(shapes.registerRow), counts: shapes.registerCounts })),
  counts: read('/register/counts', 'The counts of the register alone')
    .input(asOfInput.extend(registerFilter.shape))
    .output(shapes.registerCounts),
  list: read('/tasks', 'Tasks, worst first').input(asOfInput.extend(taskFilter.shape)).output(z.array(shapes.taskRow)),
  loads: read('/task-loads', 'How many open tasks each unit leads')
    .input(asOfInput)
    .output(z.array(z.object({ leadId: z.string(), open: z.number().int() }))),
  one: read('/tasks/{code}', 'One task with its leads, windows, moves, reports and gaps')
    .input(asOfInput.extend({ code: taskCode }))
    .output(shapes.taskDetail),
  mine: read('/my-tasks', 'What the reader’s unit owes, most urgent first')
    .input(asOfInput)
    .output(z.array(shapes.taskRow)),
  reportsOfDirective: read('/directives/{code}/reports', 'Reports and evidence under a directive, newest first')
    .input(asOfInput.extend({ code: directiveCode }))
    .output(z.array(shapes.reportRow)),
  historyOfDirective: read(
    '/directives/{code}/history',
    'Who changed what about a directive and its tasks, newest first',
  )
    .input(asOfInput.extend({ code: directiveCode }))
    .output(z.array(shapes.historyRow)),

  create: write('/tasks', 'Write down what is owed; issued later')
    .input(
      z.object({
        ...wording,
        directiveCodes: z.array(directiveCode).min(1),
        leadId: z.uuid().nullable().optional(),
        coordinatingIds: z.array(z.uuid()).max(200).optional(),
        due: dateWindow.nullable().optional(),
        /** The paper the window comes from. */
        source: optionalText(500),
      }),
    )
    .output(written),
  correct: write('/tasks/{code}/corrections', 'Correct the wording; the earlier one is kept')
    .input(onTask.extend({ ...wording, title: wording.title.optional() }))
    .output(written),
  issue: write('/tasks/{code}/issue', 'Issue it to its lead; what is not clear must be accepted by name')
    .input(
      move.extend({
        acceptedGaps: z.object({ reason: reasonText, acceptedBy: z.string().trim().min(1).max(200) }).optional(),
      }),
    )
    .output(written),
  changeLead: write('/tasks/{code}/lead', 'Hand it to another unit from a day on')
    .input(onTask.extend({ leadId: z.uuid(), from: plainDate.optional(), reason: reasonText }))
    .output(written),
  changeCoordinating: write('/tasks/{code}/coordinating', 'Name the units that help, from today on')
    .input(onTask.extend({ unitIds: z.array(z.uuid()).max(200), reason: reasonText }))
    .output(written),
  extendDeadline: write('/tasks/{code}/extension', 'Give more time: why, on whose word, under which paper')
    .input(deadlineDecision)
    .output(written),
  bringDeadlineForward: write('/tasks/{code}/bring-forward', 'Ask for it sooner: why, on whose word, under which paper')
    .input(deadlineDecision)
    .output(written),
  acknowledge: moves('acknowledgement', 'The lead takes it on'),
  returnTask: moves('return', 'The lead gives it back and says why'),
  report: write('/tasks/{code}/reports', 'Report progress without files; with files use /tasks/{code}/report-upload')
    .input(reportInput)
    .output(written.extend({ reportId: z.string() })),
  submit: moves('submission', 'The lead hands in the deliverable'),
  accept: moves('acceptance', 'The deliverable is accepted: done'),
  sendBack: moves('sending-back', 'The deliverable is not what was asked'),
  pause: moves('pause', 'A document suspends it'),
  resume: moves('resumption', 'It goes on'),
  void: moves('voiding', 'It no longer applies'),
};
