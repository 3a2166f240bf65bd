import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type Problem, Refusal, refuse } from '#shared/problem.ts';
import { plainDate } from './contract-parts.ts';
import type { Sentences } from './problem-sentences.ts';
import { languageOf, problemsOf, replyRefused } from './refusals.ts';
import type { RequestContext } from './request-context.ts';

// What a contract cannot carry, files in and files out, goes through plain Fastify routes with the same refusals.

export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;
export type PlainWork = (request: FastifyRequest, reply: FastifyReply, context: RequestContext) => Promise<unknown>;

/** Makes a route's handler out of its work: who is asking is settled first, a refusal becomes a reply. */
export function plainRoute(contextOf: ContextOf, sentences: Sentences) {
  return (work: PlainWork) => async (request: FastifyRequest, reply: FastifyReply) => {
    try {
      return await work(request, reply, await contextOf(request, reply));
    } catch (error) {
      replyRefused(reply, problemsOf(error, request.log), sentences, languageOf(request));
      return reply;
    }
  };
}

/**
 * A form's JSON part, held to its contract like any other input; every wrong field is named.
 * @param known what the address already says, such as a code
 */
export function formMeta<Schema extends z.ZodType>(
  schema: Schema,
  meta: string | undefined,
  known: object = {},
): z.infer<Schema> {
  const parsed = schema.safeParse({ ...jsonObject(meta), ...known });
  if (parsed.success) return parsed.data;
  throw new Refusal(
    parsed.error.issues.map((issue): Problem => {
      const field = issue.path.join('.');
      return { code: 'platform.input_invalid', field, details: { field, reason: issue.message } };
    }),
  );
}

function jsonObject(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return refuse('platform.input_invalid', { field: 'meta', reason: 'JSON' }, 'meta');
  }
}

/** A day out of an address or a form; undefined when it is not there. */
export function dayGiven(text: string | undefined, field: string): string | undefined {
  if (!text) return undefined;
  const day = plainDate.safeParse(text);
  return day.success ? day.data : refuse('platform.input_invalid', { field, reason: 'YYYY-MM-DD' }, field);
}

/** A stranger's file is only ever saved, never shown: a page in it must not run as ours. */
export function sendAsAttachment(
  reply: FastifyReply,
  file: { readonly name: string; readonly bytes: Buffer },
  type = 'application/octet-stream',
) {
  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .type(type)
    .send(file.bytes);
}
