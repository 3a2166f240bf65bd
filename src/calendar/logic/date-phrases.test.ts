import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datePhrasesIn } from './date-phrases.ts';

const today = '2025-11-20';

test.each([
  // phrase                                 role         from          to
  ['trước ngày 30/12/2025', 'limit', '2025-12-30', '2025-12-30'],
  ['chậm nhất là ngày 5 tháng 12 năm 2025', 'limit', '2025-12-05', '2025-12-05'],
  ['trước 17 giờ ngày 21/11', 'limit', '2025-11-21', '2025-11-21'],
  ['trong ngày 25/11', 'limit', '2025-11-25', '2025-11-25'],
  ['trước tháng 6', 'limit', '2026-05-31', '2026-05-31'], // a month already over means next year
  ['đến hết tháng 6/2026', 'limit', '2026-06-30', '2026-06-30'],
  ['trước năm 2030', 'limit', '2030-12-31', '2030-12-31'],
  ['đến năm 2030', 'limit', '2030-12-31', '2030-12-31'],
  ['trong tháng 9 năm 2026', 'period', '2026-09-01', '2026-09-30'],
  ['quý III/2026', 'period', '2026-07-01', '2026-09-30'],
  ['trong quý IV', 'period', '2025-10-01', '2025-12-31'],
  ['trung tuần tháng 12', 'period', '2025-12-11', '2025-12-20'],
  ['cuối tháng 2/2028', 'period', '2028-02-21', '2028-02-29'], // leap year
  ['tháng 1 và 2-2026', 'period', '2026-01-01', '2026-02-28'],
  ['6 tháng cuối năm 2026', 'period', '2026-07-01', '2026-12-31'],
  ['từ ngày 15/12 đến ngày 20/12', 'period', '2025-12-15', '2025-12-20'],
  ['từ nay đến cuối năm 2026', 'period', '2025-11-20', '2026-12-31'],
  ['trong năm nay', 'period', '2025-01-01', '2025-12-31'],
  ['trong tháng này', 'period', '2025-11-01', '2025-11-30'],
  ['trước ngày 25 hằng tháng', 'recurring', null, null],
  ['30 ngày kể từ ngày ký', 'relative', null, null],
  ['15 ngày làm việc kể từ ngày nhận đủ hồ sơ', 'relative', null, null],
  ['trong 30 ngày kể từ ngày 1/3/2026', 'limit', '2026-03-31', '2026-03-31'],
  ['trong 3 tháng kể từ ngày 30/11/2025', 'limit', '2026-02-28', '2026-02-28'], // no 30 February
  ['trước Tết Nguyên đán 2026', 'limit', '2026-02-16', '2026-02-16'], // Tết is 17 February
  ['trước Tết Nguyên đán Bính Ngọ', 'limit', '2026-02-16', '2026-02-16'],
  ['trước Tết', 'limit', '2026-02-16', '2026-02-16'],
  ['trong dịp Tết Nguyên đán', 'period', '2026-02-16', '2026-02-20'], // the eve and four days
  ['trước mùng 6 Tết', 'limit', '2026-02-22', '2026-02-22'],
  ['trước Tết Dương lịch', 'limit', '2026-01-01', '2026-01-01'],
  ['trước Tết Trung thu', 'limit', '2026-09-25', '2026-09-25'],
  ['trước rằm tháng Bảy', 'limit', '2026-08-27', '2026-08-27'],
  ['sau rằm tháng Giêng', 'period', '2026-03-04', null], // open to the right
  ['trước ngày 23 tháng Chạp', 'limit', '2026-02-10', '2026-02-10'],
  ['trước ngày 10/3 âm lịch', 'limit', '2026-04-26', '2026-04-26'],
  ['trong nhiệm kỳ 2025-2030', 'period', '2025-01-01', '2030-12-31'],
  ['giai đoạn 2026 – 2030', 'period', '2026-01-01', '2030-12-31'],
  ['cuối quý II', 'period', '2026-06-01', '2026-06-30'], // a quarter already over means next year
  ['trước cuối quý này', 'limit', '2025-12-31', '2025-12-31'],
  ['đến cuối năm', 'limit', '2025-12-31', '2025-12-31'],
  ['vào giữa năm', 'period', '2026-04-01', '2026-09-30'], // this year's middle is over
  ['trong đầu năm 2027', 'period', '2027-01-01', '2027-03-31'],
  ['đến cuối tháng', 'limit', '2025-11-30', '2025-11-30'],
  ['từ nay đến cuối năm', 'period', '2025-11-20', '2025-12-31'],
  ['tuần sau', 'period', '2025-11-24', '2025-11-30'],
  ['đầu tuần sau', 'period', '2025-11-24', '2025-11-25'],
  ['trước thứ sáu tuần này', 'limit', '2025-11-21', '2025-11-21'],
  ['vào thứ Hai tới', 'limit', '2025-11-24', '2025-11-24'],
  ['trước thứ Năm', 'limit', '2025-11-27', '2025-11-27'], // this Thursday is today
  ['định kỳ hằng quý', 'recurring', null, null],
  ['trong thời hạn 3 tháng kể từ ngày được phê duyệt', 'relative', null, null],
  // rhythms
  ['15 ngày một lần', 'recurring', null, null],
  ['3 tháng/lần', 'recurring', null, null],
  ['2 lần/tháng', 'recurring', null, null],
  ['mỗi tháng 01 lần', 'recurring', null, null],
  ['mỗi sáng', 'recurring', null, null],
  ['hằng tháng (trước ngày 25)', 'recurring', null, null],
  ['định kỳ 6 tháng, hằng năm', 'recurring', null, null],
  ['trước 16h00 hàng ngày', 'recurring', null, null],
  ['vào thứ sáu hằng tuần', 'recurring', null, null],
  ['trước ngày 25 của tháng cuối quý', 'recurring', null, null],
  ['định kỳ vào ngày 15 hằng tháng', 'recurring', null, null],
  // set by an event or counted from one
  ['trong vòng 48 giờ', 'relative', null, null],
  ['trong hai tuần', 'relative', null, null],
  ['trong vòng 10 - 15 ngày', 'relative', null, null],
  ['chậm nhất 5 ngày trước ngày khai mạc', 'relative', null, null],
  ['trước mùa mưa lũ năm 2026', 'relative', null, null],
  ['trước ngày khai giảng', 'relative', null, null],
  ['trong học kỳ II năm học 2025-2026', 'relative', null, null],
  ['ngay sau khi có kết luận thanh tra', 'relative', null, null],
  ['tại kỳ họp thường lệ cuối năm 2026', 'relative', null, null],
  ['trước khi kết thúc năm học', 'relative', null, null],
  ['trước thềm Đại hội XIV của Đảng', 'relative', null, null],
  ['trong 10 ngày tới', 'relative', null, null],
  ['trước khi kết thúc năm học (25/5/2026)', 'limit', '2026-05-25', '2026-05-25'],
  // hours, and parts of the day of the paper
  ["trước 16h30' ngày 5/12", 'limit', '2025-12-05', '2025-12-05'],
  ['trước 17:00 ngày 28/11/2025', 'limit', '2025-11-28', '2025-11-28'],
  ['trước 10 giờ sáng mai', 'limit', '2025-11-21', '2025-11-21'],
  ['trong đêm nay', 'limit', '2025-11-20', '2025-11-20'],
  ['trong ngày hôm nay', 'limit', '2025-11-20', '2025-11-20'],
  // days named in other ways
  ['chậm nhất đến hết ngày 30/9/2026', 'limit', '2026-09-30', '2026-09-30'],
  ['hạn cuối là ngày 15/12/2025', 'limit', '2025-12-15', '2025-12-15'],
  ['trước ngày 05/12/25', 'limit', '2025-12-05', '2025-12-05'],
  ['trước lễ 30/4', 'limit', '2026-04-30', '2026-04-30'],
  ['trước ngày 31-1 năm sau', 'limit', '2026-01-31', '2026-01-31'],
  ['trước ngày 10 tháng sau', 'limit', '2025-12-10', '2025-12-10'],
  ['trước ngày 15', 'limit', '2025-12-15', '2025-12-15'], // the 15th of this month is over
  ['trong nửa đầu tháng 12', 'period', '2025-12-01', '2025-12-15'],
  ['trong tuần đầu tháng 12', 'period', '2025-12-01', '2025-12-07'],
  ['trong quý I', 'period', '2026-01-01', '2026-03-31'],
  ['trong quý đầu của năm 2026', 'period', '2026-01-01', '2026-03-31'],
  ['ngay tuần sau', 'period', '2025-11-24', '2025-11-30'],
  ['từ nay tới Tết', 'period', '2025-11-20', '2026-02-20'],
  // rows
  ['trong các ngày 4, 5, 6/12/2025', 'period', '2025-12-04', '2025-12-06'],
  ['trong các tháng 5, 6, 7', 'period', '2026-05-01', '2026-07-31'],
  ['Tháng 9 - 11/2026', 'period', '2026-09-01', '2026-11-30'],
  ['trong tháng 12/2025 và tháng 1/2026', 'period', '2025-12-01', '2026-01-31'],
  ['từ 15/12 đến 15/01', 'period', '2025-12-15', '2026-01-15'], // over the turn of the year
  ['từ quý I/2026 đến quý IV/2026', 'period', '2026-01-01', '2026-12-31'],
  ['trong hai năm 2026 và 2027', 'period', '2026-01-01', '2027-12-31'],
])('«%s» is a %s from %s to %s', (phrase, role, from, to) => {
  const [found, ...others] = datePhrasesIn(`nộp báo cáo ${phrase}.`, today);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ text: phrase, role, from, to });
});

