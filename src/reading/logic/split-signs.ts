import { nounPhraseAt } from './noun-phrases.ts';
import type { Tagged } from './tagging.ts';

/** A place where two verb phrases meet: `at` is the comma or "và", `next` the first word of the right one. */
export interface Seam {
  readonly from: number;
  readonly at: number;
  readonly next: number;
  readonly end: number;
  readonly style: 'commas' | 'paper';
  /** An earlier seam of the same content was cut: the writer is listing. */
  readonly cutBefore: boolean;
}

export function linkOf(tagged: Tagged, at: number, next: number): 'modal' | 'also' | 'and' | 'comma' {
  const link = tagged.slice(at, next).toLowerCase();
  if (/phải|cần|sẽ/.test(link)) return 'modal';
  if (link.includes('đồng thời')) return 'also';
  return link.includes('và') ? 'and' : 'comma';
}

export function verbClass(tagged: Tagged, at: number): string {
  const word = tagged.word(at);
  const two = `${word} ${tagged.word(at + 1)}`;
  if (two === 'bảo đảm' || two === 'đảm bảo') return 'ensure';
  if (word === 'không' || word === 'tránh' || word === 'nghiêm' || two === 'tuyệt đối') return 'not';
  if (word === 'trình' || two === 'báo cáo' || two === 'đề xuất' || two === 'tham mưu' || word === 'gửi')
    return 'report';
  if (two === 'hoàn thành') return 'finish';
  if (tagged.nounLike(at) > 0) return 'name';
  if (tagged.continuing(at) >= Math.max(1, tagged.verb(at))) return 'continuing';
  return 'verb';
}

export function leadingAdverbs(tagged: Tagged, at: number): number {
  let next = at;
  for (let step = tagged.adverb(next); step > 0 && next - at < 10; step = tagged.adverb(next)) {
    if (tagged.verb(next) > step || (tagged.verb(next) === step && tagged.action(next + step) === 0)) break;
    next += step;
  }
  return next - at;
}

export function segmentEnd(tagged: Tagged, from: number, end: number): number {
  for (let at = from + 1; at < Math.min(end, from + 40); at += 1) {
    if (tagged.isMark(at, ',;') && tagged.depth[at]! % 10 === 0) return at;
  }
  return end;
}

const shortTasks = new Set('lập làm bỏ kéo lắp xây mở thay cử nâng vá đào rà ghép chốt gỡ tổ cắm'.split(' '));

/** Verbs of one syllable that open a task of their own after a comma: "…, lập kế hoạch bổ sung phòng học". */
export function isShortTask(tagged: Tagged, at: number): boolean {
  return shortTasks.has(tagged.word(at));
}

/** "sửa chữa ngay", "xử lý nghiêm", "thanh tra đột xuất": a verb that is told how is an order, not a name in a list. */
export function isStressedVerb(tagged: Tagged, at: number): boolean {
  let next = at;
  for (let step = tagged.verb(next); step > 0; step = tagged.verb(next)) {
    next += step;
    if (tagged.isMark(next, ',') && tagged.verb(next + 1) > 0) next += 1;
  }
  return ['ngay', 'nghiêm', 'đột', 'dứt', 'triệt'].includes(tagged.word(next));
}

/** The object of the right verb, its chain of verbs included: "duy trì, phát huy giá trị". */
export function rightObjectLength(tagged: Tagged, next: number, end: number): number {
  let at = next;
  for (let step = tagged.action(at); step > 0 && at < end; step = tagged.action(at)) {
    at += step;
    const isChain = (tagged.isMark(at, ',') || tagged.word(at) === 'và') && tagged.action(at + 1) > 0;
    if (isChain) at += 1;
  }
  let stop = segmentEnd(tagged, at - 1, end);
  // "cấp phát mì tôm, nước uống, thuốc men": a list of things goes on.
  while (stop < end && tagged.isMark(stop, ',') && tagged.action(stop + 1) === 0 && stop - at === 2)
    stop = segmentEnd(tagged, stop, end);
  return Math.max(0, stop - at);
}

/** Words that remain when the leading adverbs and verbs are taken away. */
export function objectLength(tagged: Tagged, from: number, to: number): number {
  let at = from;
  for (let step = tagged.action(at); step > 0 && at < to; step = tagged.action(at)) {
    at += step;
    if (tagged.isMark(at, ',') && tagged.action(at + 1) > 0) at += 1;
    else if (tagged.word(at) === 'và' && tagged.action(at + 1) > 0) at += 1;
  }
  return Math.max(0, to - at);
}

/** "nâng cao năng lực nghiên cứu" before a comma: the verbs after it belong to the same chain. */
export function endsInVerb(tagged: Tagged, from: number, at: number): boolean {
  // A last syllable alone is mostly half of a word: "cô lập".
  for (let back = at - from > 6 ? 2 : 1; back <= 3; back += 1) {
    const start = at - back;
    if (start > from && tagged.verb(start) === back) return true;
  }
  return false;
}

/** A purpose is open: verbs after the comma go on inside it. */
export function isPurposeOpen(tagged: Tagged, from: number, at: number): boolean {
  for (let index = from + 1; index < at; index += 1) {
    if (tagged.depth[index]! % 10 > 0 || tagged.isUpper(index)) continue;
    const word = tagged.word(index);
    if (
      (word === 'để' && !['triệt', 'không', 'tránh', 'đừng'].includes(tagged.word(index - 1))) ||
      word === 'nhằm' ||
      word === 'mà' ||
      (word === 'hướng' && tagged.word(index - 1) === 'theo')
    )
      return true;
    if ((word === 'bảo' || word === 'đảm') && index - from > 2) return true;
  }
  return false;
}

/** "việc", "công tác" or a preposition right before the comma's verb chain: "công tác tuyên truyền, vận động". */
export function isNameOpen(tagged: Tagged, from: number, at: number): boolean {
  for (let index = Math.max(from + 1, at - 5); index < at; index += 1) {
    const length = tagged.nominaliser(index);
    if (length > 0 && tagged.action(index + length) > 0 && at - index - length - tagged.action(index + length) < 3)
      return true;
  }
  return false;
}

/** "chỉ đạo các lực lượng xác lập …": somebody else acts from there on. */
export function isCausative(tagged: Tagged, from: number, at: number): boolean {
  let index = from + leadingAdverbs(tagged, from);
  let isCause = false;
  for (let step = tagged.verb(index); step > 0 && index < at; step = tagged.verb(index)) {
    isCause ||= tagged.causative(index) > 0;
    index += step;
    if (tagged.isMark(index, ',') || tagged.word(index) === 'và') index += 1;
    index += tagged.verb(index) === 0 ? leadingAdverbs(tagged, index) : 0;
  }
  if (!isCause || !(nounPhraseAt(tagged, index, at)?.isBody ?? false)) return false;
  for (; index < at; index += 1) if (tagged.action(index) > 0 && !tagged.isUpper(index)) return true;
  return false;
}
