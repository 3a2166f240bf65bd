import { expect, test } from 'vitest';
import { plainTextOf } from './plain-text.ts';
import { gluedCuts, isSyllable } from './syllables.ts';
import { tokensOf } from './tokens.ts';
import { chooseTopic, themeOf } from './topics.ts';

test.each(['nghiêng', 'quyết', 'ở', 'xoong', 'thuế', 'giữ', 'khuya'])('«%s» is one syllable', (word) =>
  expect(isSyllable(word)).toBe(true),
);

test.each([
  ['chínhchủ', [5]],
  ['bộtrưởng', [2]],
  ['phảinỗ', [4]],
  ['thành', []],
  ['facebook', []],
])('«%s» is cut at %j', (word, cuts) => expect(gluedCuts(word)).toEqual(cuts));

test('a capital in the middle of a word begins a new one', () => {
  expect(tokensOf('Chính phủPhạm').map(({ word }) => word)).toEqual(['chính', 'phủ', 'phạm']);
});

test('the plain text finds its way back, whatever the composition', () => {
  const given = 'Hoà bình\u00a0uỷ ban'.normalize('NFD');
  const plain = plainTextOf(given);
  expect(plain.text).toBe('Hòa bình ủy ban');
  expect(given.slice(plain.toOriginal(9), plain.toOriginal(11)).normalize('NFC')).toBe('uỷ');
});

const noTheme = themeOf('');
const nothing = { before: null, heading: null, addressee: null };

test.each([
  ['xóa các điểm ùn tắc trên đường vành đai', 'giao thông'],
  ['kiểm tra an toàn thực phẩm tại bếp ăn', 'y tế'],
  ['sắp xếp trụ sở làm việc sau sáp nhập', 'tổ chức bộ máy'],
  ['cắt giảm thủ tục hành chính cho doanh nghiệp', 'thể chế-pháp luật'],
  ['sơ tán dân khỏi vùng sạt lở', 'thiên tai'],
  ['khẩn trương thực hiện', 'khác'],
])('«%s» is about %s', (item, topic) => expect(chooseTopic(item, nothing, noTheme).topic).toBe(topic));

test('an item without a subject takes that of the item before it', () => {
  expect(chooseTopic('báo cáo kết quả', { ...nothing, before: 'giáo dục' }, noTheme).topic).toBe('giáo dục');
});
