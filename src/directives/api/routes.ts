import { implement } from '@orpc/server';
import type { RequestContext } from '#platform/http/request-context.ts';
import { refuse } from '#shared/problem.ts';
import { acceptProposal } from '../actions/accept-proposal.ts';
import { addDirective } from '../actions/add-directive.ts';
import { correctDirective } from '../actions/correct-directive.ts';
import { linkBasis } from '../actions/link-basis.ts';
import { withdrawDirective } from '../actions/withdraw-directive.ts';
import { coverageOfVersion } from '../storage/coverage-queries.ts';
import { directiveDetail } from '../storage/directive-detail-queries.ts';
import { similarDirectives } from '../storage/similar-directive-queries.ts';
import { directivesContract } from './contract.ts';

const os = implement(directivesContract).$context<RequestContext>();

export const directivesRoutes = {
  one: os.one.handler(
    async ({ input, context }) =>
      (await directiveDetail(context.reading(input.asOf), input.code)) ??
      refuse('directives.not_found', { code: input.code }),
  ),
  coverage: os.coverage.handler(
    async ({ input, context }) =>
      (await coverageOfVersion(context.reading(input.asOf), input.versionId)) ?? refuse('directives.version_not_found'),
  ),
  similar: os.similar.handler(async ({ input, context }) => ({
    items:
      (await similarDirectives(context.reading(input.asOf), input.versionId)) ?? refuse('directives.version_not_found'),
  })),
  accept: os.accept.handler(({ input, context }) => acceptProposal(context.acting(), input)),
  add: os.add.handler(({ input, context }) => addDirective(context.acting(), input)),
  correct: os.correct.handler(({ input, context }) => correctDirective(context.acting(), input)),
  withdraw: os.withdraw.handler(({ input, context }) => withdrawDirective(context.acting(), input)),
  linkBasis: os.linkBasis.handler(({ input, context }) => linkBasis(context.acting(), input)),
};
