import type { WindowCertainty } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { meaningOf } from './date-phrase-meaning.ts';
import { datePattern } from './date-phrase-pattern.ts';
import type { View } from './date-phrase-points.ts';

/**
 * A phrase of time in a Vietnamese paper and the days it means.
 * limit: "trước ngày D", "đến hết tháng M": `from` = `to` = the last day still in time · period: first and last day ·
 * day: a bare day · recurring, relative: a rhythm, or a span counted from an event; no day can be named.
 */
export interface DatePhrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: 'limit' | 'period' | 'day' | 'recurring' | 'relative';
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly certainty: WindowCertainty;
  /** True when a word such as "trước", "trong", "đến", "chậm nhất" makes it a time to keep, not only a date named. */
  readonly isBound: boolean;
}

/** Most sentences name no time at all; they need not be searched. */
const mayNameTime =
  /\d|quý|(?:năm|tháng|tuần|hôm|sáng|trưa|chiều|tối|đêm)\s+(?:nay|này|tới|sau|mai)|ngày\s+mai|hằng|hàng\s+(?:ngày|tuần|tháng|quý|năm)|mỗi|định\s+kỳ|thứ\s|chủ\s+nhật|lần|tết|rằm|giêng|chạp|(?:cuối|đầu|giữa)\s+(?:năm|tháng|tuần)|trước\s+khi|ngay\s+sau|kỳ\s+họp|nhiệm\s+kỳ|năm\s+học|học\s+kỳ|mùa|vụ\s+(?:đông|hè|thu|xuân|mùa|chiêm)|khai\s+(?:giảng|mạc)|tựu|nhập\s+học|bầu\s+cử|(?:trước|thềm|ngày|dịp)\s+(?:đại\s+hội|hội\s+nghị)|trước\s+lễ|kỳ\s+thi|ngày\s+hội|(?:trong|vòng|nhất|sau|quá|hạn|gian|cứ)\s+(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)/iu;

/** All phrases of time, in order. `today` is the document's date; without it phrases that lack a year name no day. */
export function datePhrasesIn(
  text: string,
  today: PlainDate | null,
  looking: 'ahead' | 'around' = 'ahead',
): DatePhrase[] {
  const view: View = { today, looking };
  if (!mayNameTime.test(text)) return [];
  const squeezed = squeeze(text.replace(/[\n\u00a0]/g, ' '));
  const found: DatePhrase[] = [];
  for (const match of matchesOf(squeezed.text)) {
    const start = squeezed.toGiven(match.index);
    const end = squeezed.toGiven(match.index + match[0].trimEnd().length - 1) + 1;
    const meaning = meaningOf(match, view);
    if (meaning) found.push({ start, end, text: text.slice(start, end), ...meaning });
  }
  return found;
}

/** Like `matchAll`, which copies the pattern at every call: for one of this length the copy costs more than the search. */
function* matchesOf(text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (;;) {
    datePattern.lastIndex = from;
    const match = datePattern.exec(text);
    if (!match) return;
    from = match.index + Math.max(1, match[0].length);
    yield match;
  }
}

/** Runs of blanks become one, with the way back kept. */
function squeeze(flat: string): { text: string; toGiven: (at: number) => number } {
  if (!flat.includes('  ')) return { text: flat, toGiven: (at) => at };
  const offsets: number[] = [];
  let text = '';
  for (let at = 0; at < flat.length; at += 1) {
    if (flat[at] === ' ' && flat[at - 1] === ' ') continue;
    text += flat[at];
    offsets.push(at);
  }
  return { text, toGiven: (at) => offsets[at]! };
}
