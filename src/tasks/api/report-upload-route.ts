import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import {
  type ContextOf,
  dayGiven,
  formMeta,
  type PlainWork,
  plainRoute,
  sendAsAttachment,
} from '#platform/http/plain-routes.ts';
import type { Sentences } from '#platform/http/problem-sentences.ts';
import { readUpload } from '#platform/http/uploads.ts';
import { refuse } from '#shared/problem.ts';
import { reportProgress } from '../actions/report-progress.ts';
import { evidenceFile } from '../storage/report-queries.ts';
import { reportInput } from './contract.ts';

/**
 * What a contract cannot carry: evidence in, evidence out.
 * POST /tasks/{code}/report-upload (form: any number of `files`, `meta` as JSON like the body of `report`) · GET /evidence/{id}
 */
export function evidenceRoutes(server: FastifyInstance, contextOf: ContextOf, sentences: Sentences): void {
  const answering = plainRoute(contextOf, sentences);
  server.post('/api/v1/tasks/:code/report-upload', answering(uploadReport));
  server.get('/api/v1/evidence/:id', answering(sendEvidence));
}

const uploadReport: PlainWork = async (request, _reply, context) => {
  // Who is asking is settled before a byte of the form is read.
  const acting = context.acting();
  const { code } = request.params as { code: string };
  const { fields, files } = await readUpload(request);
  return reportProgress(acting, { ...formMeta(reportInput, fields.meta, { code }), files });
};

const sendEvidence: PlainWork = async (request, reply, context) => {
  const { id } = request.params as { id: string };
  const { asOf } = request.query as { asOf?: string };
  const reading = context.reading(dayGiven(asOf, 'asOf'));
  const file = z.uuid().safeParse(id).success ? await evidenceFile(reading, id) : null;
  return file ? sendAsAttachment(reply, file) : refuse('platform.not_found');
};
