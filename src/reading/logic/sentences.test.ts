import { expect, test } from 'vitest';
import { blocksOf } from './layout.ts';
import { sentencesOf } from './sentences.ts';

function cut(text: string): string[] {
  return sentencesOf(text, blocksOf(text)).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['an abbreviated city', 'Đoàn kiểm tra TP. Hồ Chí Minh. Sau đó về Huế.', 2],
  ['a city without a blank', 'Lãnh đạo TP.HCM dự họp.', 1],
  ['an initial in a name', 'Ông Nguyễn V. An phát biểu. Hội nghị kết thúc.', 2],
  ['a number with a point', 'Chi 1.234 tỷ đồng. Còn lại 56 tỷ.', 2],
  ['a short date', 'Họp ngày 5.6.2026 tại trụ sở. Kết thúc sớm.', 2],
  ['v.v.', 'Điện, nước, đường v.v. đều thiếu. Cần bổ sung.', 2],
  ['no blank after the stop', 'Đã kiểm tra xong.Sở báo cáo sau.', 2],
  ['the closing mark of a paper', 'Các sở thực hiện./.', 1],
  ['a stop inside a quotation', '“Làm ngay. Làm tốt”, ông nói.', 2],
])('%s', (_, text, count) => expect(cut(text)).toHaveLength(count));

test('lines that the page only wrapped are one sentence', () => {
  const text = [
    'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành và địa phương rà soát',
    'toàn bộ danh mục dự án đang triển khai trên địa bàn, báo cáo kết quả về',
    'Sở Tài chính trước ngày 30 tháng 6 để tổng hợp.',
    '                         2',
    'Văn phòng theo dõi việc thực hiện và tổng hợp báo cáo gửi lãnh đạo tỉnh',
    'trong tháng 7.',
  ].join('\n');
  expect(cut(text).map((sentence) => sentence.slice(0, 12))).toEqual(['Ủy ban nhân ', '2', 'Văn phòng th']);
});

test('headings, captions and letterhead are known by their looks', () => {
  const text =
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nII. NHIỆM VỤ\n\nCán bộ trực chốt. Ảnh: Hải Yến\n\nMưa lớn kéo dài.';
  expect(blocksOf(text).map(({ kind }) => kind)).toEqual(['noise', 'heading', 'caption', 'text']);
});
