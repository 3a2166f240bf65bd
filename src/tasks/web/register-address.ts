import { type Status, statuses } from '#directives/logic/status.ts';
import { type Level, levels } from '#organisations/logic/organisation.ts';
import { withSearch } from '#platform/web/navigation.tsx';
import { type Topic, topics } from '#reading/logic/reading-types.ts';
import { addDays, datePartsOf, isPlainDate, type PlainDate, plainDateOf } from '#shared/plain-date.ts';
import { type SixAspect, sixAspects } from '../logic/six-clear.ts';

export const views = ['can-quyet-dinh', 'cham', 'chua-du-6-ro', 'doi-chu-tri', 'thay-van-ban'] as const;
export type View = (typeof views)[number];
export const dueChoices = ['da-qua', '30-ngay', 'nam-nay', 'sau-nam-nay'] as const;
export type DueChoice = (typeof dueChoices)[number];
export const groupings = ['tinh-trang', 'chu-tri', 'linh-vuc', 'phien', 'khong'] as const;
export type Grouping = (typeof groupings)[number];

export interface DueRange {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** What the address of the register says; every part of the view is in it, so that a link shows the same list. */
export interface RegisterAddress {
  readonly sessionId: string | null;
  readonly status: readonly Status[];
  /** A unit's id, or its key; `chua-co` and `da-co` ask whether there is one at all. */
  readonly lead: string | null;
  readonly topic: Topic | null;
  readonly due: DueChoice | DueRange | null;
  /** All six, or the one that is not clear. */
  readonly six: 'du' | SixAspect | null;
  readonly leadLevel: Level | null;
  readonly text: string;
  readonly view: View | null;
  readonly grouping: Grouping;
  readonly isDense: boolean;
  /** Code of the directive in the side panel. */
  readonly open: string | null;
}

/** `?phien=…&tinh-trang=late,no_news&chu-tri=so-xay-dung&xem=can-quyet-dinh`; words it does not know are left out. */
export function readAddress(path: string): RegisterAddress {
  const query = new URL(path, 'http://x').searchParams;
  return {
    sessionId: query.get('phien'),
    ...statusAndView(query),
    lead: query.get('chu-tri'),
    topic: oneOf(topics, query.get('linh-vuc')),
    due: dueOf(query.get('han')),
    six: oneOf(['du', ...sixAspects] as const, query.get('sau-ro')),
    leadLevel: oneOf(levels, query.get('cap')),
    text: query.get('tim') ?? '',
    grouping: oneOf(groupings, query.get('nhom')) ?? 'tinh-trang',
    isDense: query.get('mat-do') === 'gon',
    open: query.get('mo'),
  };
}

/** Whether the address asks if there is a lead at all, rather than which. */
export const isLeadAsked = (lead: string | null): boolean => lead === 'chua-co' || lead === 'da-co';

/** What the filters are called in the address. */
export const filterNames = [
  'phien',
  'tinh-trang',
  'chu-tri',
  'linh-vuc',
  'han',
  'sau-ro',
  'cap',
  'tim',
  'xem',
] as const;

/** The same list without any filter; grouping and row height stay. */
export function withoutFilters(path: string): string {
  return withSearch(path, Object.fromEntries([...filterNames, 'mo'].map((name) => [name, null])));
}

/**
 * "Late" is a tab and a status. The address of the status alone lights the tab, since other screens link so; any other choice of
 * statuses takes the place of that tab.
 */
function statusAndView(query: URLSearchParams): Pick<RegisterAddress, 'status' | 'view'> {
  const words = (query.get('tinh-trang') ?? '').split(',');
  const status = words.map((word) => oneOf(statuses, word)).filter((word) => word !== null);
  const view = oneOf(views, query.get('xem'));
  const isLateOnly = status.length === 1 && status[0] === 'late';
  if (isLateOnly && (view === null || view === 'cham')) return { status: [], view: 'cham' };
  return { status, view: view === 'cham' && status.length > 0 ? null : view };
}

/** Address of a tab; the other filters stay, so its count is the length of its list. */
export function viewPath(path: string, view: View | null): string {
  const isFromLate = readAddress(path).view === 'cham';
  return withSearch(path, {
    xem: view,
    ...((isFromLate || view === 'cham') && { 'tinh-trang': null }),
    ...(view === 'chua-du-6-ro' && { 'sau-ro': null }),
    mo: null,
  });
}

/** First and last day a deadline may end on. */
export function dueRange(due: RegisterAddress['due'], asOf: PlainDate): DueRange {
  const [year] = datePartsOf(asOf);
  const endOfYear = plainDateOf(year, 12, 31);
  if (due === null) return { from: null, to: null };
  if (typeof due !== 'string') return due;
  return {
    'da-qua': { from: null, to: addDays(asOf, -1) },
    '30-ngay': { from: asOf, to: addDays(asOf, 30) },
    'nam-nay': { from: plainDateOf(year, 1, 1), to: endOfYear },
    'sau-nam-nay': { from: addDays(endOfYear, 1), to: null },
  }[due];
}

/** A choice, or two days: `2026-01-01..2026-03-31`, either end open. */
function dueOf(word: string | null): RegisterAddress['due'] {
  const choice = oneOf(dueChoices, word);
  if (choice || !word?.includes('..')) return choice;
  const [from, to] = word.split('..').map((end) => (isPlainDate(end) ? end : null));
  return { from: from ?? null, to: to ?? null };
}

function oneOf<Word extends string>(known: readonly Word[], value: string | null): Word | null {
  return known.find((word) => word === value) ?? null;
}
