import { beforeAll, expect, test } from 'vitest';
import { linkBasis } from '#directives/actions/link-basis.ts';
import { aDirective } from '#directives/testing/builders.ts';
import { linkDocuments } from '#documents/actions/link-documents.ts';
import { openSession } from '#documents/actions/open-session.ts';
import { storeDocument } from '#documents/actions/store-document.ts';
import { aDocument, aSession } from '#documents/testing/builders.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { addMilestone } from '#roadmaps/actions/add-milestone.ts';
import { reachMilestone } from '#roadmaps/actions/change-milestone.ts';
import { changeLead } from '#tasks/actions/change-lead.ts';
import { agencyOf, aTask, someUnits, type UnitKey } from '#tasks/testing/builders.ts';
import { dayEvents } from './event-queries.ts';

const database = useTestDatabase();
const office = (today: string) => database.acting(today);
let units: Record<UnitKey, string>;
let code = '';

// A session, a merger that moves one task, and three steps to come of which one is reached.
beforeAll(async () => {
  units = await someUnits(office('2025-01-02'));
  await openSession(office('2025-01-05'), aSession({ heldOn: '2025-01-05' }));
  code = (await aDirective(office('2025-01-06'))).code;
  const task = await aTask(office('2025-01-06'), { directiveCodes: [code], leadId: units['so-xay-dung-2024'] });
  await changeLead(office('2025-02-26'), {
    code: task.code,
    leadId: units['so-xay-dung'],
    from: '2025-03-01',
    reason: 'Hợp nhất',
  });
  const step = (title: string, day: string) =>
    addMilestone(office('2025-01-06'), {
      directiveCode: code,
      title,
      due: { earliest: day, latest: day, phrase: day, certainty: 'exact' },
    });
  const drawings = await step('Xong bản vẽ', '2026-04-01');
  await step('Khởi công', '2026-06-01');
  await step('Nghiệm thu', '2026-12-01');
  await reachMilestone(office('2026-02-01'), { milestoneId: drawings.id, on: '2026-02-01' });
});

test('sessions, reorganisations that moved something, and what comes next, in the order of days', async () => {
  expect(await dayEvents(database.reading())).toEqual([
    { day: '2025-01-05', label: 'Phiên 5-1-2025', kind: 'session' },
    { day: '2025-03-01', label: 'Sắp xếp, 1 việc đổi chủ trì', kind: 'event' },
    { day: '2026-06-01', label: 'Khởi công', kind: 'event' },
    { day: '2026-12-01', label: 'Nghiệm thu', kind: 'event' },
  ]);
});

test('before anything was recorded there is nothing to jump to', async () =>
  expect(await dayEvents(database.reading('2025-01-01'))).toEqual([]));

test('an agency is told of its own roadmaps and tasks only', async () => {
  const seenBy = async (unit: UnitKey) =>
    (await dayEvents(database.reading(undefined, agencyOf(units[unit])))).map(({ label }) => label);
  expect(await seenBy('phuong-tay-ho-00103')).toEqual(['Phiên 5-1-2025']);
  expect(await seenBy('so-xay-dung')).toEqual([
    'Phiên 5-1-2025',
    'Sắp xếp, 1 việc đổi chủ trì',
    'Khởi công',
    'Nghiệm thu',
  ]);
});

test('a paper that an agency may not see is not named to it', async () => {
  const paper = async (number: string, confidentiality: 'open' | 'internal') =>
    (await storeDocument(office('2025-02-01'), aDocument({ number, confidentiality, issuedOn: '2025-02-01' }), null))
      .id;
  const [basis, newer] = [await paper('35-CT/TW', 'open'), await paper('45-CT/TW', 'internal')];
  await linkBasis(office('2025-02-01'), { code, documentId: basis, relation: 'basis' });
  const replaced = { fromId: newer, toId: basis, relation: 'replaces' as const, effectiveOn: '2025-04-14' };
  await linkDocuments(office('2025-04-14'), replaced);
  const labelsFor = async (actor = {}) => (await dayEvents(database.reading(undefined, actor))).map((one) => one.label);
  expect(await labelsFor()).toContain('45-CT/TW thay 35-CT/TW');
  expect(await labelsFor(agencyOf(units['so-xay-dung']))).not.toContain('45-CT/TW thay 35-CT/TW');
});
