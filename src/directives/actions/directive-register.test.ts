import { beforeAll, describe, expect, test } from 'vitest';
import { linkDocuments } from '#documents/actions/link-documents.ts';
import { storeDocument } from '#documents/actions/store-document.ts';
import { versionText } from '#documents/storage/document-queries.ts';
import { aDocument } from '#documents/testing/builders.ts';
import { verifyChain } from '#platform/audit/audit-queries.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { reviewOf } from '#reading/storage/review-queries.ts';
import { importMarked } from '#reading/testing/builders.ts';
import { coverageOfVersion } from '../storage/coverage-queries.ts';
import { directiveDetail } from '../storage/directive-detail-queries.ts';
import { directiveByCode, directivesOfVersion } from '../storage/directive-queries.ts';
import { aDirective } from '../testing/builders.ts';
import { acceptProposal } from './accept-proposal.ts';
import { addDirective } from './add-directive.ts';
import { correctDirective } from './correct-directive.ts';
import { linkBasis } from './link-basis.ts';

const database = useTestDatabase();
const refusedWith = (code: string) => expect.objectContaining({ problems: [expect.objectContaining({ code })] });
const day = '2026-03-10';
const office = (today = day) => database.acting(today);
const noId = '00000000-0000-7000-8000-000000000000';
let review: NonNullable<Awaited<ReturnType<typeof reviewOf>>>;
beforeAll(async () => {
  const { versionId } = await importMarked(office('2026-03-01'));
  review = (await reviewOf(database.reading(), versionId!))!;
});

describe('accept', () => {
  test('refuses what is not there, and whoever is not the secretariat', async () => {
    await expect(acceptProposal(office(), { proposalId: noId })).rejects.toEqual(
      refusedWith('directives.proposal_not_found'),
    );
    for (const role of ['agency', 'leader', 'administrator'] as const) {
      const refused = acceptProposal(database.acting(day, { role }), { proposalId: review.proposals[0]!.id });
      await expect(refused).rejects.toEqual(refusedWith('platform.not_allowed'));
    }
  });

  test('the quote is the text at its place; a proposal is accepted once', async () => {
    const proposal = review.proposals[0]!;
    const written = await acceptProposal(office(), { proposalId: proposal.id });
    expect(written).toMatchObject({ code: 'D01', version: 1, title: 'Lập đề án thay xe buýt cũ trước ngày 30-6-2026' });
    const directive = (await directiveByCode(database.reading(), 'D01'))!;
    expect(directive.quote).toBe(review.text.slice(directive.start, directive.end));
    expect(directive).toMatchObject({
      kind: proposal.kind,
      addressee: 'Sở Xây dựng',
      acceptedBy: 'Chuyên viên tổng hợp',
    });
    await expect(acceptProposal(office(), { proposalId: proposal.id })).rejects.toEqual(
      refusedWith('reading.proposal_accepted'),
    );
  });

  test('who accepts may class it otherwise; codes go on', async () => {
    const written = await acceptProposal(office(), {
      proposalId: review.proposals[1]!.id,
      title: 'Vốn cho đề án',
      kind: 'request',
      topic: 'kinh tế',
    });
    expect(written).toMatchObject({ code: 'D02', title: 'Vốn cho đề án' });
    expect(await directiveByCode(database.reading(), 'D02')).toMatchObject({ kind: 'request', topic: 'kinh tế' });
  });

  test('many at once get as many codes', async () => {
    const { versionId } = await importMarked(office(), 'Yêu cầu [làm một]; [làm hai]; [làm ba]; [làm bốn].');
    const { proposals } = (await reviewOf(database.reading(), versionId!))!;
    const written = await Promise.all(proposals.map(({ id }) => acceptProposal(office(), { proposalId: id })));
    expect(new Set(written.map((one) => one.code)).size).toBe(4);
  });
});

describe('add', () => {
  const wanted = (start: number, end: number) => ({
    versionId: review.versionId,
    start,
    end,
    kind: 'request' as const,
    topic: 'khác' as const,
  });

  test.each<[string, () => [number, number], string]>([
    ['a span outside the text', () => [5, review.text.length + 1], 'directives.span_outside_text'],
    ['a span that ends before it begins', () => [9, 9], 'directives.span_outside_text'],
    ['a span without words', () => [review.text.indexOf('\n'), review.text.indexOf('\n') + 1], 'directives.span_blank'],
    [
      'a span that is in the register',
      () => [review.proposals[0]!.start, review.proposals[0]!.end],
      'directives.already_registered',
    ],
  ])('refuses %s', async (_what, span, code) => {
    await expect(addDirective(office(), wanted(...span()))).rejects.toEqual(refusedWith(code));
  });

  test('refuses a text that is not there', async () => {
    await expect(addDirective(office(), { ...wanted(0, 5), versionId: noId })).rejects.toEqual(
      refusedWith('directives.version_not_found'),
    );
  });

  test('takes the words a person chose, also after a letter of two units', async () => {
    const start = review.text.indexOf('🚲');
    const { code } = await addDirective(office(), wanted(start, start + 2));
    expect((await directiveByCode(database.reading(), code))!.quote).toBe('🚲');
  });
});

