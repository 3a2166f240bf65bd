import type { ChartReform } from '#organisations/logic/chart-reform.ts';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import type { Problem } from '#shared/problem.ts';

/** One reform: what it is called, when and on what ground, and what it does to the chart. */
export interface Reform extends ChartReform {
  readonly code: string;
  readonly title: string;
  readonly decidedOn: PlainDate;
  readonly legalBasis: string;
  readonly source: string;
}

export const reformStatuses = ['draft', 'committed', 'undone'] as const;
export type ReformStatus = (typeof reformStatuses)[number];

export type ReformHead = Pick<Reform, 'code' | 'title' | 'decidedOn' | 'effectiveOn' | 'legalBasis' | 'source'>;
export const headFields = ['code', 'title', 'decidedOn', 'effectiveOn', 'legalBasis', 'source'] as const;

/** What is wrong with the head of a reform, before any row is looked at. */
export function headProblems(head: ReformHead): Problem[] {
  const empty = headFields
    .filter((field) => !head[field]?.trim())
    .map((field): Problem => ({ code: 'reorganisations.head_missing', field, details: { field } }));
  const dates = (['decidedOn', 'effectiveOn'] as const)
    .filter((field) => head[field] && !isPlainDate(head[field]))
    .map((field): Problem => ({ code: 'reorganisations.bad_day', field, details: { field, value: head[field] } }));
  if (empty.length + dates.length > 0) return [...empty, ...dates];
  const code = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(head.code)
    ? []
    : [{ code: 'reorganisations.bad_code', field: 'code', details: { code: head.code } }];
  const order =
    head.decidedOn > head.effectiveOn
      ? [
          {
            code: 'reorganisations.decided_after_effective',
            field: 'decidedOn',
            details: { decidedOn: head.decidedOn, effectiveOn: head.effectiveOn },
          },
        ]
      : [];
  return [...code, ...order];
}

/** A reform that does nothing was probably read from the wrong file. */
export function emptyProblems({ successions, units, ends, parents, posts }: Reform): Problem[] {
  const rows = successions.length + units.length + ends.length + parents.length + posts.length;
  return rows === 0 ? [{ code: 'reorganisations.nothing_in_it', field: 'successions' }] : [];
}
