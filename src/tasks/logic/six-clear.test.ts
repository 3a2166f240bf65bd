import { expect, test } from 'vitest';
import { dueBy } from '../testing/builders.ts';
import { countFull, gapsOf, type SixFacts, sixClear, weakestOf } from './six-clear.ts';

const clear: SixFacts = {
  title: 'Xây trạm bơm ven sông',
  deliverable: 'Biên bản nghiệm thu',
  responsiblePostId: 'giam-doc',
  authority: 'UBND thành phố',
  reportEveryDays: null,
  leadId: 'so-xay-dung',
  isPostVacant: false,
  coordinatingCount: 0,
  due: dueBy('2026-06-30'),
};
const vague = { earliest: null, latest: null, phrase: 'sớm', certainty: 'none' as const };
const regular = { ...vague, phrase: 'thường xuyên', certainty: 'recurring' as const };

test('all six clear', () => {
  expect(countFull(sixClear(clear))).toBe(6);
  expect(gapsOf(sixClear(clear))).toEqual([]);
});

test.each<[string, Partial<SixFacts>, Partial<ReturnType<typeof sixClear>>]>([
  ['nobody named', { leadId: null, responsiblePostId: null }, { who: 'missing', responsibility: 'missing' }],
  ['only helpers named', { leadId: null, coordinatingCount: 2 }, { who: 'half' }],
  ['nobody holds the post', { isPostVacant: true }, { who: 'half', responsibility: 'full' }],
  ['two words say little', { title: 'Nước thải' }, { what: 'half' }],
  ['no window', { due: null }, { when: 'missing' }],
  ['words without a day', { due: vague }, { when: 'half' }],
  ['regular, without a rhythm of reports', { due: regular }, { when: 'half' }],
  ['regular, with a rhythm of reports', { due: regular, reportEveryDays: 90 }, { when: 'full' }],
  ['a unit, but no post', { responsiblePostId: null }, { responsibility: 'half' }],
  ['no deliverable', { deliverable: null }, { deliverable: 'missing' }],
  ['only an outline', { deliverable: 'Đề cương đề án' }, { deliverable: 'half' }],
  ['authority follows from the post', { authority: null }, { authority: 'half' }],
  ['authority unknown', { authority: null, responsiblePostId: null }, { authority: 'missing' }],
])('%s', (_what, change, expected) => expect(sixClear({ ...clear, ...change })).toMatchObject(expected));

test('a directive is as clear as its weakest task, aspect by aspect; with no task nothing is clear', () => {
  const tasks = [sixClear({ ...clear, deliverable: null }), sixClear({ ...clear, due: vague })];
  expect(gapsOf(weakestOf(tasks))).toEqual(['when', 'deliverable']);
  expect(weakestOf(tasks)).toMatchObject({ when: 'half', deliverable: 'missing', who: 'full' });
  expect(countFull(weakestOf([]))).toBe(0);
});
