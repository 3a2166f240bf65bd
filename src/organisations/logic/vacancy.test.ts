import { expect, test } from 'vitest';
import { vacancyOf } from './vacancy.ts';
import { always } from './validity.ts';

const term = (personName: string, from: string | null, until: string | null) => ({
  ...{ id: personName, personName },
  validity: { from, until },
});
const anThenBinh = [term('An', null, '2025-10-18'), term('Bình', '2026-01-05', null)];

test.each([
  ['2025-10-17', null], // An's last day
  ['2025-10-18', { since: '2025-10-18', isPostEnded: false }],
  ['2026-01-04', { since: '2025-10-18', isPostEnded: false }],
  ['2026-01-05', null], // Bình's first day
])('between two holders the post is vacant: on %s', (day, vacancy) =>
  expect(vacancyOf(always, anThenBinh, day)).toEqual(vacancy),
);

test('a post of which no holder was ever named is unknown, not vacant', () => {
  expect(vacancyOf(always, [], '2026-03-10')).toBeNull();
  expect(vacancyOf(always, [term('Bình', '2026-04-01', null)], '2026-03-10')).toBeNull();
});

test('a post that has ended answers for nothing, whoever held it last', () =>
  expect(vacancyOf({ from: null, until: '2025-03-01' }, [term('An', null, null)], '2025-03-01')).toEqual({
    since: '2025-03-01',
    isPostEnded: true,
  }));
