import { expect, test } from 'vitest';
import { historyText } from './history-text.ts';
import { sentenceOf } from './history-words.ts';

const line = (action: string, before: unknown, after: unknown, taskCode: string | null = 'N30') => ({
  ...{ sequence: 1, occurredOn: '2026-03-06', actorName: 'Văn phòng', action, ground: null, before, after },
  ...{ taskCode, taskTitle: taskCode && 'Đào kênh' },
});
const tell = (...given: Parameters<typeof line>) => sentenceOf(line(...given), historyText.vi);

test('changes are told in sentences, with what was and what is', () => {
  expect(tell('task.lead_changed', { lead: 'Sở Thủy lợi' }, { lead: 'Sở Xây dựng', leadId: 'u1' })).toBe(
    'Chủ trì N30 Đào kênh chuyển từ Sở Thủy lợi sang Sở Xây dựng.',
  );
  expect(tell('task.deadline_extended', { phrase: 'tháng 9-2025' }, { phrase: 'tháng 6-2026' })).toBe(
    'Gia hạn N30 Đào kênh: tháng 9-2025 → tháng 6-2026.',
  );
  expect(tell('task.deadline_extended', null, { phrase: 'tháng 6-2026' })).toContain('chưa có hạn →');
  expect(tell('task.accepted', null, { code: 'N30' })).toBe('Nghiệm thu N30 Đào kênh.');
  expect(tell('directive.decided', null, { option: 'Bơm trước', question: 'Chờ hay bơm?' }, null)).toBe(
    'Quyết định “Bơm trước” cho câu hỏi: Chờ hay bơm?',
  );
});

test('a change without a sentence is shown under its own name, never left out', () => {
  expect(tell('task.unheard_of', null, null)).toBe('Thay đổi “task.unheard_of”.');
});
