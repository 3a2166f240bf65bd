import { changeCoordinating } from '#tasks/actions/change-coordinating.ts';
import { changeLead } from '#tasks/actions/change-lead.ts';
import { correctTask } from '#tasks/actions/correct-task.ts';
import { createTask } from '#tasks/actions/create-task.ts';
import { issueTask } from '#tasks/actions/issue-task.ts';
import { bringDeadlineForward, extendDeadline } from '#tasks/actions/move-deadline.ts';
import {
  acceptResult,
  acknowledge,
  pauseTask,
  resumeTask,
  returnTask,
  sendBack,
  submit,
  voidTask,
} from '#tasks/actions/move-task.ts';
import { reportProgress } from '#tasks/actions/report-progress.ts';
import type { DemoFiles } from '../demo-files.ts';
import type { DemoTask } from '../demo-shapes.ts';
import { idOf, office, type Step } from './step.ts';

/** The life of every task, move by move. */
export function taskSteps({ tasks }: DemoFiles): Step[] {
  return tasks.flatMap((task) => [
    created(task),
    ...task.postChanges.map((change) => postChanged(task, change)),
    ...leadChanges(task),
    ...coordinatingChanges(task),
    ...deadlineMoves(task),
    ...task.events.map((event) => moved(task, event)),
    ...task.reports.map((report) => reported(task, report)),
  ]);
}

function created(task: DemoTask): Step {
  const { code, directives, title, deliverable, post, authority, reportEveryDays, isReconstructed, createdOn } = task;
  const [first] = task.deadlines;
  return {
    on: createdOn,
    order: 6,
    by: office,
    run: (context, { units, posts }) =>
      createTask(context, {
        code,
        directiveCodes: directives,
        title,
        deliverable,
        responsiblePostId: post ? idOf(posts, post) : null,
        authority,
        reportEveryDays,
        isReconstructed,
        leadId: idOf(units, task.assignments.find((part) => part.part === 'lead')!.unit),
        coordinatingIds: unitsHelping(task, createdOn).map((unit) => idOf(units, unit)),
        due: first
          ? { earliest: first.earliest, latest: first.latest, phrase: first.phrase, certainty: first.certainty }
          : null,
        source: first?.source ?? null,
      }),
  };
}

function postChanged({ code }: DemoTask, { post, from }: DemoTask['postChanges'][number]): Step {
  return {
    on: from,
    order: 10,
    by: office,
    run: (context, { posts }) => correctTask(context, { code, responsiblePostId: idOf(posts, post) }),
  };
}

function leadChanges({ code, assignments }: DemoTask): Step[] {
  const leads = assignments.filter(({ part }) => part === 'lead').toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return leads.slice(1).map(
    ({ unit, from, reason, knownOn }): Step => ({
      on: knownOn,
      order: 9,
      by: office,
      run: (context, { units }) => changeLead(context, { code, leadId: idOf(units, unit), from, reason }),
    }),
  );
}

/** One change for each later day on which somebody begins or stops to help. */
function coordinatingChanges(task: DemoTask): Step[] {
  const helpers = task.assignments.filter(({ part }) => part === 'coordinating');
  const days = [...new Set(helpers.flatMap(({ from, to }) => (to ? [from, to] : [from])))].filter(
    (day) => day > task.createdOn,
  );
  return days.map((on) => ({
    on,
    order: 11,
    by: office,
    run: (context, { units }) =>
      changeCoordinating(context, {
        code: task.code,
        unitIds: unitsHelping(task, on).map((unit) => idOf(units, unit)),
        reason: helpers.find(({ from }) => from === on)?.reason ?? 'Đơn vị kết thúc do sắp xếp',
      }),
  }));
}

function unitsHelping({ assignments }: DemoTask, day: string): string[] {
  return assignments
    .filter(({ part, from, to }) => part === 'coordinating' && from <= day && (to === null || to > day))
    .map(({ unit }) => unit);
}

function deadlineMoves({ code, deadlines }: DemoTask): Step[] {
  return deadlines.slice(1).map(({ reason, decidedBy, source, knownOn, ...due }, index): Step => {
    const isLater = (due.latest ?? '9999') > (deadlines[index]!.latest ?? '9999');
    const move = isLater ? extendDeadline : bringDeadlineForward;
    const ground = { reason: reason ?? '', decidedBy: decidedBy ?? office, source };
    return { on: knownOn, order: 12, by: office, run: (context) => move(context, { code, due, ...ground }) };
  });
}

const moves = {
  acknowledged: acknowledge,
  returned: returnTask,
  submitted: submit,
  accepted: acceptResult,
  sent_back: sendBack,
  paused: pauseTask,
  resumed: resumeTask,
  voided: voidTask,
};
/** On one day: issued, taken on, reported, handed in, accepted. */
const orderOf = {
  issued: 7,
  acknowledged: 8,
  returned: 8,
  submitted: 14,
  accepted: 15,
  sent_back: 15,
  paused: 16,
  resumed: 16,
  voided: 16,
};

function moved(task: DemoTask, { event, on, reason, by }: DemoTask['events'][number]): Step {
  const request = { code: task.code, reason: reason ?? null };
  const gaps = task.gapAcceptance && { reason: task.gapAcceptance.reason, acceptedBy: task.gapAcceptance.acceptedBy };
  return {
    on,
    order: orderOf[event],
    by,
    run: (context) =>
      event === 'issued' ? issueTask(context, { ...request, acceptedGaps: gaps }) : moves[event](context, request),
  };
}

function reported({ code }: DemoTask, { on, unit, by, evidence, ...report }: DemoTask['reports'][number]): Step {
  return {
    on,
    order: 13,
    by,
    run: (context, { units }) =>
      reportProgress(context, {
        ...report,
        code,
        organisationId: idOf(units, unit),
        documentNumbers: evidence.map(({ label }) => label),
      }),
  };
}
