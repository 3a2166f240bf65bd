import { expect, test } from 'vitest';
import { isDoubtful, isLiving, isOpen, lastBefore, mergeable, nextAfter } from './review-moves.ts';

const at = (id: string, start: number, state: 'open' | 'accepted' | 'dismissed', certainty = 0.9) => ({
  id,
  start,
  end: start + 5,
  state,
  certainty,
});
const [a, b, c, d] = [
  at('a', 0, 'open', 0.5),
  at('b', 10, 'accepted'),
  at('c', 20, 'dismissed'),
  at('d', 30, 'open', 0.79),
];
const all = [a, b, c, d];

test('the walk goes on after the place, and round at the end', () => {
  expect(nextAfter(all, 0, isOpen)).toBe(d);
  expect(nextAfter(all, 30, isOpen)).toBe(a);
  expect(nextAfter([], 0, isOpen)).toBeNull();
});

test('backwards it passes over dismissed ones, and round at the start', () => {
  expect(lastBefore(all, 30, isLiving)).toBe(b);
  expect(lastBefore(all, 0, isLiving)).toBe(d);
});

test('doubtful is open and below the bar, never what a person accepted', () => {
  expect(all.filter(isDoubtful(0.8))).toEqual([a, d]);
  expect(all.filter(isDoubtful(0.95))).toEqual([a, d]);
});

test('only the open one right behind can be joined', () => {
  expect(mergeable(all, a)).toBeNull();
  expect(mergeable([a, c, d], a)).toBe(d);
  expect(mergeable(all, d)).toBeNull();
});
