import { expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { sessionById, sessionsList } from '../storage/session-queries.ts';
import { aDocument, aSession } from '../testing/builders.ts';
import { openSession } from './open-session.ts';
import { storeDocument } from './store-document.ts';

const database = useTestDatabase();
const refusedWith = (code: string) => expect.objectContaining({ problems: [expect.objectContaining({ code })] });

test('a session that was not held yet, or is there already, is refused', async () => {
  const acting = database.acting('2026-03-10');
  await expect(openSession(acting, aSession({ heldOn: '2026-03-11' }))).rejects.toEqual(
    refusedWith('documents.session_in_future'),
  );
  await openSession(acting, aSession({ title: 'Phiên tháng hai' }));
  await expect(openSession(acting, aSession({ title: 'Phiên tháng hai' }))).rejects.toEqual(
    refusedWith('documents.session_exists'),
  );
});

test('a session keeps who took part, in order, with the post of that day', async () => {
  const participants = [
    { personName: 'Nguyễn Văn An', postName: 'Giám đốc Sở Xây dựng' },
    { personName: 'Trần Thị Bình', postName: null },
  ];
  const { id } = await openSession(database.acting(), aSession({ title: 'Phiên có người dự', participants }));
  expect(await sessionById(database.reading(), id)).toMatchObject({ participants, participantCount: 2, documents: [] });
});

test('an agency sees the session with open documents only, in the list and in the count', async () => {
  const acting = database.acting();
  const { id: sessionId } = await openSession(acting, aSession({ title: 'Phiên hai văn bản' }));
  await storeDocument(acting, aDocument({ title: 'Mở', sessionId }), null);
  await storeDocument(acting, aDocument({ title: 'Nội bộ', sessionId, confidentiality: 'internal' }), null);
  const reading = database.reading('2026-03-10', { role: 'agency' });
  expect(await sessionById(reading, sessionId)).toMatchObject({ documentCount: 1, documents: [{ title: 'Mở' }] });
  const line = (await sessionsList(database.reading())).find((session) => session.id === sessionId);
  expect(line).toMatchObject({ documentCount: 2 });
});
