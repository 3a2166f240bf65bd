import { expect, test } from 'vitest';
import { sheetsOf } from './brief-pages.ts';

const piece = (height: number, kind: 'text' | 'head' | 'table-head' | 'row' = 'text') => ({
  height,
  isRow: kind === 'row' || kind === 'table-head',
  leadsOn: kind === 'head' || kind === 'table-head',
});

test('pieces fill a sheet and go on to the next', () =>
  expect(sheetsOf([piece(40), piece(40), piece(40)], 100, 0)).toEqual([[0, 1], [2]]));

test('a heading goes along with what it leads to, and so does the head of a table', () =>
  expect(sheetsOf([piece(60), piece(10, 'head'), piece(10, 'table-head'), piece(30, 'row')], 100, 10)).toEqual([
    [0],
    [1, 2, 3],
  ]));

test('a table that goes on repeats its head and pays for it', () => {
  const rows = [piece(10, 'table-head'), ...Array.from({ length: 5 }, () => piece(40, 'row'))];
  expect(sheetsOf(rows, 100, 10)).toEqual([[0, 1, 2], [3, 4], [5]]);
});

test('a piece higher than a sheet stands alone', () =>
  expect(sheetsOf([piece(10), piece(500), piece(10)], 100, 0)).toEqual([[0], [1], [2]]));
