import type { Block } from './layout.ts';

/** A sentence of a block, without the blanks around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  /** True for the first sentence of its block, which carries the bullet. */
  readonly isFirst: boolean;
}

const abbreviations = new Set(
  'tp tx tt ts pgs gs ths tr gđ pgđ đc kt tm tl tuq ths bs ks ls v th st mr mrs dr no co ltd jsc vd nxb stt sđt đt ktv cn q p h x'.split(
    ' ',
  ),
);

export function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block) => (block.kind === 'text' ? cut(text, block) : [whole(block)]));
}

function whole(block: Block): Sentence {
  return { start: block.start, end: block.end, block, isFirst: true };
}

function cut(text: string, block: Block): Sentence[] {
  const sentences: Sentence[] = [];
  let start = block.start;
  for (let at = block.bodyStart; at < block.end; at += 1) {
    const end = sentenceEnd(text, at, block) ?? forcedEnd(text, at, start);
    if (end === null) continue;
    push(text, sentences, start, end, block);
    start = end;
    at = end - 1;
  }
  push(text, sentences, start, block.end, block);
  return sentences;
}

/** A "sentence" of many pages is cut at a blank, so that no later step meets an unbounded one. */
const longest = 4000;

function forcedEnd(text: string, at: number, start: number): number | null {
  return at - start > longest && isBlank(text[at]!) ? at : null;
}

function push(text: string, sentences: Sentence[], from: number, to: number, block: Block): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text[start]!)) start += 1;
  while (end > start && isBlank(text[end - 1]!)) end -= 1;
  if (end > start) sentences.push({ start, end, block, isFirst: sentences.length === 0 });
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n';
}

/** Where the sentence that has a stop at `at` ends; null when that mark does not end it. */
function sentenceEnd(text: string, at: number, block: Block): number | null {
  const mark = text[at]!;
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return null;
  let end = at + 1;
  while (end < block.end && /[.!?…]/.test(text[end]!)) end += 1;
  if (end < block.end && text[end] === '/') return null;
  while (end < block.end && /["”’)\]]/.test(text[end]!)) end += 1;
  if (end >= block.end) return block.end;
  const gap = isBlank(text[end]!);
  let next = end;
  while (next < block.end && (isBlank(text[next]!) || /["“‘([]/.test(text[next]!))) next += 1;
  const opensNew = next < block.end && (/\p{Lu}/u.test(text[next]!) || (gap && /[\p{N}-]/u.test(text[next]!)));
  if (!opensNew) return null;
  if (mark === '.' && endsInAbbreviation(text, at, gap, block)) return null;
  if (mark === '…' && !gap) return null;
  return end;
}

function endsInAbbreviation(text: string, at: number, gap: boolean, block: Block): boolean {
  let from = at;
  while (from > block.start && /[\p{L}\p{M}\p{N}]/u.test(text[from - 1]!)) from -= 1;
  const word = text.slice(from, at);
  if (word === '') return false;
  if (/^\d+$/.test(word)) return !gap || (from === block.bodyStart && word.length < 3);
  if (abbreviations.has(word.toLowerCase()) && word[0] !== word[0]!.toLowerCase())
    return word.length > 1 || !gap || isInitial(text, from);
  if (word.length === 1 && word === word.toUpperCase()) return isInitial(text, from) || !gap;
  return !gap && word.length <= 3 && word === word.toUpperCase();
}

/** "Nguyễn V. An": a capital letter between names. */
function isInitial(text: string, from: number): boolean {
  return /\p{Lu}\p{Ll}*\s$/u.test(text.slice(Math.max(0, from - 12), from)) || text[from - 1] === '.' || from === 0;
}
