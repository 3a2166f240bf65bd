import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { originalFile } from '#documents/storage/document-queries.ts';
import {
  type ContextOf,
  dayGiven,
  formMeta,
  type PlainWork,
  plainRoute,
  sendAsAttachment,
} from '#platform/http/plain-routes.ts';
import { type Sentences, tell } from '#platform/http/problem-sentences.ts';
import { readUpload, type Upload } from '#platform/http/uploads.ts';
import { refuse } from '#shared/problem.ts';
import { importDocument } from '../actions/import-document.ts';
import { previewFile } from '../actions/preview-reading.ts';
import { importRequest } from './contract.ts';

/**
 * Files in, files out.
 * POST /documents/upload (form: `file`, `meta` as JSON) · POST /documents/upload-preview (form: `file`, `date`?, `kind`?) ·
 * GET /documents/originals/{versionId}
 */
export function documentUploads(server: FastifyInstance, contextOf: ContextOf, sentences: Sentences): void {
  const route = plainRoute(contextOf, sentences);
  server.post('/api/v1/documents/upload', route(upload));
  server.post('/api/v1/documents/upload-preview', route(previewWith(sentences)));
  server.get('/api/v1/documents/originals/:versionId', route(sendOriginal));
}

const upload: PlainWork = async (request, _reply, context) => {
  const acting = context.acting();
  const form = await readUpload(request);
  return importDocument(acting, formMeta(importRequest, form.fields.meta), { file: onlyFile(form) });
};

const previewWith =
  (sentences: Sentences): PlainWork =>
  async (request, _reply, context) => {
    const acting = context.acting();
    const form = await readUpload(request);
    const { date, kind } = form.fields;
    const preview = await previewFile(acting, onlyFile(form), { date: dayGiven(date, 'date') ?? null, kind });
    const problems = preview.warnings.map((code) => ({ code }));
    return { ...preview, warnings: tell(problems, sentences, context.language).map((warning) => warning.message) };
  };

const sendOriginal: PlainWork = async (request, reply, context) => {
  const { versionId } = request.params as { versionId: string };
  const { asOf } = request.query as { asOf?: string };
  if (!z.uuid().safeParse(versionId).success) refuse('documents.not_found');
  const file =
    (await originalFile(context.reading(dayGiven(asOf, 'asOf')), versionId)) ?? refuse('documents.no_original');
  return sendAsAttachment(reply, file);
};

function onlyFile({ files }: Upload) {
  const [file, second] = files;
  if (!file) return refuse('documents.text_missing', undefined, 'file');
  if (second) return refuse('reading.one_file_at_a_time', { count: files.length }, 'file');
  return file;
}
