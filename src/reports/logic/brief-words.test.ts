import { expect, test } from 'vitest';
import { checkCodeOf } from './brief.ts';
import { briefPath } from './brief-address.ts';
import { countSpelled, dueInWords, riskInWords, sessionsInWords, shortened } from './brief-words.ts';
import { midSentence } from './mid-sentence.ts';
import { directiveHref, registerHref } from './register-address.ts';

test('how late is said beside the words of the window', () => {
  expect(dueInWords({ due: { phrase: 'trong quý IV-2025' }, daysLate: 69 })).toBe('trong quý IV-2025, quá 69 ngày');
  expect(dueInWords({ due: null, daysLate: 0 })).toBe('chưa có hạn');
});

test.each([
  [
    'obstacle_waits_for_decision',
    { obstacle: 'Chưa có mặt bằng', days: 40 },
    'chưa có mặt bằng, chờ quyết định 40 ngày',
  ],
  ['obstacle_waits_for_decision', { obstacle: 'HĐND chưa họp', days: 40 }, 'HĐND chưa họp, chờ quyết định 40 ngày'],
  ['obstacle_waits_for_decision', { obstacle: 'Thiếu vốn.', days: 40 }, 'thiếu vốn, chờ quyết định 40 ngày'],
  ['milestone_late', { title: 'Xong kênh', days: 9 }, 'mốc “Xong kênh” chậm 9 ngày'],
  ['past_due', { days: 9 }, null],
])('%s %o → %s', (code, details, words) => expect(riskInWords([{ code, details }])).toBe(words));

test.each([
  ['Chưa có mặt bằng.', 'chưa có mặt bằng'],
  ['HĐND chưa họp', 'HĐND chưa họp'],
  ['Hà Nội chưa bàn giao mốc giới.', 'Hà Nội chưa bàn giao mốc giới'], // a name keeps its capitals
  ['Chờ UBND xã họp dân', 'chờ UBND xã họp dân'], // what follows is no second half of a name
])('«%s» in the middle of a sentence', (said, inside) => expect(midSentence(said)).toBe(inside));

test('directives that no session asked for come from papers', () => {
  expect(sessionsInWords([{ heldOn: '2025-12-01' }])).toBe('buổi làm việc ngày 1-12-2025');
  expect(sessionsInWords([])).toBe('các văn bản đã nhận');
});

test('a long report is cut between words', () => {
  expect(shortened('Đã xong phần ngầm, còn phần nổi', 22)).toBe('Đã xong phần ngầm…');
  expect(shortened('Ngắn', 22)).toBe('Ngắn');
});

test('small numbers are spelled', () => expect([countSpelled(3), countSpelled(12)]).toEqual(['Ba', '12']));

test('numbers open the register narrowed to what they count', () => {
  expect(registerHref('total', 'p1')).toBe('/so-chi-dao?phien=p1');
  expect(registerHref('late', 'p1')).toBe('/so-chi-dao?phien=p1&tinh-trang=late');
  expect(registerHref('needs_decision', null)).toBe('/so-chi-dao?xem=can-quyet-dinh');
  expect(registerHref('total', null)).toBe('/so-chi-dao');
  expect(directiveHref('D09')).toBe('/chi-dao/D09');
});

test('the address on paper keeps the day and the session', () => {
  const brief = { asOf: '2026-03-10', sessions: [{ id: 'p1' }] };
  expect(briefPath(brief, false)).toBe('/to-trinh?ngay=2026-03-10&phien=p1');
  expect(briefPath(brief, true)).toBe('/to-trinh?ngay=2026-03-10&phien=tat-ca');
});

test('the check code is that of the text: FNV-1a of the empty text, and of one letter', () => {
  expect(checkCodeOf('')).toBe('811c 9dc5');
  expect(checkCodeOf('a')).toBe('e40c 292c');
});
