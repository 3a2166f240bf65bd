import { refuse } from '#shared/problem.ts';
import type { IncomingFile } from './file-kinds.ts';

/** The name as it may be shown: the last part of a path, no control or direction-changing characters, at most 120 letters. */
export function shownName(name: string): string {
  const last = name.split(/[/\\]/).pop() ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return clean.length > 120 ? `${clean.slice(0, 110)}…${clean.slice(-9)}` : clean || '(không tên)';
}

/** Refuses a file by name: `documents.<reason>`. */
export function refuseFile(
  file: Pick<IncomingFile, 'name'>,
  reason: string,
  details: Readonly<Record<string, string | number>> = {},
): never {
  refuse(`documents.${reason}`, { name: shownName(file.name), ...details }, 'file');
}
