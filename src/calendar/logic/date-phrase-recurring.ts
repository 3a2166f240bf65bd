import { count, hour } from './date-phrase-words.ts';

const each = '(?:hằng|hàng|mỗi)';
const unit = String.raw`(?:ngày|tuần|tháng|quý|năm(?! \d))(?!\p{L})`;
const start = `(?:(?:định kỳ )?(?:trước|vào|chậm nhất|đến|trong|lúc)(?: các)? )?(?:${hour},? )?(?:(?:sáng|chiều|tối) )?`;
const times = String.raw`(?:${count} )?(?:lần|kỳ)(?!\p{L})`;

/** "thứ sáu hằng tuần", "ngày 25 hằng tháng", "ngày 20 của tháng cuối quý", "15/12 hằng năm", "đầu mỗi tháng". */
const days = [
  `(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? ${each} tuần`,
  String.raw`(?:ngày|tuần) (?:\d{1,2}|thứ (?:nhất|hai|ba)|cuối(?: cùng)?|đầu(?: tiên)?) (?:của )?(?:${each}|các) ${unit}`,
  String.raw`ngày \d{1,2} (?:của )?tháng (?:cuối|đầu)(?: cùng| tiên)?(?: (?:của )?(?:${each} )?(?:quý|năm)(?! \d))?`,
  String.raw`(?:ngày )?\d{1,2}(?: tháng \d{1,2}|[/-]\d{1,2}) ${each} năm`,
  String.raw`(?:tháng \d{1,2}|quý (?:iv|iii|ii|i|\d)|(?:đầu|giữa|cuối) (?:tuần|tháng|quý|năm)) ${each} (?:tuần|tháng|quý|năm)`,
  `(?:đầu|giữa|cuối) ${each} (?:tuần|tháng|quý|năm)`,
];

/** "hằng tháng (trước ngày 25)". */
const itsDay = String.raw`(?: \((?:trước |vào )?ngày \d{1,2}\))?`;

/** A rhythm: no day of the calendar can be named. The whole is bounded in length, with no repetition inside another. */
export const recurring = [
  `${start}(?:${days.join('|')})`,
  `(?:trước|vào|chậm nhất|lúc) ${hour},? (?:ngày )?${each} ngày`,
  String.raw`${count} (?:ngày|tuần|tháng|quý|năm)(?: ?\/ ?| )${times}`,
  String.raw`(?:${each}|định kỳ|cứ) (?:${count} )?${unit}(?: ?\/ ?| )(?:ít nhất |tối thiểu )?${times}`,
  String.raw`định kỳ (?:(?:vào )?ngày \d{1,2}|(?:${each} )?(?:\d{1,2} )?${unit}(?:(?:,| và| hoặc) (?:${each} )?(?:\d{1,2} )?${unit}){0,3})(?:(?: ?\/ ?| )${times})?${itsDay}`,
  `${each} ${unit}(?:(?:,| và| hoặc) (?:${each} )?(?:6 )?${unit}){0,3}${itsDay}`,
  'mỗi (?:buổi )?(?:sáng|chiều|tối|đêm)(?!\\p{L})',
  `cứ (?:sau )?${count} ${unit}`,
  String.raw`${count} lần(?: ?\/ ?| (?:mỗi|trong (?:một|1)) )${unit}`,
].join('|');
