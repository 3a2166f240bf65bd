import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { plainDate } from '#platform/http/contract-parts.ts';
import type { Sentences } from '#platform/http/problem-sentences.ts';
import { languageOf, problemsOf, replyRefused } from '#platform/http/refusals.ts';
import type { RequestContext } from '#platform/http/request-context.ts';
import { readUpload } from '#platform/http/uploads.ts';
import { Refusal, refuse } from '#shared/problem.ts';
import { reportProgress } from '../actions/report-progress.ts';
import { evidenceFile } from '../storage/report-queries.ts';
import { reportInput } from './contract.ts';

export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;
type Work = (request: FastifyRequest, reply: FastifyReply, context: RequestContext) => Promise<unknown>;

/**
 * What a contract cannot carry: evidence in, evidence out.
 * POST /tasks/{code}/report-upload (form: any number of `files`, `meta` as JSON like the body of `report`) · GET /evidence/{id}
 */
export function evidenceRoutes(server: FastifyInstance, contextOf: ContextOf, sentences: Sentences): void {
  const answering = (work: Work) => async (request: FastifyRequest, reply: FastifyReply) => {
    try {
      return await work(request, reply, await contextOf(request, reply));
    } catch (error) {
      replyRefused(reply, problemsOf(error, request.log), sentences, languageOf(request));
      return reply;
    }
  };
  server.post('/api/v1/tasks/:code/report-upload', answering(uploadReport));
  server.get('/api/v1/evidence/:id', answering(sendEvidence));
}

const uploadReport: Work = async (request, _reply, context) => {
  // Who is asking is settled before a byte of the form is read.
  const acting = context.acting();
  const { code } = request.params as { code: string };
  const { fields, files } = await readUpload(request);
  return reportProgress(acting, { ...readMeta(fields.meta, code), files });
};

const sendEvidence: Work = async (request, reply, context) => {
  const { id } = request.params as { id: string };
  const { asOf } = request.query as { asOf?: string };
  const reading = context.reading(asOf ? readDay(asOf) : undefined);
  const file = z.uuid().safeParse(id).success ? await evidenceFile(reading, id) : null;
  if (!file) return refuse('platform.not_found');
  // A stranger's file is only ever saved, never shown: a page in it must not run as ours.
  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .type('application/octet-stream')
    .send(file.bytes);
};

function readMeta(meta: string | undefined, code: string): z.infer<typeof reportInput> {
  const parsed = reportInput.safeParse({ ...parseJson(meta), code });
  if (parsed.success) return parsed.data;
  throw new Refusal(
    parsed.error.issues.map((issue) => {
      const field = issue.path.join('.');
      return { code: 'platform.input_invalid', field, details: { field, reason: issue.message } };
    }),
  );
}

function parseJson(text: string | undefined): object {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return refuse('platform.input_invalid', { field: 'meta', reason: 'JSON' }, 'meta');
  }
}

function readDay(text: string): string {
  const day = plainDate.safeParse(text);
  return day.success ? day.data : refuse('platform.input_invalid', { field: 'asOf', reason: 'YYYY-MM-DD' }, 'asOf');
}
