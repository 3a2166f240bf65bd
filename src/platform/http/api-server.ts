import { OpenAPIHandler } from '@orpc/openapi/fastify';
import { ORPCError, type Router } from '@orpc/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '#shared/problem.ts';
import { type Sentences, statusOf, tell } from './problem-sentences.ts';
import { languageOf, problemsOf, replyRefused } from './refusals.ts';
import type { RequestContext } from './request-context.ts';

export interface ApiOptions {
  // biome-ignore lint/suspicious/noExplicitAny: a router of any contract; each room's own routes are typed
  readonly router: Router<any, RequestContext>;
  readonly sentences: Sentences;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;
}

const largestBody = 6 * 1024 * 1024;

/** Serves all rooms' contracts under /api/v1. */
export async function serveApi(server: FastifyInstance, options: ApiOptions): Promise<void> {
  const handler = apiHandler(server, options);
  await server.register(async (scope) => {
    // The contract handler reads the body itself; Fastify's own parsers would empty the stream first.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.all('/api/v1/*', async (request, reply) => {
      try {
        refuseLargeBody(request);
        const context = await options.contextOf(request, reply);
        const { matched } = await handler.handle(request, reply, { prefix: '/api/v1', context });
        if (!matched) throw new Refusal([{ code: 'platform.not_found' }]);
      } catch (error) {
        replyRefused(reply, problemsOf(error, request.log), options.sentences, languageOf(request));
      }
      return reply;
    });
  });
}

/** Refusals leave the handler as errors of one shape: `{ problems: [{ code, message, field?, details? }] }`. */
function apiHandler(server: FastifyInstance, { router, sentences }: ApiOptions): OpenAPIHandler<RequestContext> {
  return new OpenAPIHandler<RequestContext>(router, {
    customErrorResponseBodyEncoder: (error) => error.data,
    interceptors: [
      async ({ next, context }) => {
        try {
          return await next();
        } catch (error) {
          const problems = problemsOf(error, server.log);
          throw new ORPCError('REFUSED', {
            status: statusOf(problems),
            data: { problems: tell(problems, sentences, context.language) },
          });
        }
      },
    ],
  });
}

function refuseLargeBody(request: FastifyRequest): void {
  const length = Number(request.headers['content-length'] ?? 0);
  const isChunked = request.headers['transfer-encoding'] !== undefined;
  if (length > largestBody || isChunked)
    throw new Refusal([{ code: 'platform.request_too_large', details: { limit: '6 MB' } }]);
}
