import { implement } from '@orpc/server';
import type { RequestContext } from '#platform/http/request-context.ts';
import { refuse } from '#shared/problem.ts';
import { addMilestone } from '../actions/add-milestone.ts';
import { moveMilestone, reachMilestone, voidMilestone } from '../actions/change-milestone.ts';
import { linkMilestones } from '../actions/link-milestones.ts';
import { roadmapDetail, roadmapsList } from '../storage/roadmap-queries.ts';
import { roadmapsContract } from './contract.ts';

const os = implement(roadmapsContract).$context<RequestContext>();
const done = { done: true as const };

export const roadmapsRoutes = {
  list: os.list.handler(({ input, context }) => roadmapsList(context.reading(input.asOf))),
  one: os.one.handler(
    async ({ input, context }) =>
      (await roadmapDetail(context.reading(input.asOf), input.code)) ??
      refuse('directives.not_found', { code: input.code }),
  ),
  add: os.add.handler(({ input: { code, ...rest }, context }) =>
    addMilestone(context.acting(), { ...rest, directiveCode: code }),
  ),
  move: os.move.handler(async ({ input, context }) => {
    await moveMilestone(context.acting(), input);
    return done;
  }),
  reach: os.reach.handler(async ({ input, context }) => {
    await reachMilestone(context.acting(), input);
    return done;
  }),
  void: os.void.handler(async ({ input, context }) => {
    await voidMilestone(context.acting(), input);
    return done;
  }),
  link: os.link.handler(async ({ input, context }) => {
    await linkMilestones(context.acting(), input);
    return done;
  }),
};
