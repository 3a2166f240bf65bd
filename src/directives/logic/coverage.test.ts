import { expect, test } from 'vitest';
import { countCoverage, coverageOf, type NumberedSentence } from './coverage.ts';
import { suggestedTitle } from './suggested-title.ts';
import { surroundingsOf } from './surroundings.ts';

const sentence = (ordinal: number, start: number, wanted: Partial<NumberedSentence> = {}): NumberedSentence => ({
  ordinal,
  start,
  end: start + 10,
  role: 'context',
  verdict: null,
  ...wanted,
});

test('a quote covers each sentence it touches, but not its neighbour', () => {
  const covered = coverageOf([sentence(1, 0), sentence(2, 10), sentence(3, 20)], [{ code: 'D01', start: 5, end: 20 }]);
  expect(covered.map((one) => [one.state, one.directiveCodes.join()])).toEqual([
    ['directive', 'D01'],
    ['directive', 'D01'],
    ['unread', ''],
  ]);
});

test('prose is unread until a person says something; headings ask nothing of anybody', () => {
  const covered = coverageOf(
    [
      sentence(1, 0, { role: 'heading' }),
      sentence(2, 10, { verdict: 'dismissed' }),
      sentence(3, 20, { verdict: 'context' }),
      sentence(4, 30, { role: 'directive' }),
    ],
    [],
  );
  expect(covered.map((one) => one.state)).toEqual(['context', 'dismissed', 'context', 'unread']);
  expect(countCoverage(covered)).toEqual({ directive: 0, context: 2, dismissed: 1, unread: 1 });
});

test('the words around a quote are the rest of its sentences, exactly', () => {
  const text = 'Một câu. Yêu cầu sở 🚲 làm nhanh việc. Hết.';
  const start = text.indexOf('làm nhanh');
  const around = surroundingsOf(text, { start, end: start + 9 }, [{ ordinal: 2, start: 9, end: text.indexOf(' Hết') }]);
  expect(around).toMatchObject({ ordinals: [2], before: 'Yêu cầu sở 🚲 ', after: ' việc.' });
});

test.each([
  ['đẩy nhanh tiến độ thi công, bàn giao mặt bằng', 'Đẩy nhanh tiến độ thi công'],
  ['Giải ngân 1.250,5 tỷ đồng; báo cáo', 'Giải ngân 1.250,5 tỷ đồng'],
  ['Tháng 4 và 5, hoàn thành rà soát cầu yếu', 'Hoàn thành rà soát cầu yếu'],
  ['nâng cấp, mở rộng đường gom; trồng cây', 'Nâng cấp, mở rộng đường gom'],
  ['trước ngày 5-6-2026', 'Trước ngày 5-6-2026'],
  [
    'rà soát toàn bộ các dự án chậm tiến độ trên địa bàn thành phố và báo cáo Thường trực',
    'Rà soát toàn bộ các dự án chậm tiến độ trên địa bàn thành…',
  ],
])('%s → %s', (quote, title) => expect(suggestedTitle(quote)).toBe(title));
