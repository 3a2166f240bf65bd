import { createHash } from 'node:crypto';
import { newId } from '#shared/id.ts';
import { asStored } from '#shared/vietnamese-text.ts';
import type { ActionContext, ReadingContext } from '../context.ts';

export interface IncomingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Keeps a file byte for byte, inside the caller's transaction. Whether its content is allowed is the caller's to decide. */
export async function storeFile(context: ActionContext, file: IncomingFile): Promise<string> {
  const id = newId();
  await context.db
    .insertInto('stored_files')
    .values({
      tenant_id: context.tenantId,
      id,
      name: safeName(file.name),
      media_type: file.mediaType,
      size_bytes: file.bytes.length,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      bytes: file.bytes,
      stored_at: context.now,
    })
    .execute();
  return id;
}

/** The file, or null. The caller has already checked that the reader may see the record it belongs to. */
export async function loadFile(reading: ReadingContext, id: string) {
  const row = await reading.db
    .selectFrom('stored_files')
    .select(['name', 'media_type', 'size_bytes', 'bytes'])
    .where('tenant_id', '=', reading.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** A name is only a name: no path, no control characters, composed letters. */
function safeName(name: string): string {
  const base = asStored(name).split(/[\\/]/).at(-1)!;
  const printable = [...base]
    .filter((character) => character >= ' ' && character !== '\u007f')
    .join('')
    .trim();
  return printable.slice(-200) || 'tep';
}
