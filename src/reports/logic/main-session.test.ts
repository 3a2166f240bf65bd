import { expect, test } from 'vitest';
import { mainSession, type SessionWithCount, sinceSession } from './main-session.ts';

const session = (heldOn: string, directives: number): SessionWithCount => ({
  id: heldOn,
  heldOn,
  title: `Phiên ${heldOn}`,
  directives,
});
const [august, november, june, january] = [
  session('2024-08-09', 4),
  session('2024-11-27', 23),
  session('2025-06-16', 5),
  session('2026-01-10', 5),
] as const;

test('the session that asked for most is shown first; of two equal ones the newer', () => {
  expect(mainSession([january, june, november, august])).toBe(november);
  expect(mainSession([june, january])).toBe(january);
  expect(mainSession([])).toBeNull();
});

test.each([
  // shown     as of         news begins after
  [november, '2026-03-10', '2026-01-10'],
  [november, '2024-11-27', '2024-11-27'], // on its own day nothing can be news yet
  [november, '2025-06-16', '2024-11-27'], // a session of that very day is not over
  [null, '2025-12-31', '2025-06-16'],
])('shown %o on %s', (shown, asOf, since) => {
  const known = [january, june, november, august].filter(({ heldOn }) => heldOn <= asOf);
  expect(sinceSession(known, shown, asOf)).toBe(since);
});
