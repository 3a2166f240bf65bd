const dayPart = String.raw`(?:ngày )?(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2})(?: ?[/.-] ?(?<year>\d{4}))?(?!\d|[/.-]\d|%)`;
const longDay = String.raw`(?:ngày|mùng|mồng) (?<ld>\d{1,2}) tháng (?<lm>\d{1,2})(?:(?: năm | ?[/-] ?)(?<ly>\d{4}))?`;
const yearTail = String.raw`(?:(?: năm | ?[/-] ?|, ?)(?<YEAR>\d{4})|(?<THIS> (?:năm )?nay| này))?`;
const month = String.raw`(?:(?<third>thượng tuần|trung tuần|hạ tuần|đầu|giữa|cuối) )?tháng (?<m>\d{1,2})(?:(?:,| và|-) (?:tháng )?(?<m2>\d{1,2})(?![\d.]))?(?!\d)${yearTail.replace('YEAR', 'my').replace('THIS', 'mt')}`;
const quarter = String.raw`(?:(?<qthird>đầu|giữa|cuối) )?quý (?<q>iv|iii|ii|i|[1-4])(?![\p{L}\d])${yearTail.replace('YEAR', 'qy').replace('THIS', 'qt')}`;
const half = String.raw`(?<hn>6|sáu|3|9) tháng (?<hp>đầu|cuối) năm(?: (?<hy>\d{4})|(?<ht> nay| này))?`;
const year = String.raw`(?:(?<ypart>đầu|giữa|cuối) )?(?:các )?năm (?<y>\d{4})(?! ?[/-] ?\d)`;
const bareYear = String.raw`(?<by>20\d{2})(?![\d/.%-]| ?(?:ha|tỷ|triệu|đồng|m|km|người|căn)(?!\p{L}))`;
const near = String.raw`(?:(?<npart>đầu|giữa|cuối) )?(?<near>năm nay|năm tới|năm sau|tháng này|tháng tới|tháng sau|quý này|quý tới|quý sau|tuần này|tuần tới|tuần sau|hôm nay|ngày mai|ngay hôm nay)(?!\p{L})`;
const weekday = String.raw`(?<wday>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:của )?tuần (?<wweek>này|tới|sau)(?!\p{L})`;
/** "cuối năm" alone: only after a word that makes it a limit. */
const bare = String.raw`(?<bpart>đầu|giữa|cuối) (?<bunit>năm|quý|tháng|tuần)(?!\p{L}| ?\d| học| này| nay| tới| sau| (?:i|ii|iii|iv)(?!\p{L}))`;
/** Days of the lunar calendar: Tết and what is counted from it, the full moon, the first and the last month. */
const lunarYear = String.raw`(?:,? (?:năm )?(?<YEAR>\d{4})(?!\d)|,? (?:năm )?(?<CAN>giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?<CHI>tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)(?!\p{L}))?`;
const lunarNames = ['l', 'r', 'g', 'n'].map((name) =>
  lunarYear.replace('YEAR', `${name}y`).replace('CAN', `${name}can`).replace('CHI', `${name}chi`),
);
const lunar = String.raw`(?:(?:dịp )?(?:(?:mùng|mồng) (?<tday>\d{1,2}) )?(?:kỳ nghỉ )?(?<tet>tết dương lịch|tết trung thu|tết (?:nguyên đán|âm lịch|cổ truyền)|(?<=(?:dịp|trước|sau|đến|trong|hết|nghỉ|\d) )tết(?!\p{L}))${lunarNames[0]}|(?:ngày )?rằm tháng (?<rm>giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp|\d{1,2})(?!\p{L})${lunarNames[1]}|(?:ngày |mùng |mồng )?(?<gd>\d{1,2}) tháng (?<gm>giêng|chạp)${lunarNames[2]}|(?:ngày |mùng |mồng )?(?<nd>\d{1,2})(?: tháng |[/-])(?<nm>\d{1,2}),? âm lịch${lunarNames[3]})`;
const point = `(?:${lunar}|${weekday}|${longDay}|${dayPart}|${month}|${quarter}|${half}|${year}|${near})`;

