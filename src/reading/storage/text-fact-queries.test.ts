import { expect, test } from 'vitest';
import { linkDocuments } from '#documents/actions/link-documents.ts';
import { storeDocument } from '#documents/actions/store-document.ts';
import { aDocument } from '#documents/testing/builders.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { importDocument } from '../actions/import-document.ts';
import { textFacts } from './text-fact-queries.ts';

const database = useTestDatabase();
const office = () => database.acting();
const paper = (title: string, number: string, issuedOn: string | null, more = {}) =>
  storeDocument(office(), aDocument({ title, number, issuedOn, issuer: 'Thành ủy', ...more }), null);

const text = `Sáng 4/3/2026, Chủ tịch UBND thành phố Lê Văn Thắng chủ trì cuộc họp về nước sạch.
Đến nay đã cấp nước cho 85% hộ dân ngoại thành trong năm 2025.
Giao Sở Xây dựng thực hiện Nghị quyết số 21-NQ/TU ngày 5/2/2025 của Thành ủy, Kế hoạch số 18/KH-UBND và Chỉ thị 7-CT/TU.
Ngày 12/12/2025, nhà máy nước số 2 đã khánh thành.`;

test('people, figures and dated events with their sentence; cited papers with the kept document they mean', async () => {
  const resolution = await paper('Nghị quyết về nước sạch', '21-NQ/TU', '2025-02-05');
  await paper('Cùng số, năm khác', '21-NQ/TU', '2021-02-05');
  await paper('Kế hoạch thứ nhất', '18/KH-UBND', '2025-03-01');
  await paper('Kế hoạch thứ hai', '18/KH-UBND', '2024-03-01');
  const document = aDocument({ title: 'Thông báo về nước sạch', number: '9-TB/TU' });
  const { versionId, documentId } = await importDocument(office(), { document, withoutDirectives: true }, { text });

  const facts = (await textFacts(database.reading(), versionId))!;
  expect(facts.people).toContainEqual({ name: 'Lê Văn Thắng', position: 'Chủ tịch UBND thành phố', sentence: 1 });
  expect(facts.indicators[0]).toMatchObject({ value: '85', unit: '%', sentence: 2 });
  expect(facts.milestones).toContainEqual(expect.objectContaining({ from: '2025-12-12', sentence: 4 }));
  const meant = facts.papers.map(({ number, document: kept, isLinked }) => [number, kept?.id ?? null, isLinked]);
  expect(meant).toEqual([
    ['21-NQ/TU', resolution.id, false],
    ['18/KH-UBND', null, false],
    ['7-CT/TU', null, false],
  ]);
  await linkDocuments(office(), {
    ...{ fromId: documentId, toId: resolution.id, relation: 'cites', effectiveOn: '2026-03-04' },
  });
  expect((await textFacts(database.reading(), versionId))!.papers[0]).toMatchObject({ isLinked: true });
});

test('a kept paper the reader may not see is not named', async () => {
  await paper('Chỉ thị nội bộ', '99-CT/TU', null, { confidentiality: 'internal' });
  const request = { document: aDocument({ title: 'Khác' }), withoutDirectives: true };
  const { versionId } = await importDocument(office(), request, { text: 'Giao Sở Y tế thực hiện Chỉ thị 99-CT/TU.' });
  const agency = { role: 'agency', organisationIds: [] } as const;
  expect((await textFacts(database.reading(), versionId))!.papers[0]!.document).not.toBeNull();
  expect((await textFacts(database.reading('2026-03-10', agency), versionId))!.papers[0]!.document).toBeNull();
  expect(await textFacts(database.reading(), '00000000-0000-7000-8000-000000000000')).toBeNull();
});
