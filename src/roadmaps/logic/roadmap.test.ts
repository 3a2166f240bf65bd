import { expect, test } from 'vitest';
import { vietnamCalendar } from '#calendar/logic/vietnam-calendar.ts';
import type { Milestone } from './milestone.ts';
import { linkProblems, outcomeProblems, windowProblems } from './milestone-problems.ts';
import { milestoneStatuses } from './milestone-status.ts';

const aMilestone = (id: string, latest: string | null, rest: Partial<Milestone> = {}): Milestone => ({
  id,
  directiveId: 'd',
  taskCode: null,
  parentId: null,
  title: `Mốc ${id}`,
  source: null,
  isReconstructed: false,
  startsOn: null,
  due: { earliest: latest, latest, phrase: latest ?? 'thường xuyên', certainty: latest ? 'exact' : 'recurring' },
  firstDue: null,
  moveReason: null,
  doneOn: null,
  voidedOn: null,
  voidReason: null,
  after: [],
  ...rest,
});
const on = (asOf: string, ...milestones: Milestone[]) =>
  Object.fromEntries(
    [...milestoneStatuses(milestones, { asOf, calendar: vietnamCalendar })].map(([id, { status }]) => [id, status]),
  );

test.each([
  // latest      done          as of         status
  ['2025-10-20', null, '2025-10-20', 'due_soon'], // the last day itself is still in time
  ['2025-10-20', null, '2025-10-21', 'late'],
  ['2025-10-20', '2025-10-17', '2026-01-01', 'done'],
  ['2025-10-20', '2025-10-21', '2026-01-01', 'done_late'],
  ['2025-10-20', null, '2025-06-01', 'on_plan'],
  [null, null, '2030-01-01', 'on_plan'], // without a last day nothing is ever late
])('due %s, reached %s, asked on %s: %s', (latest, doneOn, asOf, status) => {
  expect(on(asOf, aMilestone('a', latest, { doneOn })).a).toBe(status);
});

test('what waits for something late is at risk, and says for what', () => {
  const statuses = milestoneStatuses([aMilestone('a', '2025-03-01'), aMilestone('b', '2025-12-01', { after: ['a'] })], {
    asOf: '2025-04-01',
    calendar: vietnamCalendar,
  });
  expect(statuses.get('b')).toEqual({ status: 'at_risk', heldUpBy: 'Mốc a' });
});

test('a summary takes the worst of what lies under it, however deep; void steps do not count', () => {
  const rows = [
    aMilestone('all', '2025-12-31'),
    aMilestone('part', '2025-12-31', { parentId: 'all' }),
    aMilestone('step', '2025-02-01', { parentId: 'part' }),
    aMilestone('gone', '2025-01-01', { parentId: 'all', voidedOn: '2025-01-01', voidReason: 'cấp huyện kết thúc' }),
  ];
  expect(on('2025-06-01', ...rows)).toEqual({ all: 'late', part: 'late', step: 'late', gone: 'void' });
});

test('a summary under a summary counts by its steps, not by its own window, wherever it stands in the plan', () => {
  const all = aMilestone('all', '2025-12-31');
  const part = aMilestone('part', '2025-03-01', { parentId: 'all' });
  const step = aMilestone('step', '2025-12-31', { parentId: 'part', doneOn: '2025-02-20' });
  const done = { all: 'done', part: 'done', step: 'done' };
  expect(on('2025-06-01', all, part, step)).toEqual(done);
  expect(on('2025-06-01', step, part, all)).toEqual(done);
});

test('a link that closes a circle is refused, and the circle is named', () => {
  const rows = [
    aMilestone('a', null),
    aMilestone('b', null, { after: ['a'] }),
    aMilestone('c', null, { after: ['b'] }),
  ];
  expect(linkProblems(rows, 'c', 'a')).toEqual([
    { code: 'roadmaps.circle', details: { circle: 'Mốc a → Mốc b → Mốc c → Mốc a' } },
  ]);
  expect(linkProblems(rows, 'a', 'c')).toEqual([]);
});

test('the future has not happened, the void cannot be reached, windows lie the right way round', () => {
  expect(outcomeProblems(aMilestone('a', null), '2026-04-01', '2026-03-10')[0]?.code).toBe('roadmaps.not_yet');
  expect(outcomeProblems(aMilestone('a', null, { voidedOn: '2025-07-01' }), '2026-03-01', '2026-03-10')[0]?.code).toBe(
    'roadmaps.milestone_void',
  );
  expect(
    windowProblems({ earliest: '2026-02-01', latest: '2026-01-01', phrase: 'x', certainty: 'exact' }),
  ).toHaveLength(1);
});
