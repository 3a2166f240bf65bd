import { expect, test } from 'vitest';
import { readDocument } from './reading.ts';

/** Forms of real prose, a text of our own for each: `addressee: quote` of what is found, in order. */
const forms: readonly (readonly [form: string, genre: string, text: string, found: readonly string[]])[] = [
  [
    'an agency’s mark at the head of the lead does not continue the headline',
    'news',
    'Bộ Y tế vừa ra công văn\n(TTX) Bộ Y tế đề nghị các Sở Y tế kiểm tra nhà thuốc.',
    ['các Sở Y tế: kiểm tra nhà thuốc'],
  ],
  [
    '“ông” is whoever spoke last, not whoever was named last',
    'news',
    'Thủ tướng Trần Văn An biểu dương công nhân. Ông yêu cầu các nhà thầu tăng ca.',
    ['các nhà thầu: tăng ca'],
  ],
  [
    'an approval ends where the next order begins',
    'nghi_quyet',
    'Điều 3. Nhiệm vụ và giải pháp\nHội đồng nhân dân tỉnh nhất trí với các giải pháp do Ủy ban nhân dân tỉnh trình, đồng thời nhấn mạnh một số nội dung:\n1. Đẩy nhanh giải ngân vốn đầu tư công ngay từ đầu năm.',
    [
      'Ủy ban nhân dân tỉnh: nhất trí với các giải pháp do Ủy ban nhân dân tỉnh trình',
      'null: Đẩy nhanh giải ngân vốn đầu tư công ngay từ đầu năm',
    ],
  ],
  [
    'whose proposal it is ends before the one who approves',
    'news',
    'Về kiến nghị của xã, đồng chí Lê Minh Đức, Bí thư Tỉnh ủy thống nhất chủ trương sửa chữa trụ sở, giao Sở Tài chính cân đối nguồn.',
    ['xã: thống nhất chủ trương sửa chữa trụ sở', 'Sở Tài chính: cân đối nguồn'],
  ],
  [
    'each dated step of a timetable stands by itself',
    'news',
    'Lãnh đạo tỉnh cho biết, đã cấp ba mỏ cát. Theo kế hoạch, tháng 9/2026 hoàn thành cầu, tháng 11/2026 thảm nhựa và ngày 19/12/2026 thông xe.',
    [
      'Lãnh đạo tỉnh: tháng 9/2026 hoàn thành cầu',
      'Lãnh đạo tỉnh: tháng 11/2026 thảm nhựa',
      'Lãnh đạo tỉnh: ngày 19/12/2026 thông xe',
    ],
  ],
  [
    'a heading with nothing but labels under it is the task',
    'ke_hoach',
    'II. NỘI DUNG THỰC HIỆN\n1. Đối soát thông tin chủ sử dụng đất\n- Đơn vị thực hiện: Công an huyện.\n- Thời gian: trong tháng 5/2026.',
    ['Công an huyện: Đối soát thông tin chủ sử dụng đất'],
  ],
  [
    'a named body is no verb, and thanks are no task',
    'thong_bao_ket_luan',
    'Đồng chí Phó Chủ tịch UBND tỉnh kết luận như sau:\n1. Đánh giá cao cố gắng của nhà thầu.\n2. Phòng Tài chính - Kế hoạch tham mưu bố trí kinh phí.\n3. Thường trực Hội đồng nhân dân giám sát việc thực hiện.',
    ['Phòng Tài chính - Kế hoạch: tham mưu bố trí kinh phí', 'Thường trực Hội đồng nhân dân: giám sát việc thực hiện'],
  ],
  [
    'experts and advice to the public are left out',
    'news',
    'Bộ Y tế yêu cầu các bệnh viện rà soát quy trình mua thuốc. Ông Nguyễn Văn Tám, chuyên gia dược, cho rằng cần tăng mức phạt. Người dân khi mua thuốc cần kiểm tra tem nhãn.',
    ['các bệnh viện: rà soát quy trình mua thuốc'],
  ],
];

test.each(forms)('%s', (_, genre, text, found) => {
  const { directives } = readDocument(text, { date: '2026-03-10', genre });
  expect(directives.map(({ addressee, quote }) => `${addressee}: ${quote.replace(/\s+/g, ' ')}`)).toEqual(found);
});
