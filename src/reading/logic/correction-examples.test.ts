import { expect, test } from 'vitest';
import { correctionsIn, type KeptProposal, undoneReason } from './correction-examples.ts';

const kept = (id: string, wanted: Partial<KeptProposal> = {}): KeptProposal => ({
  ...{ id, start: 0, end: 20, quote: 'lập đề án xe buýt nhỏ', kind: 'instruction', issuer: null },
  ...{ addressee: 'Sở Xây dựng', coordinating: [], deadline: null, topic: 'giao thông', certainty: 0.9 },
  ...{ because: [], origin: id.startsWith('m') ? 'machine' : 'person', state: 'open', stateReason: null },
  ...wanted,
});
const gone = (id: string, wanted: Partial<KeptProposal> = {}) => kept(id, { state: 'replaced', ...wanted });
const shapes = (proposals: KeptProposal[], acts: { before: string[]; after: string[] }[]) =>
  correctionsIn(proposals, acts).map(({ correction, engine, person, changed, why }) => ({
    correction,
    engine: engine.map(({ id }) => id).join(),
    person: person.map(({ id }) => id).join(),
    changed: changed.join(),
    why,
  }));

test('two edits in a row are one correction, from the engine to the end', () => {
  const all = [
    gone('m1'),
    gone('p1', { addressee: 'Sở Tài chính' }),
    kept('p2', { addressee: 'Sở Tài chính', end: 25, state: 'accepted' }),
  ];
  const acts = [
    { before: ['m1'], after: ['p1'] },
    { before: ['p1'], after: ['p2'] },
  ];
  expect(shapes(all, acts)).toEqual([
    { correction: 'edited', engine: 'm1', person: 'p2', changed: 'span,addressee', why: null },
  ]);
});

test('split, merged, added, dismissed', () => {
  const at = (start: number, end: number) => ({ start, end });
  const all = [
    gone('m1', at(0, 40)),
    kept('p1', at(0, 20)),
    kept('p2', at(20, 40)),
    gone('m2', at(50, 60)),
    gone('m3', at(60, 70)),
    kept('p3', at(50, 70)),
    kept('p4', at(80, 90)),
    kept('m4', { ...at(100, 110), state: 'dismissed', stateReason: 'Lời cảm ơn' }),
  ];
  const acts = [
    { before: ['m1'], after: ['p1', 'p2'] },
    { before: ['m2', 'm3'], after: ['p3'] },
    { before: [], after: ['p4'] },
  ];
  expect(shapes(all, acts).map(({ correction, why }) => [correction, why])).toEqual([
    ['split', null],
    ['merged', null],
    ['added', null],
    ['dismissed', 'Lời cảm ơn'],
  ]);
});

test('undone, changed back, and what a person added and dropped again teach nothing', () => {
  const all = [
    kept('m1'),
    gone('p1', { addressee: 'Sở Y tế', stateReason: undoneReason }),
    gone('m2', { start: 30, end: 40 }),
    gone('p2', { start: 30, end: 45 }),
    kept('p3', { start: 30, end: 40 }),
    kept('p4', { start: 60, end: 70, state: 'dismissed', stateReason: 'nhầm' }),
    kept('m5', { start: 80, end: 90, state: 'accepted' }),
  ];
  const acts = [
    { before: ['m1'], after: ['p1'] },
    { before: ['m2'], after: ['p2'] },
    { before: ['p2'], after: ['p3'] },
    { before: [], after: ['p4'] },
  ];
  expect(shapes(all, acts)).toEqual([]);
});

test('edited first, dismissed then: the engine was wrong', () => {
  const all = [gone('m1'), kept('p1', { end: 30, state: 'dismissed', stateReason: 'Việc đã xong' })];
  expect(shapes(all, [{ before: ['m1'], after: ['p1'] }])).toEqual([
    { correction: 'dismissed', engine: 'm1', person: '', changed: '', why: 'Việc đã xong' },
  ]);
});
