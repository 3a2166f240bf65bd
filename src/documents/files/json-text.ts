import { isPlainDate } from '#shared/plain-date.ts';
import type { FileText, IncomingFile } from './file-kinds.ts';
import { refuseFile } from './refuse-file.ts';

/**
 * A `.json` file with a `text` member: that text exactly as it is, since offsets beside it count its characters.
 * Refuses broken JSON, a missing text, and characters the database cannot keep without changing them.
 */
export function jsonText(file: IncomingFile, content: string): FileText {
  const value = parsed(file, content);
  const text = value.text;
  if (typeof text !== 'string') refuseFile(file, 'json_without_text');
  if (text.includes('\0') || !text.isWellFormed()) refuseFile(file, 'text_not_storable');
  const date = wordOf(value.date);
  const isKnownDay = date === null || isPlainDate(date);
  return {
    text,
    format: 'json',
    id: wordOf(value.id),
    title: wordOf(value.title),
    date: isKnownDay ? date : null,
    genre: wordOf(value.genre),
    warnings: isKnownDay ? [] : ['documents.json_date_ignored'],
  };
}

function parsed(file: IncomingFile, content: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(content.replace(/^\ufeff/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    refuseFile(file, 'file_corrupt', { format: 'json' });
  }
  return refuseFile(file, 'json_without_text');
}

function wordOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' && value.isWellFormed() ? value.replaceAll('\0', '') : null;
}
