import type { Tagged } from './tagging.ts';

/** Token range of one item, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const subordinators = new Set([
  'để',
  'nhằm',
  'việc',
  'về',
  'khi',
  'mà',
  'nếu',
  'là',
  'như',
  'của',
  'trong',
  'theo',
  'bằng',
  'do',
  'rằng',
  'công',
  'với',
  'bảo',
  'đảm',
]);
const linkWords = new Set(['và', 'hoặc', 'đồng', 'thời']);

/** Cuts the content of a governor into items that could be assigned and closed one by one. */
export function splitContent(tagged: Tagged, start: number, end: number): Range[] {
  const items: Range[] = [];
  let from = start;
  for (let at = start + 1; at < end; at += 1) {
    if (tagged.depth[at]! % 10 > 0) continue;
    const next = rightStart(tagged, at, end);
    if (next === null || !isCut(tagged, from, at, next, end)) continue;
    items.push({ start: from, end: at });
    from = next;
    at = next;
  }
  items.push({ start: from, end });
  return items.map((item) => trimmed(tagged, item)).filter((item) => item.end > item.start);
}

/** At a comma, "và" or "đồng thời": where the next verb phrase would start. */
function rightStart(tagged: Tagged, at: number, end: number): number | null {
  let next = at;
  if (tagged.isMark(next, ',')) next += 1;
  if (tagged.word(next) === 'và') next += 1;
  if (tagged.word(next) === 'đồng' && tagged.word(next + 1) === 'thời') next += 2;
  if (next === at) return null;
  if (tagged.isMark(next, ',')) next += 1;
  while (next < end && (tagged.word(next) === 'cần' || tagged.word(next) === 'phải' || tagged.word(next) === 'sẽ'))
    next += 1;
  return next < end && tagged.action(next) > 0 ? next : null;
}

function isCut(tagged: Tagged, from: number, at: number, next: number, end: number): boolean {
  const link = tagged.slice(at, next).toLowerCase();
  const left = objectLength(tagged, from, at);
  const right = objectLength(tagged, next, segmentEnd(tagged, next, end));
  if (left < 2) return false;
  if (/phải|cần|sẽ|đồng thời/.test(link)) return right >= 1;
  if (right < 2) return false;
  const adverb = tagged.adverb(next);
  const verbAt = tagged.verb(next) > adverb ? next : next + adverb;
  if (tagged.continuing(verbAt) >= tagged.verb(verbAt) && tagged.continuing(verbAt) > 0 && adverb === 0) return false;
  if (endsInVerb(tagged, from, at)) return false;
  if (adverb === 0 && isSubordinate(tagged, from, at)) return false;
  if (adverb === 0 && link.trim() === 'và' && right < 3) return false;
  if (adverb === 0 && tagged.causative(from + leadingAdverbs(tagged, from)) > 0) return false;
  return left + right >= 5;
}

function leadingAdverbs(tagged: Tagged, at: number): number {
  const adverb = tagged.adverb(at);
  return tagged.verb(at) > adverb ? 0 : adverb;
}

function segmentEnd(tagged: Tagged, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    if (tagged.isMark(at, ',;') && tagged.depth[at]! % 10 === 0) return at;
  }
  return end;
}

/** Words that remain when the leading adverbs and verbs are taken away. */
function objectLength(tagged: Tagged, from: number, to: number): number {
  let at = from;
  for (let step = tagged.action(at); step > 0 && at < to; step = tagged.action(at)) {
    at += step;
    if (tagged.isMark(at, ',') && tagged.action(at + 1) > 0) at += 1;
    else if (tagged.word(at) === 'và' && tagged.action(at + 1) > 0) at += 1;
  }
  return Math.max(0, to - at);
}

/** "nâng cao năng lực nghiên cứu" before a comma: the verbs after it belong to the same chain. */
function endsInVerb(tagged: Tagged, from: number, at: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const start = at - back;
    if (start > from && tagged.verb(start) === back) return true;
  }
  return false;
}

/** A purpose or a "việc …" is open: verbs after the comma go on inside it. */
function isSubordinate(tagged: Tagged, from: number, at: number): boolean {
  for (let index = from + 1; index < at; index += 1) {
    if (subordinators.has(tagged.word(index)) && !tagged.isUpper(index) && tagged.depth[index]! % 10 === 0) return true;
  }
  return false;
}

/** Takes joining words and marks from both ends. */
export function trimmed(tagged: Tagged, range: Range): Range {
  let { start, end } = range;
  while (start < end && (tagged.isMark(start, ',;:."“”-–…') || linkWords.has(tagged.word(start)))) {
    if (tagged.word(start) === 'đồng' && tagged.word(start + 1) !== 'thời') break;
    if (tagged.word(start) === 'thời' && tagged.word(start - 1) !== 'đồng') break;
    start += 1;
  }
  while (
    end > start &&
    (tagged.isMark(end - 1, ',;:.…"”/!') || (linkWords.has(tagged.word(end - 1)) && tagged.word(end - 1) !== 'thời'))
  ) {
    if (tagged.isMark(end - 1, '”"') && hasOpenQuote(tagged, start, end - 1)) break;
    end -= 1;
  }
  return { start, end };
}

function hasOpenQuote(tagged: Tagged, start: number, close: number): boolean {
  let count = 0;
  for (let at = start; at < close; at += 1) {
    if (tagged.isMark(at, '“"')) count += 1;
    if (tagged.isMark(at, '”')) count -= 1;
  }
  return tagged.isMark(close, '"') ? count % 2 === 1 : count > 0;
}
