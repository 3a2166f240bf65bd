import { implement } from '@orpc/server';
import type { RequestContext } from '#platform/http/request-context.ts';
import { brief } from '../storage/brief-queries.ts';
import { dayEvents } from '../storage/event-queries.ts';
import { overview } from '../storage/overview-queries.ts';
import { responsibility } from '../storage/responsibility-queries.ts';
import { reportsContract } from './contract.ts';

const os = implement(reportsContract).$context<RequestContext>();

export const reportsRoutes = {
  overview: os.overview.handler(({ input: { asOf, ...request }, context }) => overview(context.reading(asOf), request)),
  brief: os.brief.handler(({ input: { asOf, ...request }, context }) => brief(context.reading(asOf), request)),
  responsibility: os.responsibility.handler(({ input, context }) => responsibility(context.reading(input.asOf))),
  events: os.events.handler(({ context }) => dayEvents(context.reading())),
};
