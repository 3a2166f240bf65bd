import { expect, test } from 'vitest';
import type { Status } from '#directives/logic/status.ts';
import { standingOf } from './register.ts';
import type { TaskRow } from './task-row.ts';

const clear = {
  who: 'full',
  what: 'full',
  when: 'full',
  responsibility: 'full',
  deliverable: 'full',
  authority: 'full',
};

const aRow = (
  code: string,
  status: Status,
  latest: string | null,
  leadId: string,
  rest: Partial<TaskRow> = {},
): TaskRow =>
  ({
    id: code,
    code,
    title: code,
    status,
    isDone: status === 'done',
    isLate: status === 'late',
    daysLate: 0,
    six: clear,
    due: latest && { earliest: latest, latest, phrase: latest, certainty: 'exact' },
    leadId,
    leadShortName: leadId,
    previousLeadId: null,
    lastNewsOn: null,
    ...rest,
  }) as TaskRow;

test('a row shows the window and the lead of the task that decides, not of the one that ends last', () => {
  const row = standingOf([
    aRow('N1', 'on_plan', '2027-12-31', 'BQL Hạ tầng'),
    aRow('N2', 'late', '2025-12-31', 'Sở NN&MT', { daysLate: 69 }),
    aRow('N3', 'late', '2025-09-30', 'Sở Xây dựng', { daysLate: 161 }),
  ]);
  expect(row).toMatchObject({
    status: 'late',
    due: { phrase: '2025-09-30' },
    leadShortName: 'Sở Xây dựng',
    otherLeadCount: 2,
    daysLate: 161,
  });
});

test('of tasks on plan the one due first decides; one without a day comes last', () => {
  const row = standingOf([
    aRow('N1', 'on_plan', null, 'A'),
    aRow('N2', 'on_plan', '2026-12-31', 'B'),
    aRow('N3', 'on_plan', '2026-06-30', 'C'),
  ]);
  expect(row).toMatchObject({ due: { phrase: '2026-06-30' }, leadShortName: 'C' });
});

test('when all is done, the window that ended last stands', () => {
  const row = standingOf([aRow('N1', 'done', '2025-03-31', 'A'), aRow('N2', 'done', '2025-08-31', 'B')]);
  expect(row).toMatchObject({ status: 'done', due: { phrase: '2025-08-31' }, leadShortName: 'B', otherLeadCount: 1 });
});

test('a directive without tasks has neither window nor lead', () => {
  expect(standingOf([])).toMatchObject({
    status: 'unassigned',
    due: null,
    leadId: null,
    otherLeadCount: 0,
    daysLate: 0,
  });
});
