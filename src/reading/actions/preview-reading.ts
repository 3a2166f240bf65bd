import { asDocumentText, readFileText, textLimit } from '#documents/files/read-file.ts';
import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import type { IncomingFile } from '#platform/files/file-store.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { refuse } from '#shared/problem.ts';
import { genreOf } from '../logic/genre.ts';
import { paperFactsOf } from '../logic/paper-facts.ts';
import { readDocument, windowOfDeadline } from '../logic/reading.ts';
import { apart } from './read-into-proposals.ts';

export interface PreviewOptions {
  readonly date?: PlainDate | null;
  readonly kind?: string;
}

/** What would be proposed if this text were stored. Nothing is. */
export function previewText(context: ActionContext, pasted: string, options: PreviewOptions) {
  requireRole(context.actor, 'secretariat');
  const text = asDocumentText(pasted);
  if (text.trim() === '') refuse('documents.text_missing', undefined, 'text');
  if (text.length > textLimit) refuse('documents.text_longer', { characters: text.length, limit: textLimit }, 'text');
  return previewOf(text, options);
}

/** The same for a file; a date or kind the file itself tells is used when the person gave none. */
export async function previewFile(context: ActionContext, file: IncomingFile, options: PreviewOptions) {
  requireRole(context.actor, 'secretariat');
  const { text, title, date, genre, warnings } = await readFileText(file);
  const preview = previewOf(text, { date: options.date ?? date ?? null, kind: options.kind ?? genre ?? undefined });
  return { ...preview, title: title ?? null, date: date ?? null, warnings };
}

function previewOf(text: string, { date, kind }: PreviewOptions) {
  const result = readDocument(text, { date: date ?? null, genre: kind ? genreOf(kind) : null });
  const proposals = apart(result.directives).map((proposal) => ({
    ...proposal,
    coordinating: [...proposal.coordinating],
    because: [...proposal.because],
    window: proposal.deadline && windowOfDeadline(proposal.deadline),
  }));
  const { participants, ...told } = paperFactsOf(result, date ?? null);
  return {
    text,
    proposals,
    sentences: result.sentences.map((sentence) => ({ ...sentence })),
    told: { ...told, participants: participants.map((person) => ({ ...person })) },
  };
}
