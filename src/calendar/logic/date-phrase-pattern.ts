import { eventDay, relative } from './date-phrase-events.ts';
import { lunar } from './date-phrase-lunar-pattern.ts';
import { recurring } from './date-phrase-recurring.ts';
import { rows } from './date-phrase-rows.ts';
import { bound, feast, partOfDay } from './date-phrase-words.ts';

/** "2/3 số hộ", "12.5 tỷ": a share or a figure, no day. */
const notFigure = String.raw`(?!\d|[/.-]\d|%| (?:số|khối lượng|diện tích|tổng|thành viên|đại biểu|tỷ|triệu|nghìn|ha|km|m|mét|tấn|hộ|xã)(?!\p{L}))`;
const yearName = `(?: năm (?<dn>nay|này|sau|tới))?`;
const dayPart = String.raw`(?:ngày )?(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2})(?: ?[/.-] ?(?<year>\d{4})|/(?<yy>\d{2})(?![\d/]))?${notFigure}${yearName}`;
const longDay = String.raw`(?:ngày|mùng|mồng) (?<ld>\d{1,2}) tháng (?<lm>\d{1,2})(?:(?: năm | ?[/-] ?|, ?)(?<ly>\d{4}))?`;
const yearTail = String.raw`(?:(?: năm | ?[/-] ?|, ?)(?<YEAR>\d{4})|(?<THIS> (?:năm )?nay| này))?`;
/** "tháng 5, 6": a further number is a month only when nothing is counted by it. */
const monthList = String.raw`(?:, ?(?:tháng )?\d{1,2}(?![\d/.-])){0,10}(?:, ?| và | ?[-–] ?)(?:tháng )?(?<m2>1[0-2]|0?[1-9])(?=[,;:)/-]|\.(?!\d)| ?(?:$|năm | này| và | để | phải | sẽ ))`;
const third = `thượng tuần|trung tuần|hạ tuần|nửa đầu|nửa cuối|tuần (?:đầu(?: tiên)?|cuối(?: cùng)?)(?: của)?|đầu|giữa|cuối`;
const month = String.raw`(?:(?<third>${third}) )?(?:(?:các|hai|ba|0?[2-6](?= tháng \d{1,2}(?:,| và))) )?tháng (?<m>\d{1,2})(?:${monthList})?(?!\d)${yearTail.replace('YEAR', 'my').replace('THIS', 'mt')}`;
const quarter = String.raw`(?:(?<qthird>đầu|giữa|cuối) )?quý (?<q>iv|iii|ii|i|[1-4])(?![\p{L}\d])${yearTail.replace('YEAR', 'qy').replace('THIS', 'qt')}`;
const half = String.raw`(?:(?<hn>6|sáu|3|ba|9|chín) tháng|(?<hhalf>nửa)|(?<hquarter>quý)) (?<hp>đầu|cuối)(?: của)? năm(?: (?<hy>\d{4})|(?<ht> nay| này))?`;
const year = String.raw`(?:(?<ypart>đầu|giữa|cuối) )?(?:các )?năm (?<y>\d{4})(?! ?[/-] ?\d)`;
const bareYear = String.raw`(?<by>20\d{2})(?![\d/.%-]| ?(?:ha|tỷ|triệu|đồng|m|km|người|căn)(?!\p{L}))`;
const near = String.raw`(?:(?<npart>đầu|giữa|cuối) )?(?<near>(?<!(?:vài|những|các|mấy) )(?:năm nay|năm tới|năm sau|tháng này|tháng tới|tháng sau|quý này|quý tới|quý sau|tuần này|tuần tới|tuần sau|ngay hôm nay|(?:ngày )?hôm nay|(?:sáng|trưa|chiều|tối|đêm) (?:nay|mai)|ngày mai))(?!\p{L})`;
const weekday = String.raw`(?<wday>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:của )?tuần (?<wweek>này|tới|sau)(?!\p{L})`;
/** "cuối năm" alone, "ngày 25", "ngày 10 tháng sau": only after a word that makes it a limit. */
const bare = String.raw`(?:ngày )?(?<bpart>đầu|giữa|cuối) (?<bunit>năm|quý|tháng|tuần)(?!\p{L}| ?\d| học| này| nay| tới| sau| (?:i|ii|iii|iv)(?!\p{L}))`;
const lone = String.raw`(?<wlone>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?! tuần)(?: (?:này|tới)|(?<=(?:trước|nhất|đến) (?:thứ \p{L}{2,3}|thứ \d|chủ nhật))(?!\p{L}|,? (?:và )?thứ))(?!\p{L}|,? (?:hằng|hàng|mỗi))|ngày (?<od>\d{1,2})(?: tháng (?<ow>này|nay|sau|tới))?(?!\d| ?[/.-] ?\d| tháng \d| âm|\p{L})`;
const named = `${lunar}|${weekday}|${longDay}|${dayPart}|${month}|${quarter}|${half}|${year}|${near}`;
/** One copy of the points serves bare days and limits alike: a large pattern is slow to prepare. */
const point = `(?:(?:(?<since>từ nay (?:cho đến|đến|tới)(?: hết| trước)?)|(?<bound>${bound})) ${partOfDay}${feast})?(?:${named}|${bareYear}|${bare}|${lone})`;

/** Everything that may be a phrase of time; the named groups tell which kind it is. */
export const datePattern = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?:${[
    `(?<recurring>${recurring})`,
    String.raw`(?<counted>(?:trong |chậm nhất |không quá )?(?:thời hạn |vòng )?(?<cn>\d{1,3}) (?<cunit>ngày|tuần|tháng|năm),? (?:kể )?(?:từ|sau) (?:ngày )?(?<cd>\d{1,2})[/.-](?<cm>\d{1,2})[/.-](?<cy>\d{4})(?!\d))`,
    String.raw`(?<term>(?<termIn>trong (?:suốt |cả )?)?(?:nhiệm kỳ|giai đoạn) (?:từ (?:năm )?)?(?<t1>\d{4})(?: ?[-–] ?| đến (?:năm )?)(?<t2>\d{4})(?!\d))`,
    rows,
    `(?<point>${point})`,
    `(?<relative>(?:${relative})${eventDay})`,
  ].join('|')})`,
  'giu',
);
