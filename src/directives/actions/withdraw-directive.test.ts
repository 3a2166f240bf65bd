import { beforeAll, expect, test } from 'vitest';
import { storeDocument } from '#documents/actions/store-document.ts';
import { aDocument } from '#documents/testing/builders.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { reviewOf } from '#reading/storage/review-queries.ts';
import { importMarked } from '#reading/testing/builders.ts';
import { directiveByCode } from '../storage/directive-queries.ts';
import { aDirective } from '../testing/builders.ts';
import { acceptProposal } from './accept-proposal.ts';
import { correctDirective } from './correct-directive.ts';
import { linkBasis } from './link-basis.ts';
import { withdrawDirective } from './withdraw-directive.ts';

const database = useTestDatabase();
const reason = 'Nhận nhầm câu bối cảnh';
let versionId = '';
beforeAll(async () => {
  versionId = (await importMarked(database.acting('2026-03-01'))).versionId!;
});
const firstProposal = async () => (await reviewOf(database.reading(), versionId))!.proposals[0]!;

test('only the secretariat takes an acceptance back, and only one that is there', async () => {
  await expect(withdrawDirective(database.acting(), { code: 'D99', reason })).rejects.toThrow('directives.not_found');
  await expect(
    withdrawDirective(database.acting('2026-03-10', { role: 'leader' }), { code: 'D01', reason }),
  ).rejects.toThrow('platform.not_allowed');
});

test('the register of earlier days keeps it, later ones do not; its proposal is open and can be accepted again', async () => {
  const { code } = await acceptProposal(database.acting('2026-03-02'), { proposalId: (await firstProposal()).id });
  await withdrawDirective(database.acting('2026-03-05'), { code, reason });
  expect(await directiveByCode(database.reading('2026-03-04'), code)).not.toBeNull();
  expect(await directiveByCode(database.reading('2026-03-05'), code)).toBeNull();
  const proposal = await firstProposal();
  expect(proposal.state).toBe('open');
  const again = await acceptProposal(database.acting('2026-03-06'), { proposalId: proposal.id });
  expect(again.code).not.toBe(code);
});

test('what has left the register is not there to be corrected, linked or withdrawn again', async () => {
  const { code } = await aDirective(database.acting('2026-03-02'));
  const { id: documentId } = await storeDocument(database.acting('2026-03-02'), aDocument({ title: 'Kế hoạch' }), null);
  await withdrawDirective(database.acting('2026-03-05'), { code, reason });
  const office = database.acting('2026-03-06');
  await expect(correctDirective(office, { code, title: 'Tên mới' })).rejects.toThrow('directives.not_found');
  await expect(linkBasis(office, { code, documentId, relation: 'basis' })).rejects.toThrow('directives.not_found');
  await expect(withdrawDirective(office, { code, reason })).rejects.toThrow('directives.not_found');
});