describe('correct', () => {
  test('appends a version; the earlier day keeps the earlier wording', async () => {
    const { code } = await aDirective(office('2026-03-02'), { quote: 'sửa cầu và mở đường' });
    const before = (await directiveByCode(database.reading(), code))!;
    await correctDirective(office(), {
      code,
      end: before.start + 'sửa cầu'.length,
      title: 'Sửa cầu',
      note: 'Tách phần mở đường',
    });
    expect(await directiveByCode(database.reading(), code)).toMatchObject({ quote: 'sửa cầu', title: 'Sửa cầu' });
    expect(await directiveByCode(database.reading('2026-03-09'), code)).toMatchObject({ quote: 'sửa cầu và mở đường' });
    expect(await directiveByCode(database.reading('2026-03-01'), code)).toBeNull();
    expect((await directiveDetail(database.reading(), code))!.versions.map((one) => one.quote)).toEqual([
      'sửa cầu và mở đường',
      'sửa cầu',
    ]);
  });

  test('refuses no change, an unknown code, a blank span, and a version that has passed', async () => {
    const { code } = await aDirective(office());
    const { title, start } = (await directiveByCode(database.reading(), code))!;
    await expect(correctDirective(office(), { code, title })).rejects.toEqual(
      refusedWith('directives.nothing_changed'),
    );
    await expect(correctDirective(office(), { code: 'D999', title: 'x' })).rejects.toEqual(
      refusedWith('directives.not_found'),
    );
    await expect(correctDirective(office(), { code, end: start })).rejects.toEqual(
      refusedWith('directives.span_outside_text'),
    );
    await correctDirective(office(), { code, title: 'Tên mới', expectedVersion: 1 });
    await expect(correctDirective(office(), { code, title: 'Tên khác', expectedVersion: 1 })).rejects.toEqual(
      refusedWith('directives.changed_meanwhile'),
    );
  });
});

test('bases and answers are linked once each; what replaces them is shown from its day', async () => {
  const { code } = await aDirective(office('2026-03-02'));
  const plan = await storeDocument(
    office('2026-03-02'),
    aDocument({ title: 'Kế hoạch trả lời', number: '92/KH', issuedOn: '2026-03-02' }),
    null,
  );
  await expect(linkBasis(office(), { code, documentId: noId, relation: 'answer' })).rejects.toEqual(
    refusedWith('directives.document_not_found'),
  );
  await linkBasis(office('2026-03-03'), { code, documentId: plan.id, relation: 'answer' });
  await expect(linkBasis(office(), { code, documentId: plan.id, relation: 'answer' })).rejects.toEqual(
    refusedWith('directives.basis_linked_already'),
  );
  const newer = await storeDocument(
    office('2026-03-04'),
    aDocument({ title: 'Kế hoạch mới', number: '95/KH', issuedOn: '2026-03-04' }),
    null,
  );
  await linkDocuments(office('2026-03-04'), {
    fromId: newer.id,
    toId: plan.id,
    relation: 'replaces',
    effectiveOn: '2026-03-06',
  });
  expect((await directiveDetail(database.reading('2026-03-05'), code))!).toMatchObject({
    bases: [{ number: '92/KH', relation: 'answer' }],
    replacedBy: [],
  });
  expect((await directiveDetail(database.reading('2026-03-06'), code))!.replacedBy).toMatchObject([
    { number: '95/KH', relation: 'replaces' },
  ]);
  expect((await directiveDetail(database.reading('2026-03-02'), code))!.bases).toEqual([]);
});

test('a directive stands in its sentence, with its neighbours', async () => {
  const detail = (await directiveDetail(database.reading(), 'D02'))!;
  const { text } = (await versionText(database.reading(), detail.versionId))!;
  expect(text).toContain(detail.before + detail.quote + detail.after);
  expect(detail).toMatchObject({ before: 'Giao Sở Tài chính ', sentences: [4], sameSentence: [] });
  await acceptProposal(office(), { proposalId: review.proposals[2]!.id });
  expect((await directiveDetail(database.reading(), 'D02'))!.sameSentence).toHaveLength(1);
});

test('coverage says of every sentence what became of it; not for an agency, which sees only its own', async () => {
  const coverage = (await coverageOfVersion(database.reading(), review.versionId))!;
  expect(coverage.sentences.map((sentence) => sentence.state)).toEqual([
    'unread',
    'directive',
    'unread',
    'directive',
    'unread',
    'directive',
  ]);
  expect(coverage.counts).toEqual({ directive: 3, context: 0, dismissed: 0, unread: 3 });
  expect((await coverageOfVersion(database.reading('2026-03-01'), review.versionId))!.counts.directive).toBe(0);
  expect(
    await coverageOfVersion(database.reading(day, { role: 'agency', organisationIds: [noId] }), review.versionId),
  ).toBeNull();
});

test('an agency without a task under it does not see a directive', async () => {
  const agency = database.reading(day, { role: 'agency', organisationIds: [noId] });
  expect(await directiveByCode(agency, 'D01')).toBeNull();
  expect(await directivesOfVersion(agency, review.versionId)).toEqual([]);
});

test('the database itself refuses a quote that is not the text', async () => {
  const { id } = await aDirective(office());
  const row = await database.db
    .selectFrom('directive_versions')
    .selectAll()
    .where('directive_id', '=', id)
    .executeTakeFirstOrThrow();
  const forged = database.db
    .insertInto('directive_versions')
    .values({ ...row, version_no: 9, starts_at: row.starts_at + 1, ends_at: row.ends_at + 1 });
  await expect(forged.execute()).rejects.toThrow(/quote is not/);
});

test('the audit chain holds', async () => {
  expect(await verifyChain(database.db, database.tenantId)).toMatchObject({ holds: true });
});
