import { type Status, statuses } from '#directives/logic/status.ts';
import type { BriefLine } from './brief-facts.ts';

/** A brief tells so many questions and worries in full; the others it names. */
export const briefLimits = { decisions: 4, worries: 6 } as const;

const gathered: readonly Status[] = ['done', 'done_late', 'on_plan', 'due_soon', 'unassigned', 'paused', 'void'];

/** Rows that get a line of their own, the worst first, and those gathered under their status. */
export function briefTable<Line extends Pick<BriefLine, 'status'>>(
  lines: readonly Line[],
): { rows: Line[]; gathered: { status: Status; lines: Line[] }[] } {
  const worstFirst = lines.toSorted((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
  return {
    rows: worstFirst.filter((line) => !gathered.includes(line.status)),
    gathered: gathered
      .map((status) => ({ status, lines: worstFirst.filter((line) => line.status === status) }))
      .filter((group) => group.lines.length > 0),
  };
}

/** Of the brief's facts as text: FNV-1a, 32 bits, shown as "7f3a 91c2". Two prints with the same code say the same. */
export function checkCodeOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const digits = hash.toString(16).padStart(8, '0');
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}
