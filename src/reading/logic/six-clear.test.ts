import { expect, test } from 'vitest';
import { sixClear } from './six-clear.ts';

const day = { earliest: null, latest: '2026-06-30', phrase: 'trước ngày 30-6', certainty: 'exact' as const };
const soon = { earliest: null, latest: null, phrase: 'sớm', certainty: 'none' as const };
const said = (wanted: Partial<Parameters<typeof sixClear>[0]> = {}) =>
  sixClear({
    quote: 'lập đề án, trình Hội đồng nhân dân thành phố quyết định',
    addressee: 'Sở Xây dựng',
    window: day,
    origin: 'machine',
    state: 'open',
    ...wanted,
  });
const clearness = (parts: ReturnType<typeof sixClear>) => parts.map((part) => part.clearness).join(' ');

test('what a machine found is inferred, the act itself is in the text', () => {
  expect(clearness(said())).toBe('inferred clear inferred missing inferred inferred');
  expect(
    said()
      .slice(4)
      .map((part) => part.words),
  ).toEqual(['đề án', 'Hội đồng nhân dân thành phố']);
});

test('a person’s acceptance makes it clear, but not a deliverable nobody named', () => {
  expect(clearness(said({ state: 'accepted' }))).toBe('clear clear clear missing inferred inferred');
  expect(clearness(said({ origin: 'person', quote: 'chăm lo người nghèo' }))).toBe(
    'clear clear clear missing missing missing',
  );
});

test('"sớm" is no time, but its words are shown', () => {
  expect(said({ window: soon })[2]).toEqual({ part: 'when', clearness: 'missing', words: 'sớm' });
  expect(said({ window: null })[2]).toEqual({ part: 'when', clearness: 'missing', words: null });
});

test('an interval nobody dated stays inferred; a rhythm is a time', () => {
  const fuzzy = { earliest: '2026-05-11', latest: '2026-05-20', phrase: 'giữa tháng 5', certainty: 'fuzzy' as const };
  const rhythm = { earliest: null, latest: null, phrase: 'hằng quý', certainty: 'recurring' as const };
  expect(said({ window: fuzzy, state: 'accepted' })[2]?.clearness).toBe('inferred');
  expect(said({ window: rhythm, state: 'accepted' })[2]?.clearness).toBe('clear');
});

test('responsibility is a post, not a unit', () => {
  expect(said({ addressee: 'Giám đốc Sở Xây dựng' })[3]).toMatchObject({
    clearness: 'inferred',
    words: 'Giám đốc Sở Xây dựng',
  });
  expect(said()[3]?.clearness).toBe('missing');
});
