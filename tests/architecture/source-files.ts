import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

export interface SourceFile {
  /** `src/tasks/logic/task-status.ts` */
  readonly path: string;
  readonly room: string;
  readonly floor: string;
  readonly text: string;
  /** What it imports, as written. */
  readonly imports: readonly string[];
}

/** Every TypeScript file of the product, with its room, floor and imports. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readSource(`src/${name.split(path.sep).join('/')}`));
}

function readSource(file: string): SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8');
  const [, room = '', floor = ''] = file.split('/');
  const imports = [...text.matchAll(/(?:(?<=[\s}*])from\s+|\bimport\s*\(?\s*)'([^'\n]+)'/g)].map((match) => match[1]!);
  return { path: file, room, floor: floor.includes('.') ? '' : floor, text, imports };
}

/** Where an import of ours leads: room and floor, or null for a package. */
export function targetOf(file: SourceFile, imported: string): { room: string; floor: string; path: string } | null {
  const resolved = imported.startsWith('#')
    ? `src/${imported.slice(1)}`
    : imported.startsWith('.')
      ? path.posix.join(path.posix.dirname(file.path), imported)
      : null;
  if (!resolved?.startsWith('src/')) return null;
  const [, room = '', floor = ''] = resolved.split('/');
  return { room, floor: floor.includes('.') ? '' : floor, path: resolved };
}
