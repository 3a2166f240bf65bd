import { implement } from '@orpc/server';
import type { ActionContext } from '#platform/context.ts';
import type { RequestContext } from '#platform/http/request-context.ts';
import { refuse } from '#shared/problem.ts';
import { changeCoordinating } from '../actions/change-coordinating.ts';
import { changeLead } from '../actions/change-lead.ts';
import { correctTask } from '../actions/correct-task.ts';
import { createTask } from '../actions/create-task.ts';
import { issueTask } from '../actions/issue-task.ts';
import { bringDeadlineForward, extendDeadline } from '../actions/move-deadline.ts';
import * as moves from '../actions/move-task.ts';
import { reportProgress } from '../actions/report-progress.ts';
import { historyOfDirective } from '../storage/history-queries.ts';
import { register, taskCounts } from '../storage/register-queries.ts';
import { reportsOfDirective } from '../storage/report-queries.ts';
import { taskByCode } from '../storage/task-detail-queries.ts';
import { myTasks, openLoads, taskList } from '../storage/task-queries.ts';
import { tasksContract } from './contract.ts';

const os = implement(tasksContract).$context<RequestContext>();
type Handled<Input> = { input: Input; context: RequestContext };

/** A write: the action in the name of whoever is signed in, today. */
const doing =
  <Input, Written>(action: (context: ActionContext, input: Input) => Promise<Written>) =>
  ({ input, context }: Handled<Input>) =>
    action(context.acting(), input);

export const tasksRoutes = {
  register: os.register.handler(({ input, context }) => register(context.reading(input.asOf), input)),
  counts: os.counts.handler(({ input, context }) => taskCounts(context.reading(input.asOf), input)),
  loads: os.loads.handler(({ input, context }) => openLoads(context.reading(input.asOf))),
  list: os.list.handler(({ input, context }) => taskList(context.reading(input.asOf), input)),
  one: os.one.handler(
    async ({ input, context }) =>
      (await taskByCode(context.reading(input.asOf), input.code)) ?? refuse('tasks.not_found', { code: input.code }),
  ),
  mine: os.mine.handler(({ input, context }) => myTasks(context.reading(input.asOf))),
  reportsOfDirective: os.reportsOfDirective.handler(
    async ({ input, context }) =>
      (await reportsOfDirective(context.reading(input.asOf), input.code)) ??
      refuse('directives.not_found', { code: input.code }),
  ),
  historyOfDirective: os.historyOfDirective.handler(
    async ({ input, context }) =>
      (await historyOfDirective(context.reading(input.asOf), input.code)) ??
      refuse('directives.not_found', { code: input.code }),
  ),
  create: os.create.handler(doing(createTask)),
  correct: os.correct.handler(doing(correctTask)),
  issue: os.issue.handler(doing(issueTask)),
  changeLead: os.changeLead.handler(doing(changeLead)),
  changeCoordinating: os.changeCoordinating.handler(doing(changeCoordinating)),
  extendDeadline: os.extendDeadline.handler(doing(extendDeadline)),
  bringDeadlineForward: os.bringDeadlineForward.handler(doing(bringDeadlineForward)),
  acknowledge: os.acknowledge.handler(doing(moves.acknowledge)),
  returnTask: os.returnTask.handler(doing(moves.returnTask)),
  report: os.report.handler(doing(reportProgress)),
  submit: os.submit.handler(doing(moves.submit)),
  accept: os.accept.handler(doing(moves.acceptResult)),
  sendBack: os.sendBack.handler(doing(moves.sendBack)),
  pause: os.pause.handler(doing(moves.pauseTask)),
  resume: os.resume.handler(doing(moves.resumeTask)),
  void: os.void.handler(doing(moves.voidTask)),
};
