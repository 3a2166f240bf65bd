import { expect, test } from 'vitest';
import { newestChanges } from './newest-changes.ts';

const change = (directiveId: string, kind: string, what: string) => ({ directiveId, kind, what });

test('one report a directive, the newest; every other change stays', () => {
  const changes = [
    change('a', 'report', 'đạt 61%'),
    change('a', 'report', 'đạt 50%'),
    change('b', 'report', 'chưa khởi công'),
    change('a', 'decision_asked', 'chờ hay làm trước?'),
  ];
  expect(newestChanges(changes, 9).map(({ what }) => what)).toEqual([
    'đạt 61%',
    'chưa khởi công',
    'chờ hay làm trước?',
  ]);
  expect(newestChanges(changes, 1)).toHaveLength(1);
});
