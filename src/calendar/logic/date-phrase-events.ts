import { count } from './date-phrase-words.ts';

const tail = String.raw`[^,;.:()\n]{0,120}`;
const span = `(?:giờ|ngày|tuần|tháng|quý|năm|h)`;
const since = `,? ?(?:(?:kể )?(?:từ|sau)|kể) (?:khi|ngày|thời điểm|lúc)${tail}`;
/** "trong 5 năm kinh nghiệm", "24 giờ qua", "02 năm 2026 và 2027" count something else. */
const notSpan = String.raw`(?!\p{L}| \d| (?:(?:đầu|cuối) (?:năm|quý|tháng)|qua|gần|vừa|trước|liền|liên|kinh nghiệm|thực hiện|thi hành|đó)(?!\p{L}))`;

/** Spans counted from something: "trong 15 ngày làm việc", "sau 5 ngày kể từ khi …". */
const counted = [
  String.raw`(?<!\p{N}[.,])\d{1,3} (?:ngày|tuần|tháng|giờ)(?: làm việc)?,? kể từ (?:khi|ngày|thời điểm)${tail}`,
  String.raw`(?:trong |(?:chậm|muộn) nhất(?: là)?(?: trong| sau)? |không quá )(?:thời hạn |thời gian )?(?:vòng )?(?:tối đa |không quá |chậm nhất |khoảng )?${count}(?: ?[-–] ?\d{1,3}| đến \d{1,3})? ?${span}${notSpan}(?: làm việc| đầu(?: tiên)?(?!\p{L}))?(?:${since})?`,
  `(?:ít nhất |tối thiểu |(?:chậm|muộn) nhất(?: là)? |trước )${count} ${span}(?: làm việc)?,? trước (?:khi|ngày|kỳ|phiên|cuộc|thời điểm)${tail}`,
  String.raw`trước (?:ít nhất |tối thiểu )?${count} (?:giờ|ngày|tuần|tháng)(?!\p{L}| \d| này)`,
  `sau ${count} ${span}(?: làm việc|(?=,? (?:kể )?(?:từ|sau) |[,.;)]|$))(?:${since})?`,
].join('|');

const season = String.raw`(?:mùa (?:mưa|lũ|bão|khô|hạn|mặn|nắng|nóng|lạnh|rét|đông|hè|cạn|kiệt|nước nổi|lụt|du lịch|lễ hội|thu hoạch|tuyển sinh|thi)(?:,? (?:bão|lũ|lụt|nóng))?(?:,? (?:bão|lũ|lụt))?|(?:niên )?vụ (?:đông xuân|hè thu|thu đông|xuân|mùa|chiêm))(?!\p{L})(?: (?:năm )?(?:\d{4}|nay|tới))?`;
const schoolYear = String.raw`(?:(?:năm học|học kỳ)(?: mới| tới| sau| này| (?:i|ii|1|2)(?![\p{L}\d/]))?(?: năm học)?(?: \d{4} ?[-–] ?\d{4}(?!\d))?)(?!\p{L})`;
const openings = String.raw`(?:lễ )?(?:khai giảng|tựu trường|nhập học|bầu cử|khai mạc|bế mạc)(?: năm học(?: mới)?)?(?: \d{4} ?[-–] ?\d{4})?`;
/** A session with its month or day is dated by that. */
const session = String.raw`kỳ họp (?:(?:thường lệ|chuyên đề|bất thường) )?(?:thứ (?:\d{1,2}|\p{L}{2,5})|lần thứ \p{L}{2,5}|(?:giữa|cuối) năm(?: \d{4})?|gần nhất|tới|sắp tới|tiếp theo|này)(?![^,;.]{0,30}(?:tháng|năm|ngày) \d)`;

/** Times counted from or set by an event whose day the words do not tell. */
export const relative = [
  String.raw`(?:trong )?${count} (?:ngày|tuần|tháng|quý|năm) tới(?!\p{L})`,
  counted,
  String.raw`(?:xong )?trước khi (?!hết (?:tháng|quý|năm|ngày|tuần))[^,;.:()\n\d]{2,80}(?:(?<=(?:ít nhất|tối thiểu) )\d{1,3} (?:ngày|tuần|tháng|giờ))?`,
  String.raw`trước (?:thềm |ngày |dịp )?(?:đại hội|hội nghị|lễ|ngày hội|kỳ thi|cuộc bầu cử)(?= \p{L})(?! (?:\p{L}+ )?\d)[^,;.:()\n\d]{2,50}`,
  `từ nay (?:đến|tới)(?: hết| cuối| trước)? (?:nhiệm kỳ|${season}|${schoolYear}|${openings})`,
  `ngay sau khi ${tail}`,
  `(?:xong )?(?:trước|đến|kịp) (?:ngày |dịp |thời điểm )?(?:${openings}|${season}|${schoolYear})`,
  `(?:ngay )?(?:từ|trong|vào) (?:đầu |cuối )?${schoolYear}`,
  `trong (?:cả |suốt )?nhiệm kỳ (?:này|tới)`,
  `(?:tại|trước|trong) (?:các )?${session}`,
  `(?:ngay )?trong ngày(?= ?(?:[,.;)]|$))`,
].join('|');

/** "(25/5/2018)" behind an event tells its day after all. */
export const eventDay = String.raw`(?: ?\((?:ngày )?(?<ed>\d{1,2})[/.-](?<em>\d{1,2})(?:[/.-](?<ey>\d{4}))?\))?`;
