import { type DatePhrase, datePhrasesIn } from '#calendar/logic/date-phrases.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Deadline, DirectiveKind } from './reading-types.ts';

/** The deadline inside an item, if one of its time phrases sets a time to keep. */
export function deadlineIn(quote: string, kind: DirectiveKind, today: PlainDate | null): Deadline | null {
  const phrases = datePhrasesIn(quote, today).filter((phrase) => isDeadline(quote, phrase, kind));
  const best = phrases.find((phrase) => phrase.role === 'limit') ?? phrases[0];
  return best ? asDeadline(best) : null;
}

export function asDeadline(phrase: DatePhrase): Deadline {
  const text = phrase.role === 'recurring' ? phrase.text.replace(/^định kỳ\s+(?=h)/iu, '') : phrase.text;
  return { text, from: phrase.from, to: phrase.to, certainty: phrase.certainty };
}

function isDeadline(quote: string, phrase: DatePhrase, kind: DirectiveKind): boolean {
  const before = quote.slice(Math.max(0, phrase.start - 60), phrase.start);
  const after = quote.slice(phrase.end, phrase.end + 40);
  if (isInsideTitle(before, after, phrase)) return false;
  if (phrase.role === 'recurring')
    return (
      phrase.isBound ||
      phrase.start === 0 ||
      /(?:báo cáo|tổng hợp|họp|giao ban|kiểm tra|rà soát|định kỳ)[^,;]{0,60}$/iu.test(before)
    );
  if (kind === 'plan' && phrase.from !== null && phrase.start < 20) return true;
  if (phrase.isBound) return !/(?:tính|tích|kể|từ|đã|được) ?$/iu.test(before) || phrase.role === 'period';
  return (
    /(?:hoàn thành|xong|kết thúc|khởi công|khánh thành|trình|báo cáo|ban hành|đưa vào (?:sử dụng|khai thác|vận hành))[^,;]{0,50}(?:, )?$/iu.test(
      before,
    ) &&
    !/(?:chỉ tiêu|kế hoạch|nhiệm vụ|mục tiêu|số|dự toán|vốn|xã hội)[^,;]{0,40}$/iu.test(before) &&
    !/^ ?(?:và|,) (?:các )?(?:năm|những năm)/iu.test(after) &&
    !isPaperDate(before)
  );
}

/** "… ngày 15/3/2024" after the number of a paper. */
function isPaperDate(before: string): boolean {
  return /(?:\d\/[\p{Lu}\d/-]+|số \d+|-CP|-TTg|-UBND|[TC]U|TW) ?$/u.test(before);
}

/** "chiến lược … đến năm 2030, tầm nhìn đến năm 2045" is a name, not a time to keep. */
function isInsideTitle(before: string, after: string, phrase: DatePhrase): boolean {
  if (/^,? ?(?:tầm nhìn|định hướng)/iu.test(after) || /tầm nhìn(?: đến)? ?$/iu.test(before)) return true;
  if (
    phrase.role === 'limit' &&
    /(?:chiến lược|quy hoạch|đề án|chương trình|nghị quyết|giai đoạn|các năm tiếp theo|những năm tiếp theo)[^,;]{0,50}$/iu.test(
      before,
    ) &&
    /năm \d{4}$/iu.test(phrase.text)
  )
    return true;
  return (
    isPaperDate(before) ||
    /giai đoạn (?:từ )?$/iu.test(before) ||
    (/phê duyệt ?$/iu.test(before) && /đã được/iu.test(before) && !/hoàn thành/iu.test(before))
  );
}

/** "Thời gian hoàn thành: Quý III/2026": whatever day the label names is the deadline. */
export function labelledDeadline(label: string | null, today: PlainDate | null): Deadline | null {
  const phrase = label === null ? undefined : datePhrasesIn(label, today)[0];
  return phrase ? asDeadline(phrase) : null;
}
