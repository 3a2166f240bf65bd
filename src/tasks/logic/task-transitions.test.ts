import { expect, test } from 'vitest';
import { taskEvents } from './task.ts';
import { moveProblems } from './task-problems.ts';
import { moverOf } from './task-rights.ts';
import { movesFrom, stateAfter, type TaskState, taskMoves, taskStates } from './task-transitions.ts';

test.each<[TaskState, string[], string[]]>([
  // state      the secretariat may                                             the lead may
  ['draft', ['issued', 'voided'], []],
  ['issued', ['acknowledged', 'paused', 'returned', 'submitted', 'voided'], ['acknowledged', 'returned', 'submitted']],
  ['working', ['paused', 'submitted', 'voided'], ['submitted']],
  ['returned', ['issued', 'voided'], []],
  ['submitted', ['accepted', 'paused', 'sent_back', 'voided'], []],
  ['accepted', ['sent_back', 'voided'], []],
  ['paused', ['resumed', 'voided'], []],
  ['voided', [], []],
])('%s', (state, office, lead) => {
  expect(movesFrom(state, 'secretariat').sort()).toEqual(office);
  expect(movesFrom(state, 'lead').sort()).toEqual(lead);
  expect(movesFrom(state, null)).toEqual([]);
});

test('every move leads somewhere, every state but draft is reached', () => {
  const reached = taskEvents.map((event) => taskMoves[event].to);
  expect(taskStates.filter((state) => !reached.includes(state))).toEqual(['draft']);
  expect(stateAfter(null)).toBe('draft');
});

test.each([
  [{ role: 'secretariat', organisationIds: [] }, 'secretariat'],
  [{ role: 'agency', organisationIds: ['a', 'b'] }, 'lead'],
  [{ role: 'agency', organisationIds: ['b'] }, null],
  [{ role: 'leader', organisationIds: ['a'] }, null],
  [{ role: 'administrator', organisationIds: [] }, null],
])('who moves a task that a leads: %o', (actor, mover) => expect(moverOf(actor, 'a')).toBe(mover));

const task = { code: 'N01', state: 'issued' as TaskState, lastEventOn: '2026-03-01' };
test.each([
  [{ event: 'returned' as const, reason: null, happenedOn: '2026-03-10' }, ['tasks.reason_missing']],
  [{ event: 'accepted' as const, reason: null, happenedOn: '2026-03-10' }, ['tasks.move_not_possible']],
  [{ event: 'acknowledged' as const, reason: null, happenedOn: '2026-03-11' }, ['tasks.day_in_future']],
  [{ event: 'acknowledged' as const, reason: null, happenedOn: '2026-02-28' }, ['tasks.day_before_last_move']],
  [{ event: 'acknowledged' as const, reason: null, happenedOn: '2026-03-01' }, []],
])('%o', (move, codes) => expect(moveProblems(task, move, '2026-03-10').map((problem) => problem.code)).toEqual(codes));
