import {
  endsInVerb,
  isCausative,
  isNameOpen,
  isPurposeOpen,
  isShortTask,
  isStressedVerb,
  leadingAdverbs,
  linkOf,
  objectLength,
  rightObjectLength,
  type Seam,
  verbClass,
} from './split-signs.ts';
import type { Tagged } from './tagging.ts';

/** Token range of one item, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const linkWords = new Set(['và', 'hoặc', 'đồng', 'thời']);

/** Cuts the content of a governor into items that could be assigned and closed one by one. */
export function splitContent(tagged: Tagged, start: number, end: number, style: ListStyle): Range[] {
  const items: Range[] = [];
  let from = start;
  for (let at = start + 1; at < end; at += 1) {
    if (tagged.depth[at]! % 10 > 0) continue;
    const next = rightStart(tagged, at, end);
    if (next === null || !isCut(tagged, { from, at, next, end, style, cutBefore: items.length > 0 })) continue;
    items.push({ start: from, end: at });
    from = next;
    at = next;
  }
  items.push({ start: from, end });
  return items.map((item) => trimmed(tagged, item)).filter((item) => item.end > item.start);
}

/** At a comma, "và" or "đồng thời": where the next verb phrase would start. */
export function rightStart(tagged: Tagged, at: number, end: number): number | null {
  let next = at;
  if (tagged.isMark(next, ',')) next += 1;
  if (tagged.word(next) === 'và') next += 1;
  if (tagged.word(next) === 'đồng' && tagged.word(next + 1) === 'thời') next += 2;
  if (next === at) return null;
  if (tagged.isMark(next, ',')) next += 1;
  const opener =
    tagged.word(next) === 'về' ? /^về (?:lâu dài|sau này)/u.exec(tagged.slice(next, next + 3).toLowerCase()) : null;
  if (opener) next += 3;
  while (next < end && (tagged.word(next) === 'cần' || tagged.word(next) === 'phải' || tagged.word(next) === 'sẽ'))
    next += 1;
  return next < end && tagged.action(next) > 0 && !tagged.isUpper(next) ? next : null;
}

/** How the writer separates items: papers hardly ever do it with a comma. */
export type ListStyle = 'commas' | 'paper';

function isCut(tagged: Tagged, seam: Seam): boolean {
  const { from, at, next, end } = seam;
  const link = linkOf(tagged, at, next);
  const left = objectLength(tagged, from, at);
  if (link === 'modal') return left > 1 && tagged.word(at) === 'và';
  if (link === 'also') return left > 1;
  const right = rightObjectLength(tagged, next, end);
  if (left > 2 && startsProhibition(tagged, next)) return isOwnProhibition(tagged, from, next);
  if (left < 3 || right < 2) return false;
  const adverb = leadingAdverbs(tagged, next);
  const verb = verbClass(tagged, next + adverb);
  if (seam.style === 'paper') {
    const isOrder = left > 9 && isStressedVerb(tagged, next + adverb);
    const isMarked = link === 'and' ? adverb > 0 && left > 3 : isOrder;
    return isMarked && verb === 'verb' && !isPurposeOpen(tagged, from, at);
  }
  if (link === 'and') return isCutAtAnd(tagged, seam, verb, adverb, left);
  return right > 2 && isCutAtComma(tagged, seam, verb, adverb, left);
}

function isCutAtAnd(tagged: Tagged, seam: Seam, verb: string, adverb: number, left: number): boolean {
  if (tagged.word(seam.next) === 'phối' && left > 5) return true;
  const isTask = verb === 'verb' || verb === 'continuing' || (verb === 'name' && adverb > 0);
  if (!isTask || isCausative(tagged, seam.from, seam.at) || isPurposeOpen(tagged, seam.from, seam.at)) return false;
  return left > 3 || seam.cutBefore || verb === 'continuing';
}

function isCutAtComma(tagged: Tagged, seam: Seam, verb: string, adverb: number, left: number): boolean {
  const { from, at, next } = seam;
  // "chủ trì, phối hợp với Sở A lấy mẫu, kiểm tra …": one task of several bodies.
  if (['trì', 'hợp'].includes(tagged.word(from + 1)) && ['chủ', 'phối'].includes(tagged.word(from))) return false;
  const isStressed = isStressedVerb(tagged, next + adverb);
  if (verb === 'report') return adverb > 0 && left > 4;
  if (verb !== 'verb' && !(verb === 'name' && (adverb > 0 || (isStressed && left > 4)))) return false;
  if (adverb === 0 && tagged.verb(next) === 1 && !(left > 3 && isShortTask(tagged, next))) return false;
  if (isCausative(tagged, from, at) && adverb === 0 && !isStressed) return false;
  if (isPurposeOpen(tagged, from, at)) return isStressed && verb === 'verb';
  if (adverb > 0) return true;
  return !endsInVerb(tagged, from, at) && !isNameOpen(tagged, from, at);
}

function startsProhibition(tagged: Tagged, at: number): boolean {
  return isNot(tagged, at) || (tagged.word(at) === 'kiên' && tagged.word(at + 2) === 'không');
}

function isNot(tagged: Tagged, at: number): boolean {
  return ['không', 'tuyệt'].includes(tagged.word(at));
}

/** "…, tuyệt đối không …" and "không được A, không B" forbid one more thing; "…, không để …" only says how. */
function isOwnProhibition(tagged: Tagged, from: number, next: number): boolean {
  if (tagged.word(next) !== 'không') return true;
  if (tagged.word(next - 1) === 'và' && tagged.word(next + 1) !== 'để') return true;
  return isNot(tagged, from) && tagged.word(next + 1) !== 'để';
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
