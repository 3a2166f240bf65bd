import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyOf } from '#platform/audit/audit-queries.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { overlaps } from '../logic/review-spans.ts';
import { reviewOf } from '../storage/review-queries.ts';
import { importMarked } from '../testing/builders.ts';
import { addProposal, editProposal, mergeProposals, splitProposal } from './correct-proposals.ts';
import { dismissProposal, undoCorrection } from './decide-proposals.ts';
import { markProposalAccepted, releaseProposal } from './mark-proposal-accepted.ts';

const database = useTestDatabase();
const refusedWith = (code: string) => expect.objectContaining({ problems: [expect.objectContaining({ code })] });
const acting = (name = 'Nguyễn Thị Hoa', day = '2026-03-10') => database.acting(day, { name });

/** A text of its own for each test: the number makes it new. */
let texts = 0;
async function aReview() {
  texts += 1;
  const marked = `Văn bản thử ${texts}.\nYêu cầu Sở Xây dựng [lập đề án], [trình duyệt] và [báo cáo kết quả].\nCảm ơn 🚲 các đại biểu.`;
  const { versionId, text } = await importMarked(acting(), marked, { title: `Văn bản thử ${texts}` });
  const review = async (asOf = '2026-03-31') => (await reviewOf(database.reading(asOf), versionId))!;
  return {
    versionId,
    text,
    review,
    ids: (await review()).proposals.map((proposal) => proposal.id) as [string, string, string],
  };
}

test('only the secretariat corrects; a proposal nobody knows is refused', async () => {
  const { ids } = await aReview();
  const leader = database.acting('2026-03-10', { role: 'leader' });
  await expect(editProposal(leader, ids[0], { topic: 'y tế' })).rejects.toEqual(refusedWith('platform.not_allowed'));
  const unknown = editProposal(acting(), '01900000-0000-7000-8000-000000000009', {});
  await expect(unknown).rejects.toEqual(refusedWith('reading.not_found'));
});

test('a quote is exact: a span outside the text, blank, or through a letter is refused', async () => {
  const { versionId, text } = await aReview();
  const add = (start: number, end: number) => addProposal(acting(), versionId, { start, end });
  const bicycle = text.indexOf('🚲');
  await expect(add(text.length - 2, text.length + 5)).rejects.toEqual(refusedWith('reading.span_outside'));
  await expect(add(text.indexOf('\n'), text.indexOf('\n') + 1)).rejects.toEqual(refusedWith('reading.span_blank'));
  await expect(add(bicycle + 1, bicycle + 6)).rejects.toEqual(refusedWith('reading.span_cuts_character'));
});

test('a corrected proposal is the person’s own; the original is kept and was alive the day before', async () => {
  const { ids, text, review } = await aReview();
  const start = text.indexOf('Sở Xây dựng');
  const end = text.indexOf(', trình');
  const window = { text: 'trong quý II', from: '2026-04-01', to: '2026-06-30', certainty: 'fuzzy' as const };
  const change = { start, end, kind: 'request' as const, addressee: 'Sở Xây dựng', deadline: window };
  const {
    ids: [edited],
  } = await editProposal(acting('Nguyễn Thị Hoa', '2026-03-12'), ids[0], change);
  const today = await review();
  expect(today.proposals.map((proposal) => proposal.id)).toContain(edited);
  expect(today.proposals.map((proposal) => proposal.id)).not.toContain(ids[0]);
  expect(today.proposals[0]).toMatchObject({
    origin: 'person',
    quote: 'Sở Xây dựng lập đề án',
    kind: 'request',
    deadline: window,
    certainty: 1,
  });
  expect((await review('2026-03-11')).proposals[0]).toMatchObject({
    id: ids[0],
    origin: 'machine',
    quote: 'lập đề án',
    state: 'open',
  });
  const [entry] = await historyOf(database.reading('2026-03-31'), [edited!]);
  expect(entry).toMatchObject({
    action: 'proposal.edited',
    actorName: 'Nguyễn Thị Hoa',
    before: [{ id: ids[0], quote: 'lập đề án' }],
  });
});

test('words of a living proposal are not given to a second one; those of a dismissed one are free', async () => {
  const { ids, text, versionId } = await aReview();
  const start = text.indexOf('lập');
  const wanted = { start, end: start + 20 };
  await expect(addProposal(acting(), versionId, wanted)).rejects.toMatchObject({
    problems: [{ code: 'reading.overlaps' }, { code: 'reading.overlaps' }],
  });
  await dismissProposal(acting(), ids[0], 'Chỉ nhắc lại');
  await dismissProposal(acting(), ids[1], 'Chỉ nhắc lại');
  await addProposal(acting(), versionId, wanted);
  await expect(undoCorrection(acting(), versionId, { reopen: [ids[0]], withdraw: [] })).rejects.toEqual(
    refusedWith('reading.overlaps'),
  );
});

