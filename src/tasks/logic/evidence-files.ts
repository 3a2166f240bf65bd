import type { Problem } from '#shared/problem.ts';

/** What a report may rest on: named by its ending, proved by its content. */
export const evidenceTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jpg: 'image/jpeg',
  png: 'image/png',
  txt: 'text/plain',
} as const;
export type EvidenceType = keyof typeof evidenceTypes;

export const largestEvidence = 20 * 1024 * 1024;

/** `Ảnh.JPEG` → "jpg"; null for what is not taken. */
export function typeOfName(name: string): EvidenceType | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const type = ending === 'jpeg' ? 'jpg' : ending;
  return type in evidenceTypes ? (type as EvidenceType) : null;
}

/** @param found what the bytes are; null when they are none of the types taken */
export function evidenceProblems(file: { name: string; size: number }, found: EvidenceType | null): Problem[] {
  const { name, size } = file;
  const named = typeOfName(name);
  const problem = (code: string, details = {}): Problem[] => [{ code, field: 'files', details: { name, ...details } }];
  if (size === 0) return problem('tasks.file_empty');
  if (size > largestEvidence) return problem('tasks.file_too_large', { limitMb: largestEvidence / 1024 / 1024 });
  if (!named) return problem('tasks.file_type_not_taken', { types: Object.keys(evidenceTypes).join(', ') });
  return found === named ? [] : problem('tasks.file_is_not_what_it_says', { type: named });
}