test.each([
  'ngày 31/2/2026',
  'tháng 13',
  'khẩn trương',
  'trong thời gian tới',
  '12/2025/NQ-HĐND',
  '1.250 tỷ đồng',
  'đến 2/3 số hộ',
  'trong 24 giờ qua',
  'sau 5 năm thực hiện',
])('«%s» names no day', (words) => expect(datePhrasesIn(words, today).filter(({ from }) => from !== null)).toEqual([]));

test('without the date of the document a missing year stays missing', () => {
  expect(datePhrasesIn('trước ngày 30/6', null)[0]).toMatchObject({ from: null, to: null, certainty: 'none' });
  expect(datePhrasesIn('trước ngày 30/6/2026', null)[0]).toMatchObject({ to: '2026-06-30', certainty: 'exact' });
});

test('a phrase broken by a line keeps its own words', () => {
  const text = 'xong trước ngày\n   30 tháng 6 năm 2026';
  const [found] = datePhrasesIn(text, today);
  expect(found?.to).toBe('2026-06-30');
  expect(text.slice(found!.start, found!.end)).toBe(found!.text);
});

test('phrases stand in the text where they say, in order, without overlap', () => {
  const words = fc.constantFrom(
    'trước ',
    'ngày ',
    '15/5',
    ' tháng 6',
    ' năm 2026',
    ' đến ',
    'quý II',
    '\n',
    ' hằng ',
    'trước Tết ',
    'rằm tháng Giêng',
    'cuối năm',
    'từ ',
    '25',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, text: quote } of datePhrasesIn(text, today)) {
        expect(text.slice(start, end)).toBe(quote);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});