test('split at a place in the middle; a place outside is refused', async () => {
  const { ids, text, review } = await aReview();
  await expect(splitProposal(acting(), ids[2], [0])).rejects.toEqual(refusedWith('reading.split_outside'));
  await splitProposal(acting(), ids[2], [text.indexOf('kết quả')]);
  expect((await review()).proposals.map((proposal) => proposal.quote)).toEqual([
    'lập đề án',
    'trình duyệt',
    'báo cáo',
    'kết quả',
  ]);
});

test('merging takes everything from the first word to the last; a third one between them is in the way', async () => {
  const { ids, review } = await aReview();
  await expect(mergeProposals(acting(), [ids[0], ids[0]])).rejects.toEqual(refusedWith('reading.merge_needs_two'));
  await expect(mergeProposals(acting(), [ids[0], ids[2]])).rejects.toEqual(refusedWith('reading.overlaps'));
  const {
    ids: [merged],
  } = await mergeProposals(acting(), [ids[1], ids[0]]);
  expect((await review()).proposals[0]).toMatchObject({
    id: merged,
    quote: 'lập đề án, trình duyệt',
    addressee: 'Sở Xây dựng',
  });
});

test('every correction can be taken back once, and only while nobody built on it', async () => {
  const { ids, text, versionId, review } = await aReview();
  const quotes = async () =>
    (await review()).proposals.filter(({ state }) => state === 'open').map(({ quote }) => quote);
  const before = await quotes();
  const split = await splitProposal(acting(), ids[2], [text.indexOf('kết quả')]);
  await undoCorrection(acting(), versionId, { reopen: [ids[2]], withdraw: split.ids });
  expect(await quotes()).toEqual(before);
  await dismissProposal(acting(), ids[0], 'Không phải chỉ đạo');
  await undoCorrection(acting(), versionId, { reopen: [ids[0]], withdraw: [] });
  expect(await quotes()).toEqual(before);
  const edited = await editProposal(acting(), ids[1], { topic: 'y tế' });
  await markProposalAccepted(acting(), edited.ids[0]!);
  const late = undoCorrection(acting(), versionId, { reopen: [ids[1]], withdraw: edited.ids });
  await expect(late).rejects.toEqual(refusedWith('reading.cannot_withdraw'));
  await expect(undoCorrection(acting(), versionId, { reopen: [], withdraw: [ids[0]] })).rejects.toEqual(
    refusedWith('reading.cannot_withdraw'),
  );
});

test('what was accepted is corrected in the register, not here; released, it is open again', async () => {
  const { ids, review } = await aReview();
  await markProposalAccepted(acting('Lê Văn Nam'), ids[0]);
  await expect(markProposalAccepted(acting(), ids[0])).rejects.toMatchObject({
    problems: [{ code: 'reading.proposal_accepted', details: { decidedBy: 'Lê Văn Nam' } }],
  });
  await expect(editProposal(acting(), ids[0], { topic: 'y tế' })).rejects.toEqual(
    refusedWith('reading.proposal_accepted'),
  );
  await expect(releaseProposal(acting(), ids[1])).rejects.toEqual(refusedWith('reading.proposal_not_accepted'));
  await releaseProposal(acting(), ids[0]);
  expect((await review()).proposals[0]).toMatchObject({ state: 'open', decidedBy: null });
});

test('two people who correct the same proposal at the same moment: one is told, nothing doubles', async () => {
  const { ids, review } = await aReview();
  const both = await Promise.allSettled([
    editProposal(acting('A'), ids[0], { kind: 'request' }),
    editProposal(acting('B'), ids[0], { kind: 'plan' }),
  ]);
  expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await review()).proposals).toHaveLength(3);
});

test('whatever people do, living proposals never overlap and every quote is exact', async () => {
  const step = fc.record({
    kind: fc.constantFrom('add', 'edit', 'split', 'merge', 'dismiss', 'undo'),
    a: fc.nat(90),
    b: fc.nat(90),
    pick: fc.nat(9),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const { versionId, text, review } = await aReview();
      for (const { kind, a, b, pick } of steps) {
        const { proposals } = await review();
        const one = proposals[pick % Math.max(1, proposals.length)];
        const next = proposals[(pick + 1) % Math.max(1, proposals.length)];
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const tried =
          !one || kind === 'add'
            ? addProposal(acting(), versionId, span)
            : kind === 'edit'
              ? editProposal(acting(), one.id, span)
              : kind === 'split'
                ? splitProposal(acting(), one.id, [a, b])
                : kind === 'merge'
                  ? mergeProposals(acting(), [one.id, next!.id])
                  : kind === 'dismiss'
                    ? dismissProposal(acting(), one.id, 'thử')
                    : undoCorrection(acting(), versionId, { reopen: [one.id], withdraw: [] });
        await tried.catch((error: { problems?: unknown }) => expect(error.problems).toBeDefined());
      }
      const after = (await review()).proposals;
      const living = after.filter(({ state }) => state !== 'dismissed');
      expect(living.some((one, at) => living.slice(at + 1).some((other) => overlaps(one, other)))).toBe(false);
      expect(after.every(({ start, end, quote }) => text.slice(start, end) === quote)).toBe(true);
    }),
    { numRuns: 25 },
  );
});
