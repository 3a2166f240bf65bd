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

/** The newest session before the day that is not the one in view: "since then" is what the reader has not heard yet. */
export function sinceSession(
  sessions: readonly SessionWithCount[],
  shown: SessionWithCount | null,
  asOf: PlainDate,
): PlainDate | null {
  const earlier = sessions.filter(({ heldOn }) => heldOn < asOf).map(({ heldOn }) => heldOn);
  return earlier.toSorted().at(-1) ?? shown?.heldOn ?? null;
}
