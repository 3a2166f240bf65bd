import { expect, test } from 'vitest';
import { comparableNumber, paperMeant } from './same-paper.ts';

const paper = (id: string, issuedOn: string | null, issuer: string | null = null, number = '12-KH/TU') => ({
  ...{ id, number, issuedOn, issuer },
});
const meant = (date: string | null, candidates: ReturnType<typeof paper>[], issuer: string | null = null) =>
  paperMeant({ number: '12 - KH/TU', date, issuer }, candidates)?.id ?? null;

test('blanks and dashes in a number do not matter', () => expect(comparableNumber('12 – kh / TU')).toBe('12-KH/TU'));

test('the only one with this number is meant', () => {
  expect(meant(null, [paper('a', '2025-01-02'), paper('b', '2025-01-02', null, '13-KH/TU')])).toBe('a');
  expect(meant(null, [])).toBeNull();
});

test('a date that is given must agree; an undated paper may be it', () => {
  expect(meant('2025-01-02', [paper('a', '2024-01-02')])).toBeNull();
  expect(meant('2025-01-02', [paper('a', '2024-01-02'), paper('b', '2025-01-02')])).toBe('b');
  expect(meant('2025-01-02', [paper('a', null)])).toBe('a');
  expect(meant('2025-01-02', [paper('a', null), paper('b', '2025-01-02')])).toBe('b');
});

test('several of them: only the issuer can decide, and if it does not, none is meant', () => {
  const two = [paper('a', '2025-01-02', 'Thành ủy'), paper('b', '2025-01-02', 'Quận ủy')];
  expect(meant('2025-01-02', two)).toBeNull();
  expect(meant('2025-01-02', two, 'thành ủy')).toBe('a');
});
