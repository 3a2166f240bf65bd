/** Pieces of the pattern that several kinds of phrase share; none names a group. */

/** "17 giờ", "16h30", "16h30'", "17g", "17:00". */
export const hour = String.raw`\d{1,2} ?(?:giờ|h|g(?!\p{L})|:(?=\d\d))(?: ?\d{1,2}(?!\d| ?[/.-]))?(?: ?phút|['’′])?`;

/** "16h30, " or "sáng " before a day. */
export const partOfDay = `(?:${hour},? )?(?:(?:sáng|trưa|chiều|tối|đêm) )?`;

/** A number in figures or, up to ten, in words. */
export const count = String.raw`(?:\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)`;

/** What makes a time one to keep. */
export const bound = `(?:trước khi hết|xong trước|ngay sau|sau|ngay trước|trước|(?:chậm|muộn|trễ) nhất(?: là)?(?: đến hết| đến| trước| vào| trong)?|không (?:muộn|chậm|trễ) hơn|không quá|hạn (?:cuối|chót)(?: cùng)?(?: là|:)?|thời hạn(?: hoàn thành| báo cáo)?(?: là|:)?|đến hết|cho đến|đến trước|đến|tới|hết|ngay trong|trong|vào|xong trong|ngay|(?:trong |nhân |đúng |vào )?dịp|đúng)`;

/** "dịp lễ Quốc khánh " before a day. */
export const feast = `(?:(?:dịp|kỳ) )?(?:nghỉ )?(?:(?:ngày )?lễ )?(?:quốc khánh )?`;
