import { overseerLabels } from '../lexicon/headings.ts';
import { actionStart } from './action-start.ts';
import { looksLikeTime } from './flat-cells.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { phrasesIn } from './phrases.ts';
import { columnOf } from './table-columns.ts';
import { Tagged } from './tagging.ts';

/** Who leads, who helps, by when, as a note under or behind a task says it. */
export interface LabelNote {
  readonly lead: string | null;
  readonly partners: string | null;
  readonly time: string | null;
}

/** A note in its place in the text. */
export interface PlacedNote extends LabelNote {
  readonly start: number;
  readonly end: number;
}

const overseers = new Set(phrasesIn(overseerLabels));

/** Longest note that is looked at. */
const longest = 600;

/**
 * Reads "Chủ trì: Sở A; phối hợp: B; thời gian: quý IV", "Sở A chủ trì, hoàn thành trước 30/6".
 * @returns null when anything else is said, or when nobody is named
 */
export function labelNoteIn(words: string): LabelNote | null {
  if (words.length > longest || !/chủ trì|phối hợp|thực hiện|phụ trách|đầu mối|đơn vị|cơ quan/iu.test(words))
    return null;
  const note = { lead: null as string | null, partners: null as string | null, time: null as string | null };
  for (const part of partsOf(words.replace(/\s+/g, ' '))) {
    const said = saidBy(part);
    if (!said) return null;
    note.lead ??= said.lead ?? null;
    note.partners ??= said.partners ?? null;
    note.time ??= said.time ?? null;
  }
  return note.lead === null && note.partners === null ? null : note;
}

/** Cuts at ";", at a stop before a new label, and at a comma before a label or a time, never inside brackets. */
function partsOf(words: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    const mark = words[at]!;
    if (mark === '(') depth += 1;
    else if (mark === ')') depth -= 1;
    if (depth !== 0 || !';,.'.includes(mark)) continue;
    if (mark !== ';' && !opensPart(words.slice(at + 1, at + 60))) continue;
    parts.push(words.slice(from, at));
    from = at + 1;
  }
  parts.push(words.slice(from));
  return parts.map((part) => part.replace(/^[\s\-–+•*]+|[\s.;,]+$/gu, '')).filter((part) => part !== '');
}

const opensPart = (rest: string) =>
  /^\s*(?:[\p{L} ,/]{2,40}\s?:|(?:và )?phối hợp |(?:hoàn thành|xong|thời gian|thời hạn|trong|trước|chậm nhất) )/iu.test(
    rest,
  );

function saidBy(part: string): Partial<LabelNote> | null {
  const label = /^([\p{L} ,/–-]{2,50}?)\s?:\s*(.+)$/u.exec(part);
  if (label) return saidUnder(label[1]!.trim(), label[2]!);
  const helps = /^(?:và )?phối hợp(?: thực hiện)?(?: với| cùng)?\s+(.+)$/iu.exec(part);
  if (helps && namesBody(helps[1]!)) return { partners: helps[1]! };
  const leads =
    /^(?:giao |do )?(.{2,120}?)\s+(?:chủ trì|phụ trách|thực hiện|làm đầu mối|phối hợp)(?:,? (?:thực hiện|triển khai|tham mưu))?(?:\s+(.{3,60}))?$/iu.exec(
      part,
    );
  if (leads && namesBody(leads[1]!) && (leads[2] === undefined || looksLikeTime(leads[2]))) {
    const isPartner = /\sphối hợp$/iu.test(part);
    return isPartner ? { partners: leads[1]! } : { lead: leads[1]!, time: leads[2] ?? null };
  }
  const time = part.replace(/^(?:thời gian|thời hạn|hạn|tiến độ)(?: hoàn thành| thực hiện)?\s+/iu, '');
  return looksLikeTime(time) ? { time } : null;
}

function saidUnder(title: string, value: string): Partial<LabelNote> | null {
  if (overseers.has(title.toLowerCase())) return {};
  switch (columnOf(title)) {
    case 'lead':
      return namesBody(value) || !doesSomething(value) ? { lead: value } : null;
    case 'partners':
      return { partners: value };
    case 'time':
      return { time: value };
    case 'other':
      return {};
    default:
      return null;
  }
}

/** Names a body from end to end: "Sở A", not "Sở A tổ chức". */
function namesBody(words: string): boolean {
  const tagged = new Tagged(words, 0, words.length);
  const phrase = nounPhraseAt(tagged, 0, tagged.tokens.length);
  if (!phrase?.isBody) return false;
  for (let at = phrase.end; at < tagged.tokens.length; at += 1)
    if (tagged.action(at) > 0 && !tagged.isUpper(at) && tagged.depth[at] === 0) return false;
  return true;
}

function doesSomething(words: string): boolean {
  const tagged = new Tagged(words, 0, words.length);
  return actionStart(tagged, 0, tagged.tokens.length) !== null;
}

/** Notes in brackets behind a task, or without brackets at the end: "…; đơn vị chủ trì: Sở A". */
export function notesBehindTasks(text: string, from: number, to: number): PlacedNote[] {
  const words = text.slice(from, to);
  if (!/chủ trì|phối hợp|thực hiện|phụ trách|đầu mối/iu.test(words)) return [];
  const notes: PlacedNote[] = [];
  for (const [open, close] of bracketsIn(words)) {
    const note = labelNoteIn(words.slice(open + 1, close));
    if (note) notes.push({ ...note, start: from + open, end: from + close + 1 });
  }
  const tail =
    notes.length === 0 ? /[;,.–]\s{0,2}(?=(?:đơn vị |cơ quan )?(?:chủ trì|thực hiện)\s?:)/iu.exec(words) : null;
  const note = tail && tail.index > 10 ? labelNoteIn(words.slice(tail.index + 1)) : null;
  if (note) notes.push({ ...note, start: from + tail!.index, end: to });
  return notes;
}

/** Outermost brackets, as places of the opening and the closing one. */
function bracketsIn(words: string): [number, number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let open = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === '(') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (words[at] === ')' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push([open, at]);
    }
  }
  return found;
}
