import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { extensionOf, type IncomingFile } from './file-kinds.ts';
import { refuseFile } from './refuse-file.ts';

/**
 * What a document's archive may cost before we open it. A report with photographs inflates to some 60 MB in a few hundred
 * parts; XML packs at most about 60 to 1, a bomb up to 1032 to 1.
 */
export const archiveLimits = {
  entries: 4_000,
  inflatedBytes: 200 * 1024 * 1024,
  partBytes: 64 * 1024 * 1024,
  ratio: 200,
  ratioCountsFromBytes: 8 * 1024 * 1024,
} as const;

/** Parts of an archive by name. Only what carries text is kept in memory; pictures are inflated, counted and dropped. */
export type ArchiveParts = ReadonlyMap<string, Uint8Array>;

/** The archive's table of contents; refuses a broken one and one that plays tricks with names, counts or sizes. */
export async function listArchive(file: IncomingFile): Promise<{ archive: ZipFile; entries: Entry[] }> {
  const archive = await openArchive(file);
  if (archive.entryCount > archiveLimits.entries) bomb(file, 'entries', archive.entryCount, archiveLimits.entries);
  const entries: Entry[] = [];
  try {
    for await (const entry of archive.eachEntry()) entries.push(entry);
  } catch (error) {
    if (/path|fileName/.test(String(error))) bomb(file, 'path');
    refuseFile(file, 'file_corrupt', { format: extensionOf(file.name) || 'zip' });
  }
  refuseTricks(file, entries);
  return { archive, entries };
}

async function openArchive(file: IncomingFile): Promise<ZipFile> {
  const buffer = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  try {
    // Sizes are counted here rather than by the reader, so that a lie about them is told apart from damage.
    return await fromBufferPromise(buffer, { validateEntrySizes: false });
  } catch {
    return refuseFile(file, 'file_corrupt', { format: extensionOf(file.name) || 'zip' });
  }
}

function refuseTricks(file: IncomingFile, entries: readonly Entry[]): void {
  const names = new Set(entries.map((entry) => entry.fileName.toLowerCase()));
  if (names.size < entries.length) bomb(file, 'duplicate');
  if (entries.some((entry) => entry.isEncrypted())) refuseFile(file, 'file_protected');
  const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (declared > archiveLimits.inflatedBytes)
    bomb(file, 'size', megabytes(declared), megabytes(archiveLimits.inflatedBytes));
}

/** Inflates every entry, counting what really comes out, and keeps the parts that `isWanted` names. */
export async function inflateParts(
  file: IncomingFile,
  { archive, entries }: { archive: ZipFile; entries: readonly Entry[] },
  isWanted: (name: string) => boolean,
): Promise<ArchiveParts> {
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    const keep = isWanted(entry.fileName);
    const { size, content } = await inflate(file, archive, entry, total, keep);
    total += size;
    if (keep) parts.set(entry.fileName, content);
  }
  return parts;
}

async function inflate(file: IncomingFile, archive: ZipFile, entry: Entry, before: number, keep: boolean) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let checksum = 0;
  try {
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      size += (chunk as Uint8Array).length;
      checksum = crc32(chunk as Uint8Array, checksum);
      if (size > entry.uncompressedSize) break;
      refuseCost(file, entry, before, size, keep);
      if (keep) chunks.push(chunk as Uint8Array);
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') throw error;
    refuseFile(file, 'file_corrupt', { format: extensionOf(file.name) || 'zip' });
  }
  if (size > entry.uncompressedSize) bomb(file, 'lie');
  if (size !== entry.uncompressedSize || checksum !== entry.crc32)
    refuseFile(file, 'file_corrupt', { format: extensionOf(file.name) || 'zip' });
  return { size, content: Buffer.concat(chunks) };
}

function refuseCost(file: IncomingFile, entry: Entry, before: number, size: number, keep: boolean): void {
  const { inflatedBytes, partBytes, ratio, ratioCountsFromBytes } = archiveLimits;
  if (before + size > inflatedBytes) bomb(file, 'size', megabytes(before + size), megabytes(inflatedBytes));
  if (keep && size > partBytes) bomb(file, 'size', megabytes(size), megabytes(partBytes));
  const reached = size / Math.max(1, entry.compressedSize);
  if (size > ratioCountsFromBytes && reached > ratio) bomb(file, 'ratio', Math.round(reached), ratio);
}

function bomb(file: IncomingFile, trick: string, found = 0, limit = 0): never {
  refuseFile(file, 'archive_bomb', { trick, found, limit });
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
