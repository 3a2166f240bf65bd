import { expect, test } from 'vitest';
import { preparedRules } from '#organisations/logic/heir-rule.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';
import { type Chart, type Choice, planOf, type WorkItem } from './plan.ts';
import { orphanProblems, reportOf } from './plan-report.ts';

const rule = (heir: string, change = {}) => ({
  ...{ heir, isMain: false, isTransfer: false, fieldWords: [], territoryWords: [], ...change },
});
const chart: Chart = {
  rules: new Map([
    [
      'gtvt',
      preparedRules([rule('xd', { isMain: true }), rule('ca', { isTransfer: true, fieldWords: ['giấy phép lái xe'] })]),
    ],
    ['quan', preparedRules([rule('phuong-a'), rule('phuong-b')])],
    ['van-hoa', preparedRules([rule('du-lich', { isTransfer: true, fieldWords: ['du lịch'] })])],
  ]),
  heirOn: (key) => key,
  standsOn: (key) => key !== 'phuong-cu',
};
const work = (id: string, from: string, title: string, change: Partial<WorkItem> = {}): WorkItem => ({
  ...{ kind: 'lead', id, taskId: `t${id}`, code: `N${id}`, title, from, words: foldForSearch(title), topics: [] },
  ...{ isPlanned: false, ...change },
});
const plan = (items: readonly WorkItem[], ...choices: Choice[]) => planOf(items, chart, choices);

test('every item tells its heir and the rule that chose it', () => {
  const items = [work('1', 'gtvt', 'Cầu Tứ Liên'), work('2', 'gtvt', 'Cấp giấy phép lái xe'), work('3', 'quan', 'Chợ')];
  expect(plan(items)).toMatchObject([
    { heir: 'xd', reason: 'default' },
    { heir: 'ca', reason: 'field', word: 'giấy phép lái xe' },
    { heir: null, reason: null, candidates: ['phuong-a', 'phuong-b'] },
  ]);
});

test('what stays with a unit that goes on is no item', () =>
  expect(plan([work('1', 'van-hoa', 'Bảo tàng'), work('2', 'van-hoa', 'Du lịch đêm')])).toMatchObject([{ id: '2' }]));

test('choices settle in bulk: all of a unit, what no rule placed, what names a word, or one by one; the last one counts', () => {
  const items = [work('1', 'quan', 'Chợ hoa'), work('2', 'quan', 'Trường'), work('3', 'gtvt', 'Cầu')];
  const settled = plan(
    items,
    { heir: 'phuong-a', reason: 'none' },
    { heir: 'phuong-b', from: 'quan', words: 'chợ HOA' },
    { heir: 'phuong-b', ids: ['3'] },
  );
  expect(settled.map(({ id, heir, reason }) => [id, heir, reason])).toEqual([
    ['1', 'phuong-b', 'by_hand'],
    ['2', 'phuong-a', 'by_hand'],
    ['3', 'phuong-b', 'by_hand'],
  ]);
});

test('the report counts, and orphans are told unit by unit', () => {
  const items = plan([
    work('1', 'quan', 'Chợ'),
    work('2', 'quan', 'Trường', { kind: 'account', taskId: null }),
    work('3', 'gtvt', 'Cầu'),
  ]);
  const report = reportOf(items, { deadlines: 1, milestones: 0 });
  expect(report).toMatchObject({
    items: 3,
    orphans: 2,
    tasks: 2,
    byKind: { lead: 2, account: 1 },
    byReason: { default: 1 },
  });
  expect(orphanProblems(report)).toEqual([
    { code: 'reorganisations.orphans_left', field: 'choices', details: { unit: 'quan', count: 2 } },
  ]);
});
