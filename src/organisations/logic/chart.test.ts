import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ancestorsOf, type ChartUnit, chartOf, chartRows, openedAtFirst } from './chart.ts';

const units: ChartUnit[] = [
  { key: 'thanh-pho', parentKey: null },
  { key: 'so-xay-dung', parentKey: 'thanh-pho' },
  { key: 'quan-tay-ho', parentKey: 'thanh-pho' },
  { key: 'phuong-buoi', parentKey: 'quan-tay-ho' },
  { key: 'phuong-quang-an', parentKey: 'quan-tay-ho' },
];
const chart = chartOf(units);
const shown = (...opened: string[]) =>
  chartRows(chart, new Set(opened)).map(({ unit, depth }) => `${'·'.repeat(depth)}${unit.key}`);

describe('rows in sight', () => {
  test('closed, a unit hides all below it', () => expect(shown()).toEqual(['·thanh-pho']));

  test('open, its children follow it', () =>
    expect(shown('thanh-pho', 'quan-tay-ho')).toEqual([
      '·thanh-pho',
      '··so-xay-dung',
      '··quan-tay-ho',
      '···phuong-buoi',
      '···phuong-quang-an',
    ]));

  test('a unit that is open under a closed one stays hidden', () =>
    expect(shown('quan-tay-ho')).toEqual(['·thanh-pho']));

  test('each row knows its place among its siblings, and how many are below it', () => {
    const [, , tayHo] = chartRows(chart, new Set(['thanh-pho']));
    expect(tayHo).toMatchObject({ position: 2, siblings: 2, childCount: 2, belowCount: 2, isOpen: false });
    expect(chartRows(chart, new Set())[0]!.belowCount).toBe(4);
  });
});

test('to show a unit, all above it must be open', () => {
  expect(ancestorsOf(chart, 'phuong-buoi')).toEqual(['quan-tay-ho', 'thanh-pho']);
  expect(ancestorsOf(chart, 'khong-co')).toEqual([]);
});

test('at first all is open that leads to the units of the city, and nothing else', () => {
  const levels = { 'thanh-pho': 'city', 'so-xay-dung': 'city', 'quan-tay-ho': 'district' } as const;
  const levelOf = (key: string) => levels[key as keyof typeof levels] ?? ('commune' as const);
  const withLevels = chartOf(units.map((unit) => ({ ...unit, level: levelOf(unit.key) })));
  expect([...openedAtFirst(withLevels)]).toEqual(['thanh-pho']);
});

test('whatever hangs where: with everything open, every unit is shown once, after its parent', () => {
  const anyTree = fc.array(fc.nat(), { minLength: 1, maxLength: 60 }).map((picks) =>
    picks.map((pick, at): ChartUnit => {
      const parent = at === 0 ? 0 : pick % (at + 1);
      return { key: `u${at}`, parentKey: parent === at ? null : `u${parent}` };
    }),
  );
  fc.assert(
    fc.property(anyTree, (all) => {
      const tied = chartOf(all);
      const rows = chartRows(tied, new Set(all.map((unit) => unit.key)));
      expect(rows.map(({ unit }) => unit.key).toSorted()).toEqual(all.map((unit) => unit.key).toSorted());
      const at = new Map(rows.map((row, index) => [row.unit.key, index]));
      for (const { unit } of rows) if (unit.parentKey) expect(at.get(unit.parentKey)!).toBeLessThan(at.get(unit.key)!);
      const roots = rows.filter(({ depth }) => depth === 1);
      expect(roots.reduce((sum, row) => sum + 1 + row.belowCount, 0)).toBe(all.length);
    }),
  );
});
