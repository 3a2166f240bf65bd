import type { PlainDate } from '#shared/plain-date.ts';
import type { Assignment } from './lead-change.ts';

/** What happens to the parts of one task when units hand over. */
export interface Handover {
  readonly end: readonly { readonly id: string; readonly until: PlainDate }[];
  /** Parts planned for later, and now for another unit: withdrawn, not deleted. */
  readonly withdraw: readonly string[];
  readonly begin: readonly BegunPart[];
}

export interface BegunPart extends Omit<Assignment, 'id'> {
  /** The part that it continues. */
  readonly after: string;
}

/**
 * Gives the parts of one task to the heirs, from a day on, planned parts too:
 *
 * ```
 *   before   A lead ──────────────────►      B coordinating ─────────►      planned: A ──►
 *   after    A lead ─────┤X ──────────►      (X is B's heir too:            planned: X ──►
 *                        └ day                nobody leads and coordinates)
 * ```
 * @param assignments  all parts of the task that reach beyond the day
 * @param heirOf       the heir of a part, or null where it stays
 */
export function handoverOf(
  assignments: readonly Assignment[],
  heirOf: (part: Assignment) => string | null,
  day: PlainDate,
): Handover {
  const wanted = assignments.map((part) => wantedPart(part, heirOf(part), day));
  const leads = wanted.filter((one) => one.part === 'lead');
  const change = { end: [] as { id: string; until: PlainDate }[], withdraw: [] as string[], begin: [] as BegunPart[] };
  const taken = new Map<string, Span[]>();
  for (const one of leads) take(taken, one.organisationId, one);
  for (const one of [...leads, ...wanted.filter((other) => other.part !== 'lead')]) {
    const spans =
      one.part === 'lead' ? [{ from: one.from, until: one.until }] : freeOf(one, taken.get(one.organisationId));
    if (one.part !== 'lead') for (const span of spans) take(taken, one.organisationId, span);
    write(change, one, spans, day);
  }
  return change;
}

interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

interface Wanted extends Span {
  readonly source: Assignment;
  readonly organisationId: string;
  readonly part: Assignment['part'];
  readonly isMoved: boolean;
}

function wantedPart(source: Assignment, heir: string | null, day: PlainDate): Wanted {
  const from = source.from < day ? day : source.from;
  const isMoved = heir !== null && heir !== source.organisationId;
  const organisationId = isMoved ? heir : source.organisationId;
  return { source, organisationId, part: source.part, from, until: source.until, isMoved };
}

function take(taken: Map<string, Span[]>, organisationId: string, span: Span): void {
  taken.set(organisationId, [...(taken.get(organisationId) ?? []), span]);
}

const latest = '9999-12-31';

/** What is left of a span when the days already taken are cut out of it. */
function freeOf(span: Span, taken: readonly Span[] = []): Span[] {
  let free: Span[] = [{ from: span.from, until: span.until }];
  for (const other of taken) free = free.flatMap((one) => without(one, other));
  return free;
}

function without(one: Span, other: Span): Span[] {
  const [end, otherEnd] = [one.until ?? latest, other.until ?? latest];
  if (other.from >= end || otherEnd <= one.from) return [one];
  return [
    ...(one.from < other.from ? [{ from: one.from, until: other.from }] : []),
    ...(otherEnd < end ? [{ from: otherEnd, until: one.until }] : []),
  ];
}

function write(
  change: { end: { id: string; until: PlainDate }[]; withdraw: string[]; begin: BegunPart[] },
  { source, organisationId, part, isMoved, from, until }: Wanted,
  spans: readonly Span[],
  day: PlainDate,
): void {
  const isWhole = spans.length === 1 && spans[0]!.from === from && spans[0]!.until === until;
  if (!isMoved && isWhole) return;
  const first = spans[0];
  // A part of the same unit that only loses its end is cut; anything else is written anew from the day on.
  const isCut = !isMoved && first?.from === from && first.until !== null;
  if (isCut) change.end.push({ id: source.id, until: first.until! });
  else if (source.from < day) change.end.push({ id: source.id, until: day });
  else change.withdraw.push(source.id);
  for (const span of isCut ? spans.slice(1) : spans)
    change.begin.push({ ...span, organisationId, part, after: source.id });
}
