import type { DatePhrase } from '#calendar/logic/date-phrases.ts';

/** What a time phrase qualifies, told by the words around it; each looks at a bounded stretch only. */

/** "… ngày 15/3/2024" after the number of a paper. */
export function isPaperDate(before: string): boolean {
  return /(?:\d\/[\p{Lu}\d/-]+|số \d+|-CP|-TTg|-UBND|[TC]U|TW) ?$/u.test(before);
}

const plans =
  /(?:chiến lược|quy hoạch|đề án|chương trình|nghị quyết|kế hoạch|định hướng|lộ trình|danh mục|nhu cầu|giai đoạn|các năm tiếp theo|những năm tiếp theo)([^,;]{0,50})$/iu;

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

/** What is done "hằng ngày" as a matter of course has no time to keep; a report or a count has. */
const daily =
  /(?:báo cáo|tổng hợp|họp|giao ban|kiểm tra|rà soát|cập nhật|công khai|công bố|thông báo|thông tin|chấm công|thống kê|quan trắc|theo dõi)[^,;]{0,50}$/iu;

const rate = /(?:\d|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))(?:[.,]\d+)*(?: \p{L}+){1,4} ?$/iu;

/** "những dự án đến hết ngày 30/9 giải ngân dưới 50%": the time tells which ones, not by when. */
export function tellsWhichOnes(before: string): boolean {
  return /(?:những|các|số) (?:dự án|gói thầu|đơn vị|công trình|trường hợp|hồ sơ|hợp đồng|chủ đầu tư|doanh nghiệp|cán bộ|hộ)(?: (?:còn hiệu lực|đã|có|được|mà))? ?$/iu.test(
    before,
  );
}

/** "hiệu lực từ 1/1/2025", "cấm biển từ 10h ngày 21/11": the day from which the work holds. */
export function isStart(before: string): boolean {
  return /(?<!tính )(?:kể )?từ (?:\d{1,2} ?(?:giờ|h)(?: ?\d{1,2})?(?: phút)?,? )?(?:(?:sáng|trưa|chiều|tối|đêm) )?$/iu.test(
    before,
  );
}

/** "rút ngắn thời gian kiểm soát còn không quá 2 ngày": the span is what is to be reached. */
export function isSpanToReach(before: string, phrase: DatePhrase): boolean {
  return (
    /^(?:không quá|\d)/iu.test(phrase.text) && /(?:rút ngắn|thời gian|thời hạn|còn|xuống)[^,;]{0,50}$/iu.test(before)
  );
}

/** "không để nước thải chảy ra sông sau ngày 31/12": the day is the last one. */
export function isForbiddenAfter(before: string, phrase: DatePhrase): boolean {
  return /^sau /iu.test(phrase.text) && /(?:không (?:để|được|còn)|chấm dứt)[^,;]{0,56}$/iu.test(before);
}

/** "cho phép kéo dài … đến hết năm 2023": what is asked for lasts till then, the asking does not. */
export function isLengthAskedFor(before: string): boolean {
  return /cho (?:phép )?(?:kéo dài|gia hạn)[^,;]{0,80}$/iu.test(before);
}

/** "trình … tại phiên họp tháng 9". */
export function isSession(before: string, words: string): boolean {
  return (
    /(?:tại|vào) (?:kỳ họp|phiên họp|cuộc họp|hội nghị)(?: \p{L}+){0,4} ?$/iu.test(before) &&
    /(?:trình|báo cáo|xem xét|thông qua|cho ý kiến)/iu.test(words) &&
    !/đã [^,;]{0,50}$/iu.test(before)
  );
}

/** "nguồn sự nghiệp hằng năm", "hai buổi mỗi tuần": the rhythm qualifies a noun or an amount, the task has none. */
export function isRhythmOfNoun(before: string, after: string, phrase: DatePhrase): boolean {
  if (phrase.isBound || phrase.start === 0) return false;
  if (/^mỗi/iu.test(phrase.text)) return rate.test(before);
  if (/ngày$/iu.test(phrase.text)) return !daily.test(before);
  return yearly.test(before) || /^ của /iu.test(after);
}

/** Verbs whose time is the time of the task; those of an end say more than those of a step. */
const ending =
  /(?<!\p{L})(?:hoàn thành|hoàn tất|xong|kết thúc|(?<!(?:chương|công|quá|quy|lộ|hành|tờ) )trình|báo cáo|gửi|nộp|bàn giao|tổng kết|thời hạn)[^,;]{0,50}(?:, |: ?)?$/iu;
const step =
  /(?<!\p{L})(?:khởi công|khánh thành|thông xe|ban hành|công bố|thông qua|tổ chức|đưa vào (?:sử dụng|khai thác|vận hành))[^,;]{0,50}(?:, |: ?)?$/iu;

/** 2 when the words before a time say that the work ends or is reported then, 1 when a step is taken, else 0. */
export function finishingBefore(before: string): 0 | 1 | 2 {
  if (ending.test(before)) return 2;
  return step.test(before) ? 1 : 0;
}

/** A month, a quarter, a coming week or a day of the calendar needs no verb of ending; a year or a feast's name does. */
export function isTimeOfItsOwn(before: string, phrase: DatePhrase): boolean {
  if (/(?:kỷ niệm|kể cả|chào mừng|lương|tiền|số liệu|doanh thu|phong trào|công tác)[^,;]{0,40}$/iu.test(before))
    return false;
  if (phrase.role === 'day') return /^(?:ngày|tối|sáng|mùng|mồng)|mai$/iu.test(phrase.text);
  return /(?:tháng|quý) (?:\d|i)|(?:tuần|tháng|quý) (?:tới|sau)/iu.test(phrase.text);
}

/** "trình kế hoạch vốn năm 2026", "báo cáo kết quả năm 2025": the period is that of the paper or the figures. */
export function isPeriodOfNoun(before: string, after: string, phrase: DatePhrase): boolean {
  if (/(?:chỉ tiêu|kế hoạch|nhiệm vụ|mục tiêu|số|dự toán|vốn|xã hội)[^,;]{0,40}$/iu.test(before)) return true;
  if (/^ ?(?:và|,) (?:các )?(?:năm|những năm)/iu.test(after)) return true;
  const isYear = /năm/iu.test(phrase.text) && !/tháng \d|quý/iu.test(phrase.text);
  return (
    isYear &&
    /(?:kết quả|tình hình|công tác|tổng kết|sơ kết|báo cáo|ngân sách|hội nghị|lễ hội|ngày hội|cuộc thi|hội thi|kỳ thi|diễn tập|phong trào)[^,;]{0,40}$/iu.test(
      before,
    )
  );
}
