import type { Reason, Status } from '#directives/logic/status.ts';
import type { PlainDate } from '#shared/plain-date.ts';

/** What a cause needs to know of a task that decides where its directive stands. */
export interface DecidingTask {
  readonly code: string;
  readonly title: string;
  readonly status: Status;
  readonly daysLate: number;
  readonly due: { readonly phrase: string } | null;
  readonly leadName: string | null;
  readonly leadShortName: string | null;
  readonly lastNewsOn: PlainDate | null;
  readonly lastNews: string | null;
  /** What its unit last named as being in the way. */
  readonly obstacle: string | null;
  readonly reasons: readonly Reason[];
}

/** The one task behind a worrying status: who leads it, what it last said, what is in the way. */
export type Cause = Omit<DecidingTask, 'code' | 'title' | 'status' | 'due' | 'reasons'> & {
  readonly reasons: Reason[];
  readonly taskCode: string;
  readonly taskTitle: string;
  readonly duePhrase: string | null;
};

const worrying: readonly Status[] = ['late', 'no_news', 'at_risk'];

/** True where a reader asks "why": late, silent, or likely to be late. */
export function isWorrying({ status }: { readonly status: Status }): boolean {
  return worrying.includes(status);
}

/**
 * Of the tasks that put a directive where it stands, the one to speak of: the longest overdue, then one whose obstacle is
 * known. Null for a directive that worries nobody.
 */
export function causeOf(line: { readonly status: Status }, tasks: readonly DecidingTask[]): Cause | null {
  if (!isWorrying(line)) return null;
  const [chosen] = tasks
    .filter((task) => task.status === line.status)
    .toSorted((a, b) => b.daysLate - a.daysLate || Number(b.obstacle !== null) - Number(a.obstacle !== null));
  return chosen ? named(chosen) : null;
}

function named({ code, title, due, daysLate, leadName, leadShortName, ...rest }: DecidingTask): Cause {
  const { lastNewsOn, lastNews, obstacle, reasons } = rest;
  const said = { lastNewsOn, lastNews, obstacle, reasons: [...reasons] };
  return {
    taskCode: code,
    taskTitle: title,
    duePhrase: due?.phrase ?? null,
    daysLate,
    leadName,
    leadShortName,
    ...said,
  };
}
