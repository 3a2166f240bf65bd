import type { DatePhrase } from '#calendar/logic/date-phrases.ts';

/** What a time phrase qualifies, told by the words around it; each looks at a bounded stretch only. */

/** "… ngày 15/3/2024" after the number of a paper. */
export function isPaperDate(before: string): boolean {
  return /(?:\d\/[\p{Lu}\d/-]+|số \d+|-CP|-TTg|-UBND|[TC]U|TW) ?$/u.test(before);
}

const plans =
  /(?:chiến lược|quy hoạch|đề án|chương trình|nghị quyết|kế hoạch|định hướng|danh mục|nhu cầu|giai đoạn|các năm tiếp theo|những năm tiếp theo)([^,;]{0,50})$/iu;

/** "Chiến lược … đến năm 2030, tầm nhìn đến năm 2045" is a name; "thực hiện Đề án số 04 đến năm 2030" bounds the work. */
export function isInsideTitle(before: string, after: string, phrase: DatePhrase): boolean {
  if (/^,? ?(?:tầm nhìn|định hướng|và (?:các|những) năm)/iu.test(after) || /tầm nhìn(?: đến)? ?$/iu.test(before))
    return true;
  if (/giai đoạn (?:từ )?$/iu.test(before)) return true;
  if (!phrase.isBound || phrase.role === 'day') return isPaperDate(before);
  if (!/^(?:đến|tới) (?:năm )?\d{4}$/iu.test(phrase.text)) return false;
  if (/(?:kéo dài|gia hạn|duy trì)[^,;]{0,58}$/iu.test(before)) return false;
  if (/^ (?:có|đạt|hoàn thành|phải|cơ bản|giảm|tăng|xóa|không còn|100%|\d+%)/iu.test(after)) return false;
  const plan = plans.exec(before);
  if (!plan) return false;
  const isByNumber = isPaperDate(before) || plan[1]!.trim() === '';
  return !(isByNumber && /thực hiện[^,;]{0,50}$/iu.test(before)) && !/ (?:để|nhằm) ?$/iu.test(before);
}

const yearly =
  /(?:kế hoạch|nguồn|ngân sách|dự toán|kinh phí|vốn|chi thường xuyên|chỉ tiêu|mục tiêu|chương trình|nhiệm vụ|đánh giá|xếp loại|phân loại|thi đua|danh mục|bình quân|trung bình|sản lượng|nhu cầu|lễ hội|đi về|đi lại|sinh hoạt|đời sống)[^,;]{0,45}$/iu;

const rate = /(?:\d|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))(?:[.,]\d+)*(?: \p{L}+){1,4} ?$/iu;

/** "nguồn sự nghiệp hằng năm", "hai buổi mỗi tuần": the rhythm qualifies a noun or an amount, the task has none. */
export function isRhythmOfNoun(before: string, after: string, phrase: DatePhrase): boolean {
  if (phrase.isBound || phrase.start === 0) return false;
  if (/^mỗi/iu.test(phrase.text)) return rate.test(before);
  return yearly.test(before) || /^ của /iu.test(after);
}

/** Verbs whose time is the time of the task. */
const finishing =
  /(?:hoàn thành|hoàn tất|xong|kết thúc|khởi công|khánh thành|thông xe|trình|báo cáo|gửi|nộp|ban hành|bàn giao|công bố|thông qua|tổ chức|thời hạn|đưa vào (?:sử dụng|khai thác|vận hành))[^,;]{0,50}(?:, |: ?)?$/iu;

export function datesFinishing(before: string): boolean {
  return finishing.test(before);
}

/** "trình kế hoạch vốn năm 2026", "báo cáo kết quả năm 2025": the period is that of the paper or the figures. */
export function isPeriodOfNoun(before: string, after: string, phrase: DatePhrase): boolean {
  if (/(?:chỉ tiêu|kế hoạch|nhiệm vụ|mục tiêu|số|dự toán|vốn|xã hội)[^,;]{0,40}$/iu.test(before)) return true;
  if (/^ ?(?:và|,) (?:các )?(?:năm|những năm)/iu.test(after)) return true;
  const isYear = /năm/iu.test(phrase.text) && !/tháng \d|quý/iu.test(phrase.text);
  return isYear && /(?:kết quả|tình hình|công tác|tổng kết|sơ kết|báo cáo|ngân sách)[^,;]{0,40}$/iu.test(before);
}
