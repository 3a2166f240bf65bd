import { expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { documentById, documentsList, originalFile, versionText } from '../storage/document-queries.ts';
import { aDocument, aSession } from '../testing/builders.ts';
import { linkDocuments } from './link-documents.ts';
import { openSession } from './open-session.ts';
import { storeDocument } from './store-document.ts';
import { storeVersion } from './store-version.ts';

const database = useTestDatabase();
const unit = '01900000-0000-7000-8000-000000000001';
const agency = { role: 'agency' as const, organisationId: unit, organisationIds: [unit], name: 'Đầu mối' };
const refusedWith = (code: string) => expect.objectContaining({ problems: [expect.objectContaining({ code })] });

test('an agency, a leader or an administrator cannot store a document', async () => {
  for (const role of ['agency', 'leader', 'administrator'] as const) {
    const acting = database.acting('2026-03-10', { role });
    await expect(storeDocument(acting, aDocument(), { text: 'Một.' })).rejects.toEqual(
      refusedWith('platform.not_allowed'),
    );
  }
});

test('the same text a second time is refused and names where it is', async () => {
  const acting = database.acting();
  const first = await storeDocument(acting, aDocument({ title: 'Lần đầu' }), { text: 'Nội dung lần đầu.\r\n' });
  const again = storeDocument(acting, aDocument({ title: 'Lần hai' }), { text: 'Nội dung lần đầu.' });
  await expect(again).rejects.toMatchObject({
    problems: [{ code: 'documents.already_stored', details: { id: first.id, title: 'Lần đầu', day: '2026-02-25' } }],
  });
  expect((await documentsList(database.reading(), { search: 'lan hai' })).total).toBe(0);
});

test('issuer, number and date together are one document; the number alone is not', async () => {
  const acting = database.acting();
  await storeDocument(
    acting,
    aDocument({ kind: 'chi_thi', number: '35-CT/TU', title: 'Chỉ thị cũ', issuedOn: '2025-05-30' }),
    null,
  );
  await storeDocument(
    acting,
    aDocument({ kind: 'chi_thi', number: '35-CT/TU', title: 'Cùng số, năm khác', issuedOn: '2024-06-14' }),
    null,
  );
  const same = storeDocument(acting, aDocument({ number: '35-CT/TU', issuedOn: '2025-05-30' }), null);
  await expect(same).rejects.toEqual(refusedWith('documents.number_taken'));
});

test('a secret paper is a stub: a text for it is refused, and agencies do not see that it exists', async () => {
  const acting = database.acting();
  const secret = aDocument({ title: 'Văn bản mật số 12', confidentiality: 'secret' });
  await expect(storeDocument(acting, secret, { text: 'Nội dung mật.' })).rejects.toEqual(
    refusedWith('documents.secret_without_text'),
  );
  const { id } = await storeDocument(acting, secret, null);
  expect(await documentById(database.reading(), id)).toMatchObject({ confidentiality: 'secret', versions: [] });
  expect(await documentById(database.reading('2026-03-10', agency), id)).toBeNull();
  await expect(storeVersion(acting, id, { text: 'Nội dung mật.' })).rejects.toEqual(
    refusedWith('documents.secret_without_text'),
  );
});

test('an agency reads open papers, not internal ones, not even by the id of the text', async () => {
  const acting = database.acting();
  const open = await storeDocument(acting, aDocument({ title: 'Bản mở' }), { text: 'Ai cũng đọc được.' });
  const internal = await storeDocument(acting, aDocument({ title: 'Bản nội bộ', confidentiality: 'internal' }), {
    text: 'Chỉ nội bộ.',
  });
  const reading = database.reading('2026-03-10', agency);
  expect(await versionText(reading, open.versionId!)).toMatchObject({ text: 'Ai cũng đọc được.' });
  expect(await versionText(reading, internal.versionId!)).toBeNull();
  expect((await documentsList(reading, { search: 'bản nội bộ' })).total).toBe(0);
  expect(
    (await documentsList(database.reading('2026-03-10', { role: 'leader' }), { search: 'ban noi bo' })).total,
  ).toBe(1);
});

test('the original file comes back byte for byte; a pasted text has none', async () => {
  const file = { name: 'kết luận.txt', mediaType: 'text/plain', bytes: Buffer.from('Bản từ tệp.') };
  const given = { text: 'Bản từ tệp.', format: 'txt', file };
  const { versionId } = await storeDocument(database.acting(), aDocument({ title: 'Có tệp' }), given);
  expect(await originalFile(database.reading(), versionId!)).toMatchObject({ name: 'kết luận.txt', bytes: file.bytes });
  const pasted = await storeDocument(database.acting(), aDocument({ title: 'Dán' }), { text: 'Bản dán.' });
  expect(await originalFile(database.reading(), pasted.versionId!)).toBeNull();
});

test('a stored text is never edited, even by the database administrator; a new text is a new version', async () => {
  const acting = database.acting();
  const { id, versionId } = await storeDocument(acting, aDocument({ title: 'Hai bản' }), { text: 'Bản một.' });
  await expect(database.db.updateTable('document_versions').set({ text: 'Sửa.' }).execute()).rejects.toThrow(
    /never changed/,
  );
  await expect(database.db.deleteFrom('document_versions').execute()).rejects.toThrow(/never changed/);
  const second = await storeVersion(database.acting('2026-03-12'), id, { text: 'Bản hai.' });
  expect(await documentById(database.reading('2026-03-10'), id)).toMatchObject({
    versionId,
    versions: [{ versionNo: 1 }],
  });
  expect(await documentById(database.reading('2026-03-12'), id)).toMatchObject({
    versionId: second.versionId,
    versions: [{ versionNo: 1 }, { versionNo: 2 }],
  });
});

test('what replaces a document shows on both, from the day it takes effect', async () => {
  const acting = database.acting('2026-03-01');
  const old = await storeDocument(acting, aDocument({ title: 'Chỉ thị bị thay' }), null);
  const next = await storeDocument(acting, aDocument({ title: 'Chỉ thị mới' }), null);
  const link = { fromId: next.id, toId: old.id, relation: 'replaces' as const, effectiveOn: '2026-03-05' };
  await linkDocuments(acting, link);
  await expect(linkDocuments(acting, link)).rejects.toEqual(refusedWith('documents.link_exists'));
  await expect(linkDocuments(acting, { ...link, toId: next.id })).rejects.toEqual(
    refusedWith('documents.link_to_itself'),
  );
  expect(await documentById(database.reading('2026-03-04'), old.id)).toMatchObject({ supersededBy: null });
  expect(await documentById(database.reading('2026-03-05'), old.id)).toMatchObject({
    supersededBy: 'replaces',
    links: [{ direction: 'incoming', relation: 'replaces', other: { id: next.id, title: 'Chỉ thị mới' } }],
  });
});

test('a document of a session that is not known is refused; nothing known later is seen earlier', async () => {
  const acting = database.acting('2026-03-08');
  const lost = storeDocument(acting, aDocument({ sessionId: unit }), null);
  await expect(lost).rejects.toEqual(refusedWith('documents.session_not_found'));
  const { id: sessionId } = await openSession(acting, aSession({ title: 'Phiên có văn bản' }));
  const { id } = await storeDocument(acting, aDocument({ title: 'Thuộc phiên', sessionId }), null);
  expect(await documentById(database.reading('2026-03-07'), id)).toBeNull();
  expect((await documentsList(database.reading('2026-03-08'), { sessionId })).items).toMatchObject([{ id }]);
});
