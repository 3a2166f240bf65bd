import { describe, expect, test } from 'vitest';
import { leadingDeadline, openerDeadline } from './outer-deadline.ts';
import { readDocument } from './reading.ts';

const today = '2025-11-20';

function deadlines(text: string, genre = 'news') {
  return readDocument(text, { date: today, genre }).directives.map(({ deadline }) => deadline?.to ?? deadline?.text);
}

describe('a deadline before the verb', () => {
  test.each([
    ['Chủ tịch tỉnh yêu cầu trong 10 ngày, Sở Xây dựng phải báo cáo kết quả kiểm tra cầu yếu.', ['trong 10 ngày']],
    ['Chủ tịch tỉnh Lê Văn Minh yêu cầu từ nay đến cuối năm, các sở phải giải ngân hết vốn.', ['2025-12-31']],
    ['Thủ tướng yêu cầu các bộ: Từ nay đến cuối năm, tập trung rà soát thủ tục hành chính.', ['2025-12-31']],
    ['Thủ tướng giao Bộ Y tế chi trả phụ cấp trước Tết Nguyên đán.', ['2026-02-16']],
  ])('%s', (text, expected) => expect(deadlines(text)).toEqual(expected));

  test.each([
    ['directly before it', 'chậm nhất đến ngày 30/12/2025 ', '2025-12-30'],
    ['between who is ordered and the verb', 'Thủ tướng yêu cầu Bộ Xây dựng trong năm 2026 ', '2026-12-31'],
    ['a rhythm', '; mỗi quý ', 'mỗi quý'],
    ['a rhythm before who acts', 'Định kỳ trước ngày 20 hằng tháng, các đơn vị ', 'Định kỳ trước ngày 20 hằng tháng'],
    ['a day of a programme', '3. Ngày 11/12/2025 ', '2025-12-11'],
    ['a start with its hour', 'từ 05 giờ 00 ngày 22/11/2025 ', '2025-11-22'],
    ['a promise', 'Đồng chí Bí thư hứa với bà con đến hết năm 2025 sẽ ', '2025-12-31'],
    ['who acts in small letters', 'vụ trưởng khẳng định trong tháng 12 bộ sẽ ', '2025-12-31'],
  ])('%s', (_, lead, day) => {
    const found = leadingDeadline(lead, today);
    expect(found?.to ?? found?.text).toBe(day);
  });

  test('stands in each number of a paper', () => {
    const paper =
      'UBND tỉnh yêu cầu:\n1. Trước ngày 15-6-2026, Sở Y tế trình phương án mua thuốc.\n2. Trong tháng 7/2026, Sở Nội vụ hoàn thành đề án.';
    expect(deadlines(paper, 'cong_van')).toEqual(['2026-06-15', '2026-07-31']);
  });

  test.each([
    ['when the order was given', 'Trong ngày 25/11, Chủ tịch tỉnh yêu cầu '],
    ['a day already over', 'Trong tháng 9/2025, '],
    ['what has been done', 'Trong năm 2025, thành phố đã '],
    ['a clause before', 'Trước ngày 30/12 phải xong phần móng; '],
  ])('%s is none', (_, lead) => expect(leadingDeadline(lead, today)).toBeNull());
});

describe('a deadline said once for a list', () => {
  const opener = 'Chủ tịch UBND tỉnh yêu cầu các sở thực hiện các nhiệm vụ sau, hoàn thành trước ngày 30/6/2026:';

  test('holds for every item that has none of its own', () => {
    const list = `${opener}\n1. Rà soát danh mục dự án.\n2. Lập phương án di dời.\n3. Báo cáo kết quả trước ngày 15/5/2026.`;
    expect(deadlines(list, 'cong_van')).toEqual(['2026-06-30', '2026-06-30', '2026-05-15']);
  });

  test('may stand in a heading, and ends with its section', () => {
    const plan =
      'KẾ HOẠCH\nII. NHIỆM VỤ (hoàn thành trong quý II/2026)\n1. Sở Xây dựng rà soát cầu yếu.\nIII. GIẢI PHÁP\n1. Sở Y tế kiểm tra bếp ăn.';
    expect(deadlines(plan, 'ke_hoach')).toEqual(['2026-06-30', undefined]);
  });

  test.each([
    'Căn cứ Kế hoạch số 12 thực hiện đến năm 2030, yêu cầu các sở:',
    'Sau khi đã hoàn thành trước ngày 30/12/2025, yêu cầu các sở:',
    'Yêu cầu các sở thực hiện các nhiệm vụ sau:',
  ])('«%s» dates nothing', (words) => expect(openerDeadline(words, today)).toBeNull());
});
