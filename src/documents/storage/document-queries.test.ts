import { expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { storeDocument } from '../actions/store-document.ts';
import { aDocument } from '../testing/builders.ts';
import { documentsList } from './document-queries.ts';

const database = useTestDatabase();

test('the newest first, and those without a day below them, the last received first', async () => {
  const store = (day: string, title: string, issuedOn: string | null) =>
    storeDocument(database.acting(day), aDocument({ title, issuedOn }), null);
  await store('2026-03-01', 'Chưa rõ ngày, nhận trước', null);
  await store('2026-03-02', 'Cũ', '2024-11-27');
  await store('2026-03-03', 'Mới', '2026-02-25');
  await store('2026-03-09', 'Chưa rõ ngày, nhận sau', null);
  const { items } = await documentsList(database.reading());
  expect(items.map(({ title }) => title)).toEqual(['Mới', 'Cũ', 'Chưa rõ ngày, nhận sau', 'Chưa rõ ngày, nhận trước']);
});
