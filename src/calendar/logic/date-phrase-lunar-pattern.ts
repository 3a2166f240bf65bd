/** Days of the lunar calendar: Tết and what is counted from it, the full moon, the first and the last month. */
const lunarYear = String.raw`(?:,? (?:năm )?(?<YEAR>\d{4})(?!\d)|,? (?:năm )?(?<CAN>giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?<CHI>tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)(?!\p{L}))?`;
const lunarNames = ['l', 'r', 'g', 'n'].map((name) =>
  lunarYear.replace('YEAR', `${name}y`).replace('CAN', `${name}can`).replace('CHI', `${name}chi`),
);
export const lunar = String.raw`(?:(?:dịp )?(?:(?:mùng|mồng) (?<tday>\d{1,2}) )?(?:kỳ nghỉ )?(?<tet>tết dương lịch|tết trung thu|tết (?:nguyên đán|âm lịch|cổ truyền)|(?<=(?:dịp|trước|sau|đến|tới|kịp|trong|hết|nghỉ|\d) )tết(?!\p{L}))${lunarNames[0]}|(?:ngày )?rằm tháng (?<rm>giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp|\d{1,2})(?!\p{L})${lunarNames[1]}|(?:ngày |mùng |mồng )?(?<gd>\d{1,2}) tháng (?<gm>giêng|chạp)${lunarNames[2]}|(?:ngày |mùng |mồng )?(?<nd>\d{1,2})(?: tháng |[/-])(?<nm>\d{1,2}),? âm lịch${lunarNames[3]})`;
