import { type PointerEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Span } from '../logic/reading-types.ts';
import { draggedSpan, type SpanEdge } from '../logic/span-drag.ts';
import { edgeOnScreen, placeAtPoint } from './text-places.ts';
import './span-handles.css';

interface SpanHandlesProps {
  /** The part of the page that shows the words; it is positioned, and the handles lie in it. */
  readonly root: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly span: Span;
  readonly others: readonly Span[];
  readonly onSpan: (span: Span) => void;
}

const edges: readonly SpanEdge[] = ['start', 'end'];

/**
 * Two handles at the ends of the span being corrected, for mouse, pen and finger. Keys move the edges by the buttons of
 * the editor, so the handles are hidden from screen readers.
 */
export function SpanHandles(props: SpanHandlesProps) {
  const places = usePlaces(props);
  return edges.map((edge) => places[edge] && <Handle key={edge} {...props} edge={edge} place={places[edge]} />);
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Where the handles lie in the root, measured again when the span moves or the words flow anew. */
function usePlaces({ root, span }: SpanHandlesProps): Partial<Record<SpanEdge, Place>> {
  const { start, end } = span;
  const [places, setPlaces] = useState<Partial<Record<SpanEdge, Place>>>({});
  const measure = useCallback(() => {
    const box = root.current?.getBoundingClientRect();
    if (!box) return;
    const placeOf = (edge: SpanEdge): Place | undefined => {
      const found = edgeOnScreen(root.current!, { start, end }, edge);
      return found
        ? { left: found.x - box.left, top: found.top - box.top, height: found.bottom - found.top }
        : undefined;
    };
    setPlaces({ start: placeOf('start'), end: placeOf('end') });
  }, [root, start, end]);
  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    if (!root.current) return;
    // The first time the root is drawn together with its handles, and is known only now.
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(root.current);
    return () => watching.disconnect();
  }, [root, measure]);
  return places;
}

type HandleProps = SpanHandlesProps & { readonly edge: SpanEdge; readonly place: Place };

function Handle({ root, text, span, others, onSpan, edge, place }: HandleProps) {
  /** From the pointer to the middle of the line it holds: a finger lies beside the words, not on them. */
  const grip = useRef<{ x: number; y: number } | null>(null);
  const [isDragging, setIsDragging] = useState(false);
  const take = (event: PointerEvent<HTMLElement>) => {
    const found = edgeOnScreen(root.current!, span, edge);
    if (!found || event.button !== 0) return;
    // No selection of words begins here.
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    window.getSelection()?.removeAllRanges();
    grip.current = { x: found.x - event.clientX, y: (found.top + found.bottom) / 2 - event.clientY };
    setIsDragging(true);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!grip.current) return;
    const at = placeAtPoint(root.current!, event.clientX + grip.current.x, event.clientY + grip.current.y);
    if (at === null) return;
    const next = draggedSpan(text, span, edge, at, others);
    if (next.start !== span.start || next.end !== span.end) onSpan({ start: next.start, end: next.end });
  };
  const drop = () => {
    grip.current = null;
    setIsDragging(false);
  };
  return (
    <span
      aria-hidden
      className="span-handle"
      data-edge={edge}
      data-dragging={isDragging || undefined}
      style={{ left: place.left, top: place.top, height: place.height }}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
