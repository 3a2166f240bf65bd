import type { NewDocument } from '#documents/actions/store-document.ts';
import { aDocument } from '#documents/testing/builders.ts';
import type { ActionContext } from '#platform/context.ts';
import { importDocument } from '../actions/import-document.ts';
import type { Reader } from '../actions/read-into-proposals.ts';
import type { Proposal, ReadingResult, SentenceSpan } from '../logic/reading-types.ts';

/** Six sentences, three of them with directives in square brackets; the brackets are not part of the text. */
export const markedText = [
  'Hội nghị đã nghe báo cáo của Sở Xây dựng.',
  'Thường trực yêu cầu Sở Xây dựng [lập đề án thay xe buýt cũ trước ngày 30-6-2026].',
  'Giao thông của thành phố còn nhiều khó khăn.',
  'Giao Sở Tài chính [bố trí vốn cho đề án]; [báo cáo kết quả hằng quý].',
  'Các đại biểu cảm ơn sự quan tâm của Thường trực.',
  'Đề nghị Mặt trận Tổ quốc [vận động người dân đổi xe] 🚲.',
].join('\n');

/** Text and proposals of a marked text. */
export function unmarked(marked: string): { text: string; directives: Proposal[] } {
  const directives: Proposal[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([[\]])/)) {
    if (part === '[') start = text.length;
    else if (part === ']') directives.push(aProposal(text, start, text.length));
    else text += part;
  }
  return { text, directives };
}

export function aProposal(text: string, start: number, end: number, wanted: Partial<Proposal> = {}): Proposal {
  return {
    start,
    end,
    quote: text.slice(start, end),
    kind: 'instruction',
    issuer: 'Thường trực Thành ủy',
    addressee: 'Sở Xây dựng',
    coordinating: [],
    deadline: null,
    topic: 'giao thông',
    certainty: 0.9,
    because: ['động từ “yêu cầu”'],
    ...wanted,
  };
}

/** A reader that knows the marked text by heart: what a test says does not change when the engine learns. */
export function readerOf(marked: string): { text: string; read: Reader } {
  const { text, directives } = unmarked(marked);
  const read: Reader = (given): ReadingResult => ({
    text: given,
    directives,
    people: [],
    organisations: [],
    documentsCited: [],
    indicators: [],
    milestones: [],
    sentences: lineSentences(given, directives),
  });
  return { text, read };
}

function lineSentences(text: string, directives: readonly Proposal[]): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const isDirective = directives.some((directive) => directive.start < end && directive.end > start);
    if (line) sentences.push({ start, end, role: isDirective ? 'directive' : 'context' });
    start = end + 1;
  }
  return sentences;
}

/** Imports a marked text. @returns ids of document, version; proposals are read with `reviewOf` */
export async function importMarked(context: ActionContext, marked = markedText, document: Partial<NewDocument> = {}) {
  const { text, read } = readerOf(marked);
  const request = { document: aDocument(document), withoutDirectives: true };
  return { ...(await importDocument(context, request, { text }, read)), text };
}
