import { expect, test } from 'vitest';
import { criticalLinksOf, elbow } from './timeline-geometry-links.ts';

test('only links along the critical path are drawn', () => {
  const rows = [
    { id: 'a', isCritical: true },
    { id: 'b' },
    { id: 'c', isCritical: true, after: ['a', 'b', 'gone'] },
    { id: 'd', after: ['a'] },
  ];
  expect(criticalLinksOf(rows)).toEqual([{ from: 0, to: 2 }]);
});

/*  a ──┐
 *      └─► b        */
test('with room between the bars the elbow turns once, close to the follower', () => {
  expect(elbow({ x: 100, y: 10 }, { x: 140, y: 50 }, 30)).toEqual([
    { x: 100, y: 10 },
    { x: 128, y: 10 },
    { x: 128, y: 50 },
    { x: 140, y: 50 },
  ]);
});

/*     a ──┐
 *  ┌──────┘
 *  └─► b            */
test('a follower that begins earlier is reached along the line above its row', () => {
  const corners = elbow({ x: 100, y: 10 }, { x: 90, y: 50 }, 30);
  expect(corners.map(({ x, y }) => `${x},${y}`)).toEqual(['100,10', '108,10', '108,30', '82,30', '82,50', '90,50']);
});
