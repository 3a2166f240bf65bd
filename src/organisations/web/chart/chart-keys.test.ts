import { expect, test } from 'vitest';
import { type ChartUnit, chartOf, chartRows } from '../../logic/chart.ts';
import { moveForKey } from './chart-keys.ts';

const units: ChartUnit[] = [
  { key: 'thanh-pho', parentKey: null },
  { key: 'quan-tay-ho', parentKey: 'thanh-pho' },
  { key: 'phuong-buoi', parentKey: 'quan-tay-ho' },
  { key: 'so-y-te', parentKey: 'thanh-pho' },
];
const chart = chartOf(units);
const rows = chartRows(chart, new Set(['thanh-pho']));
const at = (key: string) => rows.findIndex(({ unit }) => unit.key === key);

test.each([
  ['ArrowDown', 'thanh-pho', { to: 1 }],
  ['ArrowUp', 'thanh-pho', { to: 0 }], // the first row is the end of the way
  ['ArrowRight', 'thanh-pho', { to: 1 }], // open already: to its first child
  ['ArrowRight', 'quan-tay-ho', { toggle: units[1] }],
  ['ArrowRight', 'so-y-te', null], // nothing below
  ['ArrowLeft', 'thanh-pho', { toggle: units[0] }],
  ['ArrowLeft', 'so-y-te', { to: 0 }], // to its parent
  ['End', 'thanh-pho', { to: 2 }],
  ['Enter', 'so-y-te', { visit: units[3] }],
  ['x', 'so-y-te', null],
])('%s on %s', (key, from, move) => expect(moveForKey(key, rows, at(from), chart)).toEqual(move));
