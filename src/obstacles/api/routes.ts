import { implement } from '@orpc/server';
import type { RequestContext } from '#platform/http/request-context.ts';
import { refuse } from '#shared/problem.ts';
import { askForDecision } from '../actions/ask-for-decision.ts';
import { decide } from '../actions/decide.ts';
import { decisionById, decisionsOfCode, decisionsWaiting } from '../storage/decision-queries.ts';
import { obstaclesContract } from './contract.ts';

const os = implement(obstaclesContract).$context<RequestContext>();

export const obstaclesRoutes = {
  waiting: os.waiting.handler(({ input, context }) => decisionsWaiting(context.reading(input.asOf))),
  ofDirective: os.ofDirective.handler(
    async ({ input, context }) =>
      (await decisionsOfCode(context.reading(input.asOf), input.code)) ??
      refuse('directives.not_found', { code: input.code }),
  ),
  one: os.one.handler(
    async ({ input, context }) =>
      (await decisionById(context.reading(input.asOf), input.id)) ?? refuse('obstacles.not_found'),
  ),
  ask: os.ask.handler(({ input, context }) => askForDecision(context.acting(), input)),
  decide: os.decide.handler(({ input, context }) => decide(context.acting(), input)),
};
