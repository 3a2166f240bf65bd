import type { PlainDate } from '#shared/plain-date.ts';

export interface SessionWithCount {
  readonly id: string;
  readonly heldOn: PlainDate;
  readonly title: string;
  readonly directives: number;
}

/** The session a leader looks at first: the one that asked for most; of two equal ones the newer. */
export function mainSession(sessions: readonly SessionWithCount[]): SessionWithCount | null {
  const byWeight = sessions.toSorted((a, b) => b.directives - a.directives || (a.heldOn < b.heldOn ? 1 : -1));
  return byWeight[0] ?? null;
}

/**
 * The day after which news is news: the newest session before the as-of day, since that is when the reader last heard; never
 * before the session in view.
 */
export function sinceSession(
  sessions: readonly SessionWithCount[],
  shown: SessionWithCount | null,
  asOf: PlainDate,
): PlainDate | null {
  const heard = sessions.map(({ heldOn }) => heldOn).filter((heldOn) => heldOn < asOf);
  return [...heard, ...(shown ? [shown.heldOn] : [])].toSorted().at(-1) ?? null;
}
