import { expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { readingProgress } from '../storage/proposal-queries.ts';
import { reviewOf } from '../storage/review-queries.ts';
import { importMarked, markedText } from '../testing/builders.ts';
import { closeRegister, reopenRegister } from './close-register.ts';
import { editProposal } from './correct-proposals.ts';
import { dismissProposal } from './decide-proposals.ts';
import { markProposalAccepted } from './mark-proposal-accepted.ts';
import { readSentences, unreadSentences } from './read-sentences.ts';

const database = useTestDatabase();
const refusedWith = (code: string) => expect.objectContaining({ problems: [expect.objectContaining({ code })] });

let texts = 0;
async function aReview() {
  texts += 1;
  const { versionId } = await importMarked(database.acting('2026-03-05'), `${markedText}\nLần ${texts}.`, {
    title: `Lần ${texts}`,
  });
  return { versionId, review: async (asOf = '2026-03-31') => (await reviewOf(database.reading(asOf), versionId))! };
}

test('a sentence with a directive cannot be passed off as context; a number that does not exist is refused', async () => {
  const { versionId } = await aReview();
  const read = (ordinals: number[]) => readSentences(database.acting(), versionId, { ordinals, verdict: 'context' });
  await expect(read([1, 2])).rejects.toMatchObject({
    problems: [{ code: 'reading.sentence_has_directive', details: { ordinal: 2 } }],
  });
  await expect(read([99])).rejects.toEqual(refusedWith('reading.sentence_not_found'));
  const unreasoned = readSentences(database.acting(), versionId, { ordinals: [1], verdict: 'dismissed', reason: ' ' });
  await expect(unreasoned).rejects.toEqual(refusedWith('reading.reason_missing'));
});

test('a register closes only when all is decided; the statement is computed and signed', async () => {
  const { versionId, review } = await aReview();
  const acting = database.acting('2026-03-10', { name: 'Lê Văn Nam' });
  await expect(closeRegister(acting, versionId)).rejects.toMatchObject({
    problems: [
      { code: 'reading.proposals_waiting', details: { count: 4, first: 2 } },
      { code: 'reading.sentences_unread', details: { count: 4, first: 1 } },
    ],
  });
  const { proposals } = await review();
  for (const { id } of proposals.slice(0, 3)) await markProposalAccepted(acting, id);
  await dismissProposal(acting, proposals[3]!.id, 'Lời động viên');
  await readSentences(acting, versionId, { ordinals: [1, 3, 7], verdict: 'context' });
  await expect(closeRegister(acting, versionId)).rejects.toMatchObject({
    problems: [{ code: 'reading.sentences_unread', details: { count: 1, first: 5 } }],
  });
  await readSentences(acting, versionId, { ordinals: [5], verdict: 'dismissed', reason: 'Lời cảm ơn' });
  const { statement } = await closeRegister(acting, versionId);
  expect(statement).toBe('3 chỉ đạo, 3 câu bối cảnh, 2 câu bỏ qua bởi Lê Văn Nam');
  expect((await review()).coverage).toEqual({
    total: 7,
    read: 7,
    directive: 2,
    context: 3,
    dismissed: 2,
    unread: 0,
    accepted: 3,
    open: 0,
  });
  expect((await review()).closing).toEqual({ statement, closedBy: 'Lê Văn Nam', closedOn: '2026-03-10' });
  expect((await review('2026-03-09')).closing).toBeNull();
});

test('a closed register takes no correction until it is opened again with a reason; both signatures stay', async () => {
  const { versionId, review } = await aReview();
  const acting = database.acting('2026-03-10');
  const { proposals } = await review();
  for (const { id } of proposals) await markProposalAccepted(acting, id);
  await readSentences(acting, versionId, { ordinals: [1, 3, 5, 7], verdict: 'context' });
  await closeRegister(acting, versionId);
  await expect(unreadSentences(acting, versionId, [1])).rejects.toEqual(refusedWith('reading.register_closed'));
  await expect(editProposal(acting, proposals[0]!.id, { topic: 'y tế' })).rejects.toEqual(
    refusedWith('reading.register_closed'),
  );
  await expect(reopenRegister(acting, versionId, ' ')).rejects.toEqual(refusedWith('reading.reason_missing'));
  const later = database.acting('2026-03-12');
  await reopenRegister(later, versionId, 'Sót câu 3');
  await expect(reopenRegister(later, versionId, 'Sót câu 3')).rejects.toEqual(refusedWith('reading.register_is_open'));
  await unreadSentences(later, versionId, [3]);
  expect((await review()).coverage.unread).toBe(1);
  expect((await review()).closing).toBeNull();
  expect((await review('2026-03-11')).closing).not.toBeNull();
  await readSentences(later, versionId, { ordinals: [3], verdict: 'context' });
  await closeRegister(later, versionId);
  const closings = await database.db
    .selectFrom('register_closings')
    .select('closing_no')
    .where('version_id', '=', versionId)
    .execute();
  expect(closings).toHaveLength(2);
});

test('progress counts within the reader’s rights', async () => {
  const open = await aReview();
  const internal = await importMarked(database.acting(), 'Giao Văn phòng [theo dõi].', {
    title: 'Nội bộ',
    confidentiality: 'internal',
  });
  const ids = [open.versionId, internal.versionId];
  expect(await readingProgress(database.reading(), ids)).toHaveLength(2);
  const seen = await readingProgress(database.reading('2026-03-10', { role: 'agency' }), ids);
  expect(seen).toEqual([{ versionId: open.versionId, accepted: 0, open: 4, sentences: 7, isClosed: false }]);
  expect(await reviewOf(database.reading('2026-03-10', { role: 'agency' }), internal.versionId)).toBeNull();
});
