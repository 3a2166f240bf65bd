import { type Status, statuses } from '#directives/logic/status.ts';

/** Two pages hold so many rows of the table; what is finished or on plan is gathered in one line each. */
export const briefLimits = { rows: 18, decisions: 4, worries: 6 } as const;

const gathered: readonly Status[] = ['done', 'done_late', 'on_plan', 'due_soon', 'unassigned', 'paused', 'void'];

export interface BriefLine {
  readonly code: string;
  readonly title: string;
  readonly status: Status;
}

/** Rows that get a line of their own, the worst first, and those gathered under their status. */
export function briefTable<Line extends BriefLine>(
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

/** What would have to be cut so that the brief stays within two pages, in words of the screen's choosing. */
export function briefOverflow(counts: {
  rows: number;
  decisions: number;
}): { what: 'rows' | 'decisions'; cut: number }[] {
  const over = (what: 'rows' | 'decisions') => ({ what, cut: counts[what] - briefLimits[what] });
  return [over('decisions'), over('rows')].filter(({ cut }) => cut > 0);
}

/** Of the brief's facts as text: FNV-1a, 32 bits, shown as "7f3a 91c2". Two prints with the same code say the same. */
export function checkCodeOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const digits = hash.toString(16).padStart(8, '0');
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}
