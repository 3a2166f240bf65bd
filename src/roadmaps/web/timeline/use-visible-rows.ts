import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { headHeight, mostRowsUnrolled } from './layout.ts';

/** Which rows are in the page: all of a short list, those near the view of a long one, and always the one that has the focus. */
export function useVisibleRows(ref: RefObject<HTMLElement | null>, count: number, rowHeight: number, current: number) {
  const isLong = count > mostRowsUnrolled;
  const virtualizer = useVirtualizer({
    count,
    enabled: isLong,
    getScrollElement: () => ref.current,
    estimateSize: () => rowHeight,
    paddingStart: headHeight,
    overscan: 8,
  });
  const near = virtualizer.getVirtualItems().map(({ index }) => index);
  const visible = isLong
    ? [...new Set([...near, current])].sort((a, b) => a - b)
    : Array.from({ length: count }, (_, i) => i);
  const bringIntoView = (index: number) => isLong && virtualizer.scrollToIndex(index, { align: 'auto' });
  return { visible, isLong, bringIntoView };
}
