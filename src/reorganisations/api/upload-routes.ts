import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type ContextOf, formMeta, type PlainWork, plainRoute } from '#platform/http/plain-routes.ts';
import type { Sentences } from '#platform/http/problem-sentences.ts';
import { readUpload } from '#platform/http/uploads.ts';
import { refuse } from '#shared/problem.ts';
import { draftReform } from '../actions/draft-reform.ts';
import { reformOfBytes } from '../files/read-reform.ts';
import { planned } from './routes.ts';

/** What stands beside a CSV of successions; a JSON document says it itself. */
const head = z.object({
  code: z.string().max(100).optional(),
  title: z.string().max(300).optional(),
  decidedOn: z.string().max(10).optional(),
  effectiveOn: z.string().max(10).optional(),
  legalBasis: z.string().max(500).optional(),
  source: z.string().max(1000).optional(),
});

/** A reform as a file becomes a draft: POST /reorganisations/upload (form: `file` .json or .csv, `meta` as JSON). */
export function reformUpload(server: FastifyInstance, contextOf: ContextOf, sentences: Sentences): void {
  server.post('/api/v1/reorganisations/upload', plainRoute(contextOf, sentences)(upload));
}

const upload: PlainWork = async (request, _reply, context) => {
  const acting = context.acting();
  const { fields, files } = await readUpload(request);
  const file = files[0] ?? refuse('reorganisations.file_missing', undefined, 'file');
  const reform = reformOfBytes(file.name, file.bytes, formMeta(head, fields.meta ?? '{}'));
  const { id } = await draftReform(acting, reform);
  return planned(context, id);
};
