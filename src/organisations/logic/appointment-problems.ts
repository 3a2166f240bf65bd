import type { PlainDate } from '#shared/plain-date.ts';
import type { Problem } from '#shared/problem.ts';
import type { HeldTerm } from './organisation.ts';
import { holdsOn, lastDayOf, overlap, type Validity } from './validity.ts';

export interface AppointmentStart {
  readonly personName: string;
  readonly from: PlainDate;
  /** The last day, when the term is known to end. */
  readonly lastDay: PlainDate | null;
  /** Whoever holds the post ends on the day before. */
  readonly endsCurrent: boolean;
}

export interface PostTerm {
  readonly name: string;
  readonly validity: Validity;
}

export interface EnteredTerm extends HeldTerm {
  /** The day its end was entered by a person; null when none was. */
  readonly endKnownOn: PlainDate | null;
}

/**
 * Who must end, so that somebody else can begin on a day; null when the post is free, or nobody is to be ended. An end entered
 * on an earlier day is history: a handover does not move it.
 */
export function endedByStart<Term extends EnteredTerm>(
  terms: readonly Term[],
  start: AppointmentStart,
  today: PlainDate,
): Term | null {
  const holder = terms.find((term) => holdsOn(term.validity, start.from)) ?? null;
  const isFinal = holder !== null && holder.endKnownOn !== null && holder.endKnownOn < today;
  return start.endsCurrent && holder && !isFinal && (holder.validity.from ?? '') < start.from ? holder : null;
}

/** Whether somebody can begin to hold a post: it stands on the day, and nobody else holds it on any day of the term. */
export function startProblems(
  post: PostTerm,
  terms: readonly EnteredTerm[],
  start: AppointmentStart,
  until: PlainDate | null,
  today: PlainDate,
): Problem[] {
  const { from, personName, lastDay } = start;
  if (lastDay !== null && lastDay < from)
    return [
      { code: 'organisations.end_before_start', field: 'lastDay', details: { person: personName, from, lastDay } },
    ];
  if (!holdsOn(post.validity, from)) return [notStanding(post, from)];
  const ended = endedByStart(terms, start, today);
  const other = terms.find((term) => term !== ended && overlap(term.validity, { from, until }));
  return other ? [overlaps(personName, from, other)] : [];
}

function notStanding({ name, validity }: PostTerm, day: PlainDate): Problem {
  const details = { post: name, day, from: validity.from ?? '', lastDay: lastDayOf(validity) ?? '' };
  return { code: 'organisations.post_not_standing', field: 'from', details };
}

function overlaps(person: string, from: PlainDate, { personName, validity }: HeldTerm): Problem {
  const details = { person, from, holder: personName, since: validity.from ?? '', lastDay: lastDayOf(validity) ?? '' };
  return { code: 'organisations.holder_overlaps', field: 'from', details };
}

/**
 * A term can be ended once, not before it began.
 * @param enteredOn the day its end was entered; on that day it can still be corrected
 */
export function endProblems(
  { personName, validity }: HeldTerm,
  lastDay: PlainDate,
  enteredOn: PlainDate | null,
  today: PlainDate,
): Problem[] {
  const person = personName;
  if (validity.from !== null && lastDay < validity.from)
    return [
      { code: 'organisations.end_before_start', field: 'lastDay', details: { person, from: validity.from, lastDay } },
    ];
  const already = lastDayOf(validity);
  const isFinal = enteredOn !== null && enteredOn < today;
  const isStretched = already !== null && already <= lastDay && enteredOn === null;
  return already !== null && (isFinal || isStretched)
    ? [{ code: 'organisations.already_ended', field: 'lastDay', details: { person, already, lastDay } }]
    : [];
}

/** Only what was entered today can be taken back; later it is history and can only end. */
export function withdrawalProblems({ personName }: HeldTerm, knownOn: PlainDate | null, today: PlainDate): Problem[] {
  return knownOn === today
    ? []
    : [{ code: 'organisations.cannot_withdraw', details: { person: personName, day: knownOn ?? '' } }];
}
