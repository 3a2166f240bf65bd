import { expect, test } from 'vitest';
import { directiveStatus, type TaskStanding } from './directive-status.ts';
import type { Status } from './status.ts';

const task = (status: Status, isLate = status === 'late' || status === 'done_late'): TaskStanding => ({
  code: `N-${status}`,
  title: 'Việc',
  status,
  isDone: status === 'done' || status === 'done_late',
  isLate,
});

test.each<[Status[], Status]>([
  // statuses of its tasks                       the directive
  [[], 'unassigned'],
  [['unassigned', 'unassigned'], 'unassigned'],
  [['void', 'void'], 'void'],
  [['void', 'done'], 'done'],
  [['done', 'done'], 'done'],
  [['done', 'done_late'], 'done_late'],
  [['done', 'late'], 'late'],
  [['late', 'no_news', 'at_risk'], 'late'],
  [['no_news', 'at_risk'], 'no_news'],
  [['at_risk', 'unassigned'], 'at_risk'],
  [['unassigned', 'due_soon'], 'unassigned'],
  [['due_soon', 'on_plan'], 'due_soon'],
  [['on_plan', 'paused'], 'on_plan'],
  [['paused', 'done'], 'paused'],
  [['unassigned', 'done'], 'unassigned'],
  [['unassigned', 'void'], 'unassigned'],
])('%s → %s', (statuses, status) => expect(directiveStatus(statuses.map((one) => task(one))).status).toBe(status));

test('it names the tasks that decide and counts what is done beside them', () => {
  const { reasons, isLate } = directiveStatus([task('late'), task('done'), task('on_plan')]);
  expect(reasons).toEqual([
    {
      code: 'task_stands',
      details: { task: 'N-late', title: 'Việc', status: 'late' },
      source: { kind: 'task', id: 'N-late' },
    },
    { code: 'tasks_done', details: { done: 1, tasks: 3 } },
  ]);
  expect(isLate).toBe(true);
});

test('a silent task past its due day makes it late on the second axis; a paused one does not', () => {
  expect(directiveStatus([task('no_news', true)]).isLate).toBe(true);
  expect(directiveStatus([task('paused', true)]).isLate).toBe(false);
});
