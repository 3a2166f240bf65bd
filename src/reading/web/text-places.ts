import type { Span } from '../logic/reading-types.ts';
import type { SpanEdge } from '../logic/span-drag.ts';

/** Words that know their place carry `data-start`; they stand inside one of these. */
const roots = '.review-text, .span-text';

/** The span of the text a person selected with the mouse; null when nothing, or words outside the text. */
export function selectedSpan(): Span | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAt(range.startContainer, range.startOffset, 'forward');
  const end = offsetAt(range.endContainer, range.endOffset, 'back');
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** The place in the text of a place in the page. Between pieces the nearest one in the direction of the selection counts. */
function offsetAt(node: Node, offset: number, toward: 'forward' | 'back'): number | null {
  const holder = node.parentElement?.closest<HTMLElement>('[data-start]');
  if (node.nodeType === Node.TEXT_NODE && holder) return Number(holder.dataset.start) + offset;
  const root = (node instanceof Element ? node : node.parentElement)?.closest(roots);
  if (!root) return null;
  const place = document.createRange();
  place.setStart(node, offset);
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-start]')];
  if (toward === 'forward') {
    const next = pieces.find((piece) => place.comparePoint(piece, 0) >= 0);
    return next ? Number(next.dataset.start) : null;
  }
  const last = pieces.findLast((piece) => place.comparePoint(piece, 0) < 0);
  return last ? Number(last.dataset.start) + (last.textContent?.length ?? 0) : null;
}

/** The place in the text under a point of the screen; null when no words of this part of the page are there. */
export function placeAtPoint(root: Element, x: number, y: number): number | null {
  const found = document.caretPositionFromPoint?.(x, y) ?? null;
  // Safari before 18.4 knows only the older name.
  const older = found ? null : document.caretRangeFromPoint?.(x, y);
  const node = found?.offsetNode ?? older?.startContainer;
  if (!node || !root.contains(node)) return null;
  return offsetAt(node, found?.offset ?? older!.startOffset, 'forward');
}

/** Where an edge of a span stands on the screen: the outer side of its first or last letter. */
export function edgeOnScreen(
  root: Element,
  span: Span,
  edge: SpanEdge,
): { x: number; top: number; bottom: number } | null {
  const letter = edge === 'start' ? span.start : span.end - 1;
  const piece = [...root.querySelectorAll<HTMLElement>('[data-start]')].findLast(
    (candidate) => Number(candidate.dataset.start) <= letter,
  );
  const words = piece?.firstChild;
  if (!words) return null;
  const at = letter - Number(piece.dataset.start);
  if (at >= (words.textContent?.length ?? 0)) return null;
  const range = document.createRange();
  range.setStart(words, at);
  range.setEnd(words, at + 1);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return { x: edge === 'start' ? left : right, top, bottom };
}
