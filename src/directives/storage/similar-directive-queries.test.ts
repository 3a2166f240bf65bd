import { beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { editProposal } from '#reading/actions/correct-proposals.ts';
import { reviewOf } from '#reading/storage/review-queries.ts';
import { importMarked } from '#reading/testing/builders.ts';
import { acceptProposal } from '../actions/accept-proposal.ts';
import { aDirective } from '../testing/builders.ts';
import { similarDirectives } from './similar-directive-queries.ts';

const database = useTestDatabase();
const first = '2026-02-01';
const text = [
  'Hội nghị đã nghe báo cáo về trạm sạc.',
  'Thường trực giao Sở Xây dựng [lắp trạm sạc xe điện tại bãi đỗ công cộng trước ngày 31-12-2026].',
  'Giao Sở Tài chính [dừng thu phí đỗ xe lòng đường khu phố cổ].',
  'Giao Sở Y tế [tổng hợp, báo cáo kết quả].',
].join('\n');
let versionId: string;
let proposals: NonNullable<Awaited<ReturnType<typeof reviewOf>>>['proposals'];

beforeAll(async () => {
  const earlier = database.acting(first);
  await aDirective(earlier, {
    quote: 'khẩn trương lắp trạm sạc xe điện tại các bãi đỗ công cộng trước ngày 30-6-2026',
    addressee: 'Sở Xây dựng',
  });
  await aDirective(earlier, { quote: 'thu phí đỗ xe lòng đường khu phố cổ', addressee: 'Sở Xây dựng' });
  await aDirective(earlier, { quote: 'nạo vét sông Cầu Đá, kè hai bờ' });
  await aDirective(database.acting('2026-03-09'), { quote: 'lắp trạm sạc xe điện tại bãi đỗ công cộng, chợ, bến xe' });
  await aDirective(earlier, { quote: 'tổng hợp, báo cáo kết quả' });
  versionId = (await importMarked(database.acting('2026-03-01'), text)).versionId;
  const machine = (await reviewOf(database.reading(), versionId))!.proposals;
  const deadline = { text: 'trước ngày 31-12-2026', from: '2026-12-31', to: '2026-12-31', certainty: 'exact' } as const;
  await editProposal(database.acting('2026-03-01'), machine[0]!.id, { deadline });
  proposals = (await reviewOf(database.reading(), versionId))!.proposals;
});

const found = async (asOf = '2026-03-10') =>
  (await similarDirectives(database.reading(asOf), versionId))!.map(({ proposalId, verdict, directive }) => [
    proposals.findIndex(({ id }) => id === proposalId),
    verdict,
    directive.code,
  ]);

test('near ones and contradictions by proposal, contradictions first; the frame of an order is none', async () => {
  expect(await found()).toEqual([
    [0, 'conflict', 'D01'],
    [0, 'near', 'D04'],
    [1, 'conflict', 'D02'],
  ]);
});

test('the deadline a directive names in its own words contradicts that of the proposal', async () => {
  const { versionId: later } = await importMarked(
    database.acting('2026-03-08'),
    'Giao Sở Xây dựng [lắp trạm sạc xe điện tại các bãi đỗ công cộng].',
  );
  const near = (await similarDirectives(database.reading(), later))!;
  expect(near.map(({ directive }) => directive.code)).toContain('D01');
  const d01 = near.find(({ directive }) => directive.code === 'D01')!.directive;
  expect(d01.deadline).toMatchObject({ latest: '2026-06-30' });
  expect(d01.document?.issuedOn).toBe(first);
});

test('only what was known by the as-of day', async () => {
  expect((await found('2026-03-05')).map(([, , code]) => code)).not.toContain('D04');
});

test('what was taken from this very document is not compared with it', async () => {
  const before = await found();
  await acceptProposal(database.acting(), { proposalId: proposals[0]!.id });
  expect(await found()).toEqual(before);
});

test('an agency is compared with its own directives only, and an unknown version is none', async () => {
  const agency = { role: 'agency', organisationIds: [] } as const;
  expect(await similarDirectives(database.reading('2026-03-10', agency), versionId)).toEqual([]);
  expect(await similarDirectives(database.reading(), '00000000-0000-7000-8000-000000000000')).toBeNull();
});