const bound = `(?:trước khi hết|xong trước|ngay sau|sau|ngay trước|trước|chậm nhất(?: là)?(?: đến| vào| trong)?|muộn nhất(?: là)?(?: đến| vào| trong)?|không muộn hơn|không quá|đến hết|cho đến|đến trước|đến|tới|hết|ngay trong|trong|vào|xong trong)`;
/** Everything that may be a phrase of time; the named groups tell which kind it is. */
export const datePattern = new RegExp(
  [
    String.raw`(?<recurring>(?:(?:trước|vào|chậm nhất) )?(?:\d{1,2} ?(?:h|giờ) ?(?:\d{2})?,? )?(?:ngày )?thứ (?:hai|ba|tư|năm|sáu|bảy),? (?:hằng|hàng|mỗi) tuần|(?:(?:trước|vào|chậm nhất|đến|trong)(?: các)? )?(?:ngày )(?:\d{1,2}|cuối|đầu) (?:của )?(?:hằng|hàng|mỗi) (?:tháng|quý|tuần|năm)|(?:(?:trước|vào|chậm nhất|đến|trong) )?ngày \d{1,2}(?: tháng \d{1,2}|[/-]\d{1,2}) (?:hằng|hàng|mỗi) năm|(?:định kỳ )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)(?!\p{L})(?:(?:,| và| hoặc) (?:hằng |hàng )?(?:tuần|tháng|quý|năm|6 tháng)(?!\p{L}))?|định kỳ (?:(?:vào )?ngày \d{1,2}|\d{1,2} tháng|6 tháng|tuần|tháng|quý)(?: \/ ?lần| một lần)?)`,
    String.raw`(?<counted>(?:trong |chậm nhất |không quá )?(?:thời hạn |vòng )?(?<cn>\d{1,3}) (?<cunit>ngày|tuần|tháng|năm),? (?:kể )?(?:từ|sau) (?:ngày )?(?<cd>\d{1,2})[/.-](?<cm>\d{1,2})[/.-](?<cy>\d{4})(?!\d))`,
    String.raw`(?<term>(?<termIn>trong (?:suốt |cả )?)?(?:nhiệm kỳ|giai đoạn) (?:từ (?:năm )?)?(?<t1>\d{4})(?: ?[-–] ?| đến (?:năm )?)(?<t2>\d{4})(?!\d))`,
    String.raw`(?<relative>(?<!\p{N}[.,])\d{1,3} (?:ngày|tuần|tháng|giờ)(?: làm việc)?,? kể từ (?:khi|ngày|thời điểm)[^,;.:()\n]{0,120}|(?:trong |sau |chậm nhất |không quá )(?:thời hạn |vòng |thời gian )?(?:tối đa |không quá |chậm nhất |khoảng )?\d{1,3} ?(?:giờ|ngày|tuần|tháng|năm|h)(?!\p{L}| \d| đầu năm| cuối năm)(?: làm việc)?(?:,? ?(?:kể )?(?:từ|sau) (?:khi|ngày|thời điểm)[^,;.:()\n]{0,120})?)`,
    String.raw`(?<range>từ (?:ngày )?(?<d1>\d{1,2})(?: ?[/.-] ?(?<mm1>\d{1,2}))?(?: ?[/.-] ?(?<yy1>\d{4}))? (?:đến|tới)(?: hết)? (?:ngày )?(?<d2>\d{1,2}) ?[/.-] ?(?<mm2>\d{1,2})(?: ?[/.-] ?(?<yy2>\d{4}))?(?!\d))`,
    String.raw`(?<mrange>từ tháng (?<rm1>\d{1,2})(?:(?: năm | ?[/-] ?)(?<ry1>\d{4}))? (?:đến|tới)(?: hết)? tháng (?<rm2>\d{1,2})(?:(?: năm | ?[/-] ?)(?<ry2>\d{4}))?)`,
    `(?<since>từ nay (?:đến|tới|cho đến)(?: hết)? (?:${point.replace(/\(\?<(?!!|=)/g, '(?<s_')}|${bare.replace(/\(\?<(?!!|=)/g, '(?<s_')}))`,
    String.raw`(?<bounded>(?<bound>${bound}) (?:\d{1,2} ?(?:giờ|h)(?: ?\d{1,2})?(?: phút)?,? )?(?:${point.replace(/\(\?<(?!!|=)/g, '(?<b_')}|${bareYear.replace('<by>', '<b_by>')}|${bare.replace(/\(\?<(?!!|=)/g, '(?<b_')}))`,
    `(?<plain>${point.replace(/\(\?<(?!!|=)/g, '(?<p_')})`,
  ].join('|'),
  'giu',
);
