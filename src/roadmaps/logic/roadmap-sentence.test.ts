import { expect, test } from 'vitest';
import { vietnamCalendar } from '#calendar/logic/vietnam-calendar.ts';
import { drivingChain } from './driving-chain.ts';
import type { Milestone } from './milestone.ts';
import { milestoneStatuses } from './milestone-status.ts';
import { roadmapSentence, roadmapText } from './roadmap-sentence.ts';
import { inTreeOrder } from './roadmap-tree.ts';

const step = (id: string, latest: string | null, rest: Partial<Milestone> = {}): Milestone => ({
  ...{ id, directiveId: 'd', taskCode: null, parentId: null, title: `Mốc ${id}`, source: null },
  ...{ isReconstructed: false, startsOn: null, firstDue: null, moveReason: null, doneOn: null },
  due: { earliest: null, latest, phrase: latest ? `trước ${latest}` : 'sớm', certainty: latest ? 'exact' : 'none' },
  ...{ voidedOn: null, voidReason: null, after: [], ...rest },
});
const said = (asOf: string, milestones: Milestone[], language: 'vi' | 'en' = 'vi') => {
  const statuses = milestoneStatuses(milestones, { asOf, calendar: vietnamCalendar });
  const standing = milestones.map((one) => ({ ...one, status: statuses.get(one.id)!.status }));
  return roadmapText(roadmapSentence(standing, asOf, language));
};

test('what is late and what it holds up comes first, however far the chain goes', () => {
  const rows = [
    step('a', '2026-01-31'),
    step('b', '2026-06-30', { after: ['a'] }),
    step('c', '2026-12-31', { after: ['b'] }),
    step('d', '2025-12-01', { doneOn: '2025-12-01', after: ['a'] }),
  ];
  expect(said('2026-03-10', rows)).toBe(
    '“Mốc a” quá hạn 38 ngày, giữ lại 2 mốc sau. Kế tiếp là “Mốc b”, trước 2026-06-30, còn 112 ngày. 1 trong 4 mốc đã đạt.',
  );
});

test('a late one that waits for another says for which', () =>
  expect(said('2026-03-10', [step('a', '2026-01-31', { after: ['b'] }), step('b', '2026-06-30')])).toBe(
    '“Mốc a” quá hạn 38 ngày, còn chờ “Mốc b”. Kế tiếp là “Mốc b”, trước 2026-06-30, còn 112 ngày. Chưa mốc nào trong 2 mốc đạt.',
  ));

test('of several late ones the longest overdue is named', () =>
  expect(said('2026-03-10', [step('a', '2026-03-01'), step('b', '2026-02-01')])).toBe(
    '2 mốc chậm, lâu nhất là “Mốc b” quá hạn 37 ngày. Chưa mốc nào trong 2 mốc đạt.',
  ));

test('all reached: when the last one was; what no longer applies is not counted as missing', () =>
  expect(
    said('2026-03-10', [
      step('a', '2025-07-31', { doneOn: '2025-07-15' }),
      step('b', '2025-10-20', { doneOn: '2025-10-17' }),
      step('c', '2025-06-30', { voidedOn: '2025-06-16', voidReason: 'cấp huyện kết thúc' }),
    ]),
  ).toBe('Cả 2 mốc đã đạt, mốc cuối ngày 17-10-2025. 1 mốc không còn phù hợp.'));

test('a step without any day is no next step; a summary is no step', () =>
  expect(said('2026-03-10', [step('all', '2026-12-31'), step('a', null, { parentId: 'all' })])).toBe(
    'Chưa mốc nào trong 1 mốc đạt.',
  ));

test('the English twin', () =>
  expect(said('2026-03-10', [step('a', '2026-03-09')], 'en')).toBe(
    '“Mốc a” 1 day overdue. 0 of 1 milestones reached.',
  ));

test('rows stand under their summary, in the order of the plan', () =>
  expect(
    inTreeOrder([step('all', null), step('x', null), step('a', null, { parentId: 'all' })]).map(
      ({ milestone, level, isSummary }) => [milestone.id, level, isSummary],
    ),
  ).toEqual([
    ['all', 0, true],
    ['a', 1, false],
    ['x', 0, false],
  ]));

test('the chain that decides the end goes back to the latest predecessor each time, past what was voided', () => {
  const rows = [
    step('early', '2025-01-31'),
    step('late', '2025-03-31'),
    step('gone', '2025-05-31', { voidedOn: '2025-05-01' }),
    step('end', '2025-10-20', { after: ['early', 'late', 'gone'] }),
    step('same day', '2025-10-20'),
  ];
  expect([...drivingChain(rows)]).toEqual(['end', 'late']);
  // What ends last and waits for nothing is decided by no other milestone.
  expect(drivingChain([...rows, step('alone', '2026-12-31')]).size).toBe(0);
});
