import type { DateWindow } from '#shared/date-window.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';
import type { TaskWording } from './task.ts';

/** The "6 rõ", in their usual order: người, việc, thời gian · trách nhiệm, sản phẩm, thẩm quyền. */
export const sixAspects = ['who', 'what', 'when', 'responsibility', 'deliverable', 'authority'] as const;
export type SixAspect = (typeof sixAspects)[number];

/** full: said · half: can be inferred, nobody said it · missing. */
export const clarities = ['full', 'half', 'missing'] as const;
export type Clarity = (typeof clarities)[number];
export type SixClear = Readonly<Record<SixAspect, Clarity>>;

export interface SixFacts
  extends Pick<TaskWording, 'title' | 'deliverable' | 'responsiblePostId' | 'authority' | 'reportEveryDays'> {
  readonly leadId: string | null;
  /** Nobody holds the responsible post on the day, although somebody did. */
  readonly isPostVacant: boolean;
  readonly coordinatingCount: number;
  readonly due: DateWindow | null;
}

const fewestWords = 3;
const preliminary = /^(de cuong|du thao|ban nhap|so bo)\b/;

/**
 * Which of the six are clear.
 * - who: a lead; half when only coordinating units are named, or when nobody holds the post that answers
 * - what: a title of three words or more; half when shorter
 * - when: a last day, or a rhythm with its reports; half for words without a day
 * - responsibility: the post that answers; half when only the lead unit is known
 * - deliverable: what will lie on the table; half when only its outline or draft
 * - authority: who may decide what it needs; half when it can only be inferred from the post
 */
export function sixClear(task: SixFacts): SixClear {
  return {
    who: clarityOfWho(task),
    what: foldForSearch(task.title).split(' ').length >= fewestWords ? 'full' : 'half',
    when: clarityOfWindow(task),
    responsibility: task.responsiblePostId ? 'full' : task.leadId ? 'half' : 'missing',
    deliverable: !task.deliverable ? 'missing' : preliminary.test(foldForSearch(task.deliverable)) ? 'half' : 'full',
    authority: task.authority ? 'full' : task.responsiblePostId ? 'half' : 'missing',
  };
}

function clarityOfWho({ leadId, isPostVacant, coordinatingCount }: SixFacts): Clarity {
  if (leadId) return isPostVacant ? 'half' : 'full';
  return coordinatingCount > 0 ? 'half' : 'missing';
}

function clarityOfWindow({ due, reportEveryDays }: SixFacts): Clarity {
  if (!due) return 'missing';
  if (due.latest !== null) return 'full';
  return due.certainty === 'recurring' && reportEveryDays !== null ? 'full' : 'half';
}

/** What is not fully clear, in the usual order; these must be accepted by name before a task is issued. */
export function gapsOf(six: SixClear): SixAspect[] {
  return sixAspects.filter((aspect) => six[aspect] !== 'full');
}

export function countFull(six: SixClear): number {
  return sixAspects.length - gapsOf(six).length;
}

/** The weakest of several tasks, aspect by aspect: what a directive as a whole can claim. Nothing owed yet: all missing. */
export function weakestOf(tasks: readonly SixClear[]): SixClear {
  const weakest = (aspect: SixAspect) =>
    tasks.reduce<Clarity>(
      (worst, six) => (clarities.indexOf(six[aspect]) > clarities.indexOf(worst) ? six[aspect] : worst),
      'full',
    );
  return Object.fromEntries(
    sixAspects.map((aspect) => [aspect, tasks.length ? weakest(aspect) : 'missing']),
  ) as unknown as SixClear;
}
