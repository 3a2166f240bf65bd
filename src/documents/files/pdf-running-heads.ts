import { isPageNumber } from './pdf-page-numbers.ts';
import type { Row } from './pdf-rows.ts';

/** What is known of a page when its neighbours are judged: its outermost rows, and where its paper begins and ends. */
export interface Edges {
  readonly top: readonly Row[];
  readonly bottom: readonly Row[];
  /** The distance from row to row inside a paragraph: a quarter of all distances are no larger. */
  readonly spacing: number;
  readonly paper: { readonly bottom: number; readonly top: number };
}

/** More rows than a head or a foot has. */
const mostRows = 3;
/** Heads and feet stand in the outer fifth of the paper. */
const margin = 0.2;
/** In points: programs place a head to the hair. */
const tolerance = 2;

export function edgesOf(rows: readonly Row[], paper: Edges['paper']): Edges {
  const distances = rows.slice(1).map((row, index) => rows[index]!.y - row.y);
  const spacing =
    distances.sort((one, other) => one - other)[Math.floor(distances.length / 4)] ?? Number.POSITIVE_INFINITY;
  // One row more, to see how far it is from the head to the text.
  return { top: rows.slice(0, mostRows + 1), bottom: rows.slice(-mostRows - 1).reverse(), spacing, paper };
}

/**
 * The rows of a page that a program set on every page: the same words at the same height on a page near it. Left and right pages
 * may differ, so that two pages to each side are looked at. A row of several cells is the head of a table, unless one of them
 * counts the pages.
 */
export function runningRows(page: Edges, near: readonly Edges[]): Row[] {
  return [...outermost(page, near, 'top'), ...outermost(page, near, 'bottom')];
}

function outermost(page: Edges, near: readonly Edges[], edge: 'top' | 'bottom'): Row[] {
  const rows = page[edge];
  const isRepeated = (row: Row) => near.some((other) => other[edge].some((twin) => isTwin(row, twin)));
  const isRunning = (row: Row) => isInMargin(row, page.paper, edge) && isHead(row) && isRepeated(row);
  let end = 0;
  while (end < Math.min(rows.length, mostRows) && (isNumber(rows[end]!) || isRunning(rows[end]!))) end++;
  const spacing = Math.min(page.spacing, ...near.map((other) => other.spacing));
  while (end > 0 && !isApart(rows[end - 1]!, rows[end], spacing)) end--;
  return rows.slice(0, end).filter((row) => !isNumber(row));
}

/** A head is set off from the text; what stands as close as any two lines is text that happens to be the same. */
function isApart(last: Row, next: Row | undefined, spacing: number): boolean {
  return next !== undefined && Math.abs(last.y - next.y) > spacing * 1.15;
}

function isNumber({ texts }: Row): boolean {
  return texts.every(isPageNumber);
}

function isInMargin(row: Row, { bottom, top }: Edges['paper'], edge: 'top' | 'bottom'): boolean {
  const reach = (top - bottom) * margin;
  return edge === 'top' ? row.y > top - reach : row.y < bottom + reach;
}

function isTwin(row: Row, twin: Row): boolean {
  return Math.abs(row.y - twin.y) <= tolerance && keyOf(row) === keyOf(twin);
}

function isHead({ texts }: Row): boolean {
  return texts.length === 1 || texts.some(isPageNumber);
}

/** The words of a row with the number of the page taken out. */
function keyOf({ texts }: Row): string {
  return texts
    .filter((text) => !isPageNumber(text))
    .map((text) => text.replace(/(?:trang|page)\s*\d{1,4}(?:\s*\/\s*\d{1,4})?/i, ''))
    .join(' | ');
}
