import { beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { addProposal, editProposal, mergeProposals, splitProposal } from '../actions/correct-proposals.ts';
import { dismissProposal, undoCorrection } from '../actions/decide-proposals.ts';
import { importMarked, markedText } from '../testing/builders.ts';
import { correctionExamples } from './correction-queries.ts';
import { reviewOf } from './review-queries.ts';

const database = useTestDatabase();
const office = (day = '2026-03-02') => database.acting(day);

beforeAll(async () => {
  const { versionId, text } = await importMarked(database.acting('2026-03-01'));
  const [plan, money, report, people] = (await reviewOf(database.reading(), versionId))!.proposals;
  const { ids } = await editProposal(office(), plan!.id, { addressee: 'Sở Tài chính' });
  await editProposal(office(), ids[0]!, { end: plan!.end - 21 });
  await mergeProposals(office(), [money!.id, report!.id]);
  await dismissProposal(office('2026-03-04'), people!.id, 'Chỉ vận động, không giao việc');
  const start = text.indexOf('Giao thông');
  const added = await addProposal(office(), versionId, { start, end: start + 10 });
  await undoCorrection(office(), versionId, { reopen: [], withdraw: added.ids });
});

const told = async (asOf = '2026-03-10') =>
  (await correctionExamples(database.reading(asOf))).map(({ correction, changed, sentence, why }) => ({
    correction,
    changed: changed.join(),
    sentence,
    why,
  }));

test('each correction once, with its sentence; an undone one is none', async () => {
  const line = (at: number) => markedText.split('\n')[at]!.replace(/[[\]]/g, '');
  expect(await told()).toEqual([
    { correction: 'edited', changed: 'span,addressee', sentence: line(1), why: null },
    { correction: 'merged', changed: 'span', sentence: line(3), why: null },
    { correction: 'dismissed', changed: '', sentence: line(5), why: 'Chỉ vận động, không giao việc' },
  ]);
});

test('as of an earlier day the later ones are not there yet', async () => {
  expect((await told('2026-03-03')).map(({ correction }) => correction)).toEqual(['edited', 'merged']);
  expect(await told('2026-03-01')).toEqual([]);
});

test('nothing of internal papers is given out, whoever asks', async () => {
  const before = await told();
  const marked = 'Giao Sở Y tế [mua thuốc; mua xe cứu thương].';
  const { versionId } = await importMarked(office(), marked, { confidentiality: 'internal', title: 'Nội bộ' });
  const [one] = (await reviewOf(database.reading(), versionId))!.proposals;
  await splitProposal(office(), one!.id, [one!.start + 9]);
  expect(await told()).toEqual(before);
});
