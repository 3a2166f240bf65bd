import { expect, test } from 'vitest';
import { citedPapersIn } from './cited-papers.ts';

const paperIn = (text: string, number: string, date: string | null = null) =>
  citedPapersIn(text, [{ number, date }])[0]!;

test('kind, day, issuer and abstract from the words around the number', () => {
  const text =
    'Căn cứ Nghị quyết số 21-NQ/TU ngày 5 tháng 2 năm 2025 của Tỉnh ủy Bắc Sơn về phát triển nước sạch, vệ sinh nông thôn, các sở thực hiện.';
  expect(paperIn(text, '21-NQ/TU')).toEqual({
    number: '21-NQ/TU',
    date: '2025-02-05',
    kind: 'nghi_quyet',
    issuer: 'Tỉnh ủy Bắc Sơn',
    title: 'Phát triển nước sạch, vệ sinh nông thôn',
    at: text.indexOf('21-NQ'),
  });
});

test.each([
  // text                                     number        kind         issuer                 title
  ['theo Quyết định 9/QĐ-TTg', '9/QĐ-TTg', 'quyet_dinh', 'Thủ tướng Chính phủ', 'Quyết định 9/QĐ-TTg'],
  ['theo văn bản số 77/SXD-QL', '77/SXD-QL', 'cong_van', null, 'Công văn 77/SXD-QL'],
  ['xem 8/NĐ-CP', '8/NĐ-CP', 'khac', 'Chính phủ', 'Nghị định 8/NĐ-CP'],
  ['Luật số 50/2025/QH15', '50/2025/QH15', 'luat', 'Quốc hội', 'Luật 50/2025/QH15'],
  ['xem 4/XYZ', '4/XYZ', 'khac', null, 'Văn bản 4/XYZ'],
])('%s', (text, number, kind, issuer, title) => expect(paperIn(text, number)).toMatchObject({ kind, issuer, title }));

test('a number written with blanks is found; one that is cut short goes on to its end', () => {
  expect(paperIn('theo Kế hoạch số 18 /KH-UBND', '18/KH-UBND').at).toBe(17);
  expect(paperIn('Chương trình số 39-CTr/TU của Tỉnh ủy', '39-CT').number).toBe('39-CTr/TU');
});

test('the text is never taken for a pattern', () => expect(paperIn('(a+)+$', '1/(a+)+$').at).toBe(-1));
