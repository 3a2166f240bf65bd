import type { FastifyRequest } from 'fastify';
import { refuse } from '#shared/problem.ts';
import type { IncomingFile } from '../files/file-store.ts';

export interface Upload {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly IncomingFile[];
}

export const largestUpload = 20 * 1024 * 1024;
const limits = { fileSize: largestUpload, files: 5, fields: 20, fieldSize: 64 * 1024, headerPairs: 200 };

/**
 * Reads a multipart form into memory, bounded in size and number.
 * @throws refusal `documents.file_too_large` as soon as the limit is passed; nothing was stored
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const fields: Record<string, string> = {};
  const files: IncomingFile[] = [];
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value);
      continue;
    }
    const bytes = await part.toBuffer().catch(() => tooLarge(part.filename));
    files.push({ name: part.filename || 'tep', mediaType: part.mimetype, bytes });
  }
  return { fields, files };
}

function tooLarge(name: string): never {
  return refuse('documents.file_too_large', { name, limit: largestUpload });
}
