import { ORPCError, ValidationError } from '@orpc/server';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '#shared/id.ts';
import { type Problem, Refusal } from '#shared/problem.ts';
import { type Language, type Sentences, statusOf, tell } from './problem-sentences.ts';

export function languageOf(request: FastifyRequest): Language {
  return String(request.headers['accept-language'] ?? '')
    .toLowerCase()
    .startsWith('en')
    ? 'en'
    : 'vi';
}

/** Turns whatever was thrown into problems. Only what nobody foresaw is logged, once, with a reference for the administrator. */
export function problemsOf(error: unknown, log: Pick<FastifyBaseLogger, 'error'>): readonly Problem[] {
  if (error instanceof Refusal) return error.problems;
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') return inputProblems(error.cause);
  // A body that is no JSON fails in the parser, before any contract.
  if (error instanceof SyntaxError) return inputProblems(error);
  const reference = newId().slice(-8);
  log.error({ err: error, reference }, 'request failed');
  return [{ code: 'platform.internal', details: { reference } }];
}

function inputProblems(cause: unknown): Problem[] {
  const issues = cause instanceof ValidationError ? cause.issues : [];
  if (issues.length === 0) return [{ code: 'platform.input_invalid', details: { field: 'body', reason: 'JSON' } }];
  return issues.map((issue) => {
    const field = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
    return { code: 'platform.input_invalid', field, details: { field, reason: issue.message } };
  });
}

export function replyRefused(
  reply: FastifyReply,
  problems: readonly Problem[],
  sentences: Sentences,
  language: Language,
): void {
  reply.status(statusOf(problems)).send({ problems: tell(problems, sentences, language) });
}
