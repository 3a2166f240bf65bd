import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { originalFile } from '#documents/storage/document-queries.ts';
import { plainDate } from '#platform/http/contract-parts.ts';
import { type Sentences, tell } from '#platform/http/problem-sentences.ts';
import { languageOf, problemsOf, replyRefused } from '#platform/http/refusals.ts';
import type { RequestContext } from '#platform/http/request-context.ts';
import { readUpload, type Upload } from '#platform/http/uploads.ts';
import { type Problem, Refusal, refuse } from '#shared/problem.ts';
import { importDocument } from '../actions/import-document.ts';
import { previewFile } from '../actions/preview-reading.ts';
import { importRequest } from './contract.ts';

export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

/**
 * What a contract cannot carry: files in, files out.
 * POST /documents/upload (form: `file`, `meta` as JSON) · POST /documents/upload-preview (form: `file`, `date`?, `kind`?) ·
 * GET /documents/originals/{versionId}
 */
export function documentUploads(server: FastifyInstance, contextOf: ContextOf, sentences: Sentences): void {
  const answering =
    (work: (request: FastifyRequest, reply: FastifyReply, context: RequestContext) => Promise<unknown>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      try {
        return await work(request, reply, await contextOf(request, reply));
      } catch (error) {
        replyRefused(reply, problemsOf(error, request.log), sentences, languageOf(request));
        return reply;
      }
    };

  server.post(
    '/api/v1/documents/upload',
    answering(async (request, _reply, context) => {
      const acting = context.acting();
      const upload = await readUpload(request);
      return importDocument(acting, readMeta(importRequest, upload.fields.meta), { file: onlyFile(upload) });
    }),
  );

  server.post(
    '/api/v1/documents/upload-preview',
    answering(async (request, _reply, context) => {
      const acting = context.acting();
      const upload = await readUpload(request);
      const { date, kind } = upload.fields;
      const preview = await previewFile(acting, onlyFile(upload), { date: date ? readDay(date) : null, kind });
      const warnings = tell(
        preview.warnings.map((code) => ({ code })),
        sentences,
        context.language,
      );
      return { ...preview, warnings: warnings.map((warning) => warning.message) };
    }),
  );

  server.get(
    '/api/v1/documents/originals/:versionId',
    answering(async (request, reply, context) => {
      const { versionId } = request.params as { versionId: string };
      const { asOf } = request.query as { asOf?: string };
      if (!z.uuid().safeParse(versionId).success) refuse('documents.not_found');
      const file =
        (await originalFile(context.reading(asOf && readDay(asOf)), versionId)) ?? refuse('documents.no_original');
      // A stranger's file is only ever saved, never shown: a page in it must not run as ours.
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .type('application/octet-stream')
        .send(file.bytes);
    }),
  );
}

function onlyFile(upload: Upload) {
  const [file, second] = upload.files;
  if (!file) return refuse('documents.text_missing', undefined, 'file');
  if (second) return refuse('reading.one_file_at_a_time', { count: upload.files.length }, 'file');
  return file;
}

/** The form's JSON part, held to the contract like any other input; every wrong field is named. */
function readMeta<Schema extends z.ZodType>(schema: Schema, meta: string | undefined): z.infer<Schema> {
  const parsed = schema.safeParse(parseJson(meta));
  if (parsed.success) return parsed.data;
  throw new Refusal(
    parsed.error.issues.map((issue): Problem => {
      const field = issue.path.join('.');
      return { code: 'platform.input_invalid', field, details: { field, reason: issue.message } };
    }),
  );
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

function readDay(text: string): string {
  const day = plainDate.safeParse(text);
  return day.success ? day.data : refuse('platform.input_invalid', { field: 'date', reason: 'YYYY-MM-DD' }, 'date');
}
