import type { Status } from '#directives/logic/status.ts';
import { daysBetween, type PlainDate } from '#shared/plain-date.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import type { Milestone } from './milestone.ts';
import { stepsOf } from './roadmap-tree.ts';

type Step = Pick<Milestone, 'id' | 'parentId' | 'title' | 'due' | 'doneOn' | 'voidedOn' | 'after'> & {
  readonly status: Status;
};

/** A stretch of the sentence; a milestone's name opens it. */
export interface RoadmapPart {
  readonly text: string;
  readonly milestoneId?: string;
  readonly isLate?: boolean;
}

/**
 * What a reader of a roadmap asks first: what is late and what it holds up, what comes next and when, how much is reached.
 * Nothing is foretold: only windows and days that were recorded.
 */
export function roadmapSentence(
  milestones: readonly Step[],
  asOf: PlainDate,
  language: 'vi' | 'en' = 'vi',
): RoadmapPart[] {
  const say = sentences[language];
  const steps = stepsOf(milestones);
  const inForce = steps.filter(({ voidedOn }) => !voidedOn);
  const reached = inForce.filter(({ doneOn }) => doneOn);
  const gone = steps.length - inForce.length;
  return [
    ...latePart(inForce, asOf, language),
    ...nextPart(inForce, asOf, language),
    ...reachedPart(inForce.length, reached, language),
    ...(gone > 0 ? [{ text: ` ${say.gone(gone)}` }] : []),
  ];
}

function latePart(steps: readonly Step[], asOf: PlainDate, language: 'vi' | 'en'): RoadmapPart[] {
  const say = sentences[language];
  const late = steps
    .filter(({ status }) => status === 'late')
    .toSorted((a, b) => (a.due.latest! < b.due.latest! ? -1 : 1));
  const [first] = late;
  if (!first) return [];
  const held = heldUpBy(late, steps);
  return [
    ...(late.length > 1 ? [{ text: say.manyLate(late.length), isLate: true }] : []),
    { text: `“${first.title}”`, milestoneId: first.id, isLate: true },
    { text: ` ${say.overdue(daysBetween(first.due.latest!, asOf))}`, isLate: true },
    ...waitsPart(first, steps, language),
    { text: `${held > 0 ? `, ${say.holds(held)}` : ''}. ` },
  ];
}

/** The first open milestone that the late one itself waits for. */
function waitsPart(late: Step, steps: readonly Step[], language: 'vi' | 'en'): RoadmapPart[] {
  const before = steps.find(({ id, doneOn }) => late.after.includes(id) && !doneOn);
  if (!before) return [];
  return [{ text: `, ${sentences[language].waits} ` }, { text: `“${before.title}”`, milestoneId: before.id }];
}

/** How many open milestones wait, directly or not, for one that is late. */
export function heldUpBy(late: readonly Step[], steps: readonly Step[]): number {
  const held = new Set<string>();
  const waiting = late.map(({ id }) => id);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const { id, after, doneOn } of steps) {
      if (!after.includes(at) || doneOn || held.has(id)) continue;
      held.add(id);
      waiting.push(id);
    }
  }
  for (const { id } of late) held.delete(id);
  return held.size;
}

function nextPart(steps: readonly Step[], asOf: PlainDate, language: 'vi' | 'en'): RoadmapPart[] {
  const say = sentences[language];
  const [next] = steps
    .filter(({ doneOn, status, due }) => !doneOn && status !== 'late' && due.latest)
    .toSorted((a, b) => (a.due.latest! < b.due.latest! ? -1 : 1));
  if (!next) return [];
  return [
    { text: say.next },
    { text: `“${next.title}”`, milestoneId: next.id },
    { text: `, ${next.due.phrase}, ${say.daysLeft(daysBetween(asOf, next.due.latest!))}. ` },
  ];
}

function reachedPart(count: number, reached: readonly Step[], language: 'vi' | 'en'): RoadmapPart[] {
  const say = sentences[language];
  if (count === 0) return [];
  const last = reached
    .map(({ doneOn }) => doneOn!)
    .toSorted()
    .at(-1);
  if (reached.length < count) return [{ text: say.reached(reached.length, count) }];
  return [{ text: say.allReached(count, vietnameseDay(last!)) }];
}

export function roadmapText(parts: readonly RoadmapPart[]): string {
  return parts
    .map(({ text }) => text)
    .join('')
    .trim();
}

const sentences = {
  vi: {
    manyLate: (count: number) => `${count} mốc chậm, lâu nhất là `,
    overdue: (days: number) => `quá hạn ${days} ngày`,
    waits: 'còn chờ',
    holds: (count: number) => `giữ lại ${count} mốc sau`,
    next: 'Kế tiếp là ',
    daysLeft: (days: number) => (days === 0 ? 'hết hạn hôm nay' : `còn ${days} ngày`),
    reached: (reached: number, count: number) =>
      reached === 0 ? `Chưa mốc nào trong ${count} mốc đạt.` : `${reached} trong ${count} mốc đã đạt.`,
    allReached: (count: number, day: string) =>
      count === 1 ? `Mốc duy nhất đã đạt ngày ${day}.` : `Cả ${count} mốc đã đạt, mốc cuối ngày ${day}.`,
    gone: (count: number) => `${count} mốc không còn phù hợp.`,
  },
  en: {
    manyLate: (count: number) => `${count} milestones are late, the longest is `,
    overdue: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
    waits: 'still waiting for',
    holds: (count: number) => `holding up ${count} later ${count === 1 ? 'milestone' : 'milestones'}`,
    next: 'Next is ',
    daysLeft: (days: number) => (days === 0 ? 'ending today' : `${days} ${days === 1 ? 'day' : 'days'} left`),
    reached: (reached: number, count: number) => `${reached} of ${count} milestones reached.`,
    allReached: (count: number, day: string) => `All ${count} milestones reached, the last on ${day}.`,
    gone: (count: number) => `${count} no longer ${count === 1 ? 'applies' : 'apply'}.`,
  },
};
