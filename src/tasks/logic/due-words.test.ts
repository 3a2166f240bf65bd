import { expect, test } from 'vitest';
import { noWindow, windowOfPhrase, windowOfTyped, withPhrase } from './due-words.ts';

const today = '2026-03-10';

test.each([
  ['trung tuần tháng 10-2026', '2026-10-11', '2026-10-20'],
  ['trước ngày 30-6-2026', null, '2026-06-30'],
  ['đến hết quý III-2026', null, '2026-09-30'],
])('“%s” means its days', (phrase, earliest, latest) => {
  expect(windowOfPhrase(phrase, today)).toMatchObject({ earliest, latest, phrase });
});

test('words that name no day stay words; a rhythm has no last day', () => {
  expect(windowOfTyped({ ...noWindow, phrase: 'sớm' }, today, '')).toMatchObject({ latest: null, certainty: 'none' });
  expect(windowOfTyped({ ...noWindow, phrase: 'hằng tháng' }, today, '')).toMatchObject({ certainty: 'recurring' });
  expect(windowOfTyped(noWindow, today, '')).toBeNull();
});

test('days a person entered are exact, and get words of their own where none were typed', () => {
  const typed = { phrase: '', earliest: '2026-05-01', latest: '2026-05-09' };
  expect(windowOfTyped(typed, today, '1 → 9-5-2026')).toEqual({ ...typed, phrase: '1 → 9-5-2026', certainty: 'exact' });
});

test('other words replace the days they meant, and leave entered days alone', () => {
  const meant = withPhrase(noWindow, 'tháng 5-2026', today);
  expect(meant).toMatchObject({ earliest: '2026-05-01', latest: '2026-05-31' });
  expect(withPhrase(meant, 'sớm', today)).toMatchObject({ earliest: null, latest: null });
  const entered = { ...meant, latest: '2026-05-20' };
  expect(withPhrase(entered, 'sớm', today)).toMatchObject({ latest: '2026-05-20' });
});
