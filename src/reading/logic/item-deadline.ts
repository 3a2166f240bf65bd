import { type DatePhrase, datePhrasesIn } from '#calendar/logic/date-phrases.ts';
import { addDays, type PlainDate } from '#shared/plain-date.ts';
import {
  finishingBefore,
  isForbiddenAfter,
  isInsideTitle,
  isLengthAskedFor,
  isPeriodOfNoun,
  isRhythmOfNoun,
  isSession,
  isSpanToReach,
  isStart,
  isTimeOfItsOwn,
  tellsWhichOnes,
} from './deadline-signs.ts';
import type { Deadline, DirectiveKind } from './reading-types.ts';
import { spelledOut } from './time-cell.ts';

/** How long a day may be over and still be a deadline: a paper may be told of late, an old day dates something else. */
const longOver = 90;

/** The deadline inside an item: of its time phrases the one that dates finishing or reporting. */
export function deadlineIn(quote: string, kind: DirectiveKind, today: PlainDate | null): Deadline | null {
  const words = quote.replace(/\s/g, ' ');
  let best: DatePhrase | null = null;
  let bestRank = 0;
  for (const phrase of datePhrasesIn(quote, today)) {
    if (!isDeadline(words, phrase, kind, today)) continue;
    const rank = rankOf(words, phrase);
    const isLater = (rank === bestRank || isNextStep(words, phrase, best)) && isAfter(words, phrase, best);
    if (rank > bestRank || isLater) [best, bestRank] = [phrase, rank];
  }
  return best && (isForbiddenAfter(beforeIt(words, best), best) ? dayBefore(best) : asDeadline(best));
}

export function asDeadline(phrase: DatePhrase): Deadline {
  const text = phrase.role === 'recurring' ? phrase.text.replace(/^định kỳ\s+(?=h)/iu, '') : phrase.text;
  return { text, from: phrase.from, to: phrase.to, certainty: phrase.certainty };
}

/** "không để … sau ngày D": D itself. */
function dayBefore(phrase: DatePhrase): Deadline {
  const day = phrase.from && addDays(phrase.from, -1);
  return { text: phrase.text, from: day, to: day, certainty: 'exact' };
}

const beforeIt = (words: string, phrase: DatePhrase) => words.slice(Math.max(0, phrase.start - 90), phrase.start);

/** A limit counts more than a period, a day more than a rhythm, the end of the work more than a purpose. */
function rankOf(words: string, phrase: DatePhrase): number {
  const before = beforeIt(words, phrase);
  const weight =
    phrase.from === null ? (phrase.role === 'relative' || phrase.start === 0 ? 4 : 3) : phrase.role === 'limit' ? 7 : 6;
  const finishes = phrase.from === null ? 0 : /^xong/iu.test(phrase.text) ? 2 : finishingBefore(before);
  const isPurpose = /(?<!\p{L})(?:để|nhằm|phấn đấu|bảo đảm|đảm bảo)(?!\p{L})[^,;]{0,40}$/iu.test(before) ? 2 : 0;
  return weight + finishes - isPurpose;
}

/** A later limit of another step counts; "trước ngày 20/9 và trước ngày 15/12" begins with its first day. */
function isAfter(words: string, phrase: DatePhrase, other: DatePhrase | null): boolean {
  if (phrase.role !== 'limit' || other?.role !== 'limit') return false;
  return (phrase.to ?? '') > (other.to ?? '') && /[,;]/u.test(words.slice(other.end, phrase.start));
}

/** "bàn giao 70% trước 15/12, 100% trước 31/12": the verb holds for both. */
function isNextStep(words: string, phrase: DatePhrase, other: DatePhrase | null): boolean {
  return other !== null && /^, [^,;]{0,25}$/u.test(words.slice(other.end, phrase.start));
}

function isDeadline(words: string, phrase: DatePhrase, kind: DirectiveKind, today: PlainDate | null): boolean {
  const before = beforeIt(words, phrase);
  const after = words.slice(phrase.end, phrase.end + 40);
  if (kind !== 'plan' && isOver(phrase, today)) return false;
  if (isInsideTitle(before, after, phrase) || tellsWhichOnes(before)) return false;
  if (phrase.role === 'recurring') return !isRhythmOfNoun(before, after, phrase);
  if (phrase.role === 'relative') return isEventToKeep(before, phrase);
  if (phrase.from !== null && phrase.start < (kind === 'plan' ? 20 : 6)) return true;
  if (isLengthAskedFor(before)) return false;
  if (isSession(before, words) || isForbiddenAfter(before, phrase)) return true;
  if (phrase.from !== null && phrase.to === null) return phrase.start === 0 || finishingBefore(before) > 0;
  if (phrase.isBound) return !/(?:tính|tích|kể|từ|đã|được) ?$/iu.test(before) || phrase.role === 'period';
  if (phrase.role === 'day' && isStart(before)) return true;
  return (finishingBefore(before) > 0 || isTimeOfItsOwn(before, phrase)) && !isPeriodOfNoun(before, after, phrase);
}

/** "trận lũ trong đêm 16/11", "các dự án khởi công trước năm 2020": nothing can still be done by then. */
function isOver(phrase: DatePhrase, today: PlainDate | null): boolean {
  const last = phrase.to ?? phrase.from;
  if (today === null || last === null || last >= today) return false;
  const isLimit = phrase.role === 'limit' && /trước|nhất|hạn|xong/iu.test(phrase.text);
  return !isLimit || addDays(last, longOver) < today;
}

/** "xong trước khi đưa dân vào ở" is a time to keep, "công khai trước khi thu" only an order of steps. */
function isEventToKeep(before: string, phrase: DatePhrase): boolean {
  if (/^trước khi (?!kết thúc|bước vào|khai giảng|vào |hết|bắt đầu)/iu.test(phrase.text))
    return /\d/.test(phrase.text) || /(?:hoàn thành|hoàn tất|xong|chậm nhất)[^,;]{0,50}$/iu.test(before);
  if (/^(?:tại|trong) (?:các )?kỳ họp/iu.test(phrase.text))
    return (
      /(?:trình|thông qua|xem xét|quyết nghị|báo cáo|trả lời)[^,;]{0,60}$/iu.test(before) &&
      !/đã [^,;]{0,50}$/iu.test(before)
    );
  if (
    /^trước (?:đại hội|hội nghị|lễ)/iu.test(phrase.text) &&
    /(?:báo cáo|phát biểu|trình bày|trách nhiệm|cam kết)[^,;]{0,40}$/iu.test(before)
  )
    return false;
  return !/(?:tính|tích lũy|đã|được) ?$/iu.test(before) && !isSpanToReach(before, phrase);
}

/** "Thời gian hoàn thành: Quý III/2026": whatever day the label names is the deadline. */
export function labelledDeadline(label: string | null, today: PlainDate | null): Deadline | null {
  if (label === null) return null;
  const whole = spelledOut(label);
  const phrase = datePhrasesIn(whole ?? label, today)[0];
  return phrase ? { ...asDeadline(phrase), ...(whole !== null && { text: label.trim() }) } : null;
}
