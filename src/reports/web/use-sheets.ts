import { type RefObject, useLayoutEffect, useState } from 'react';
import { sheetsOf } from '../logic/brief-pages.ts';
import type { Piece } from './brief-pieces.tsx';

const textWidthMm = 165;
/** Between the margins of 20 mm; a little is kept back, because a screen and a printer break lines differently. */
const textHeightMm = 257 - 4;

/** Which pieces stand on which sheet, measured on a hidden sheet of true width before they are painted. */
export function useSheets(
  ref: RefObject<HTMLElement | null>,
  pieces: readonly Piece[],
  onMeasured: (sheets: number) => void,
): readonly (readonly number[])[] {
  const [measured, setMeasured] = useState<{ of: readonly Piece[]; sheets: number[][] }>({ of: [], sheets: [] });
  useLayoutEffect(() => {
    const measure = ref.current;
    if (!measure) return;
    const elements = [...measure.querySelectorAll<HTMLElement>('[data-piece]')];
    const tops = elements.map((element) => element.getBoundingClientRect().top);
    const bottom = measure.getBoundingClientRect().bottom;
    const heights = tops.map((top, at) => (tops[at + 1] ?? bottom) - top);
    const mm = measure.clientWidth / textWidthMm;
    const head = pieces.findIndex((piece) => piece.isRow);
    const sized = pieces.map(({ isRow, leadsOn }, at) => ({ isRow, leadsOn, height: heights[at] ?? 0 }));
    const next = sheetsOf(sized, textHeightMm * mm || Number.POSITIVE_INFINITY, heights[head] ?? 0);
    setMeasured({ of: pieces, sheets: next });
    onMeasured(next.length);
  }, [ref, pieces, onMeasured]);
  return measured.of === pieces ? measured.sheets : [];
}
