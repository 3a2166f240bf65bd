import { expect, test } from 'vitest';
import { timeAxis } from './timeline-geometry.ts';
import { footLabelsOf, headsOf, restsOf } from './timeline-geometry-calendar.ts';

const mockUp = timeAxis({ from: '2024-12-01', to: '2025-11-30' }, 'month', 776);

test('month heads say the year where it begins, and the working days of the month', () => {
  const heads = headsOf(mockUp);
  expect(heads.map(({ workingDays }) => workingDays)).toEqual([22, 17, 20, 21, 21, 20, 21, 23, 21, 20, 23, 20]);
  expect(heads.filter(({ saysYear }) => saysYear).map(({ from }) => from)).toEqual(['2024-12-01', '2025-01-01']);
});

test.each([
  ['year', '2025-01-01', 250],
  ['quarter', '2025-01-01', 58],
  ['week', '2025-01-27', 0], // the week of Tết
] as const)('a %s head from %s has %i working days', (zoom, from, workingDays) => {
  const axis = timeAxis({ from: '2025-01-01', to: '2025-06-30' }, zoom, 700);
  expect(headsOf(axis).find((head) => head.from === from)?.workingDays).toBe(workingDays);
});

test('a rest takes the weekends beside its holidays', () => {
  const rests = restsOf(mockUp).map(({ from, to, label }) => `${from} ${to} ${label}`);
  expect(rests).toEqual([
    '2025-01-01 2025-01-01 1-1',
    '2025-01-25 2025-02-02 Tết',
    '2025-04-05 2025-04-07 Giỗ Tổ',
    '2025-04-30 2025-05-04 30-4',
    '2025-08-30 2025-09-02 2-9',
  ]);
});

test('plain weekends are hatched only where days can be told apart', () => {
  const week = timeAxis({ from: '2025-03-03', to: '2025-03-16' }, 'week', 100);
  expect(restsOf(week).map(({ from, label }) => from + label)).toEqual(['2025-03-08', '2025-03-15']);
});

test('foot labels keep clear of each other and of the as-of date', () => {
  const rests = restsOf(mockUp);
  expect(footLabelsOf(rests, []).map(({ text }) => text)).toEqual(['Tết', 'Giỗ Tổ', '30-4', '2-9']);
  const atTet = rests[1]!;
  const taken = [{ x: atTet.x, text: '26-1-2025' }];
  expect(footLabelsOf(rests, taken).map(({ text }) => text)).toEqual(['Giỗ Tổ', '30-4', '2-9']);
});
