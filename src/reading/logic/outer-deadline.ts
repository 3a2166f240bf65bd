import { type DatePhrase, datePhrasesIn } from '#calendar/logic/date-phrases.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { asDeadline } from './item-deadline.ts';
import type { Deadline } from './reading-types.ts';

/** A verb of ordering or telling after the phrase: the phrase dates the order, not the task. */
const orders =
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo|nhấn mạnh|lưu ý|kiến nghị|cho biết|cho rằng|nêu rõ|phát biểu|kết luận|ký|ban hành|đã|vừa|tổ chức|chủ trì|diễn ra|làm việc|họp)(?!\p{L})/iu;

/**
 * "Trước ngày 15/6, Sở A …": the deadline that stands before the verb in the same clause.
 * @param lead  the words of the sentence before the item, after any item before it
 */
export function leadingDeadline(lead: string, today: PlainDate | null): Deadline | null {
  const clause = lead
    .slice(Math.max(0, lead.length - 160))
    .split(/[;:.!?“"]\s/u)
    .at(-1)!;
  const phrases = datePhrasesIn(clause, today);
  const phrase = phrases.findLast((found) => isLimit(found, today) || isBeforeVerb(clause, found, today));
  if (!phrase) return null;
  const before = clause
    .slice(0, phrase.start)
    .replace(/(?:kể )?từ (?:\d{1,2} ?(?:giờ|h)(?: ?\d{1,2})?(?: phút)?,? )?$/iu, '');
  const after = clause.slice(phrase.end);
  const opens =
    /^[\s"“,–-]*(?:\(?[a-zđ\d]{1,3}[.)] *)?$/iu.test(before) ||
    /(?:yêu cầu|đề nghị|khẳng định|cho biết|rằng|là|:|,|và|thì|(?:hứa|cam kết|quyết tâm)(?: với [^,;]{1,40})?)\s*$/iu.test(
      before,
    );
  const isOrdered =
    /^\s*$/u.test(after) &&
    /(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo|kiến nghị|cam kết)\s[^,;:]{1,80}$/iu.test(before);
  const leads =
    /^\s*(?:$|,|phải|cần|sẽ|các|toàn|\p{Lu})/u.test(after) || /^(?:\s+\p{L}+){1,6}\s+(?:sẽ|phải|cần)\s*$/u.test(after);
  return (opens || isOrdered) && leads && !orders.test(after) ? asDeadline(phrase) : null;
}

/** "mỗi quý có ít nhất …", "Ngày 11/10 diễn ra …": a rhythm or a day counts only right before the verb. */
function isBeforeVerb(clause: string, phrase: DatePhrase, today: PlainDate | null): boolean {
  const after = clause.slice(phrase.end);
  if (phrase.role === 'recurring') return phrase.isBound || /^\s*(?:,|$)/u.test(after);
  if (!/^,?\s*$/u.test(after)) return false;
  const last = phrase.to ?? phrase.from;
  return last !== null && (today === null || last >= today) && !/đến\s*$/iu.test(clause.slice(0, phrase.start));
}

/**
 * "…các nhiệm vụ sau, hoàn thành trước ngày 30/6:" and "Từ nay đến cuối năm, tập trung:" date every item of the list below.
 * @param opener  a sentence that ends with a colon, or a heading
 */
export function openerDeadline(opener: string, today: PlainDate | null): Deadline | null {
  const phrases = datePhrasesIn(opener, today).filter((found) => isLimit(found, today));
  const named = phrases.find((phrase) =>
    /(?:hoàn thành|xong|thực hiện|triển khai|thời hạn|thời gian|báo cáo|kết quả|hạn)[^,;.]{0,40}$/iu.test(
      opener.slice(0, phrase.start),
    ),
  );
  if (named && !/(?:đã|theo|nghị quyết|kế hoạch số)[^,;:]{0,60}$/iu.test(opener.slice(0, named.start)))
    return asDeadline(named);
  return null;
}

function isLimit(phrase: DatePhrase, today: PlainDate | null): boolean {
  if (!phrase.isBound || phrase.role === 'day' || phrase.role === 'recurring') return false;
  if (/^(?:ngay )?sau/iu.test(phrase.text) && phrase.from === null) return false;
  const last = phrase.to ?? phrase.from;
  return last === null || today === null || last >= today;
}
