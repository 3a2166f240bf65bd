import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAsOfHref } from '#platform/web/as-of.tsx';
import { useNavigation } from '#platform/web/navigation.tsx';
import { useWords } from '#platform/web/words.ts';
import type { Chart, ChartRow } from '../../logic/chart.ts';
import type { ChartUnitDetail } from '../organisations-api.ts';
import { moveForKey } from './chart-keys.ts';
import { ChartLine } from './chart-line.tsx';
import { text } from './text.ts';

interface ChartTreeProps {
  readonly label: string;
  readonly chart: Chart<ChartUnitDetail>;
  readonly rows: readonly ChartRow<ChartUnitDetail>[];
  readonly onToggle: (key: string) => void;
  /** The unit just looked for: it gets the focus. */
  readonly found: string | null;
  /** What other rooms know of a unit, at the end of its row. */
  readonly load?: (unit: ChartUnitDetail) => ReactNode;
}

/** Heights in pixels, as in chart.css: on a phone a row is a target for a thumb. */
const rowHeight = () => (window.matchMedia?.('(max-width: 639.98px)').matches ? 48 : 36);

/** A tree as a list of rows. Only those near the view are in the page, so that a thousand units scroll like ten. */
export function ChartTree({ label, chart, rows, onToggle, found, load }: ChartTreeProps) {
  const say = useWords(text);
  const { navigate } = useNavigation();
  const withDay = useAsOfHref();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { virtualizer, height } = useRowsNearView(list, rows.length);
  const [current, setCurrent, moveTo] = useCurrentRow(list, rows.length, (index) => virtualizer.scrollToIndex(index));
  useFound(found, rows, moveTo);
  const isPrinting = usePrinting();
  const near = isPrinting ? rows.map((_, index) => index) : virtualizer.getVirtualItems().map(({ index }) => index);
  const visible = [...new Set([...near, current])].sort((a, b) => a - b);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.target instanceof Element && event.key === 'Enter' && event.target.closest('a, button')) return;
    const move = moveForKey(event.key, rows, current, chart);
    if (!move) return;
    event.preventDefault();
    if ('to' in move) moveTo(move.to);
    else if ('toggle' in move) onToggle(move.toggle.key);
    else navigate(withDay(`/to-chuc/${move.visit.key}`));
  };
  return (
    <>
      <div
        ref={list}
        role="treegrid"
        aria-label={label}
        aria-describedby={`${id}-keys`}
        aria-rowcount={rows.length}
        className="chart-tree"
        style={{ height: rows.length * height }}
        onKeyDown={onKeyDown}
      >
        {visible.map((index) => {
          const row = rows[index];
          return (
            row && (
              <ChartLine
                key={row.unit.key}
                row={row}
                index={index}
                top={index * height}
                isCurrent={index === current}
                onFocus={() => setCurrent(index)}
                onToggle={() => onToggle(row.unit.key)}
                load={load?.(row.unit)}
              />
            )
          );
        })}
      </div>
      <p id={`${id}-keys`} className="visually-hidden">
        {say.keys}
      </p>
    </>
  );
}

function useRowsNearView(list: React.RefObject<HTMLElement | null>, count: number) {
  const [margin, setMargin] = useState(0);
  const height = rowHeight();
  // What stands above may change its height with the day: measured at every drawing, it only counts when it differs.
  useLayoutEffect(() => {
    if (list.current) setMargin(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
  });
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: margin,
    // The top bar lies over the page: a row brought into view must not hide behind it.
    scrollPaddingStart: 72,
    scrollPaddingEnd: 72,
  });
  return { virtualizer, height };
}

/** Paper shows what lies far from the view as well. */
function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

/** The row that Tab reaches. Moving by key takes the focus along, once the row is in the page. */
function useCurrentRow(list: React.RefObject<HTMLElement | null>, count: number, bring: (index: number) => void) {
  const [current, setCurrent] = useState(0);
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus({ preventScroll: true });
  });
  const moveTo = (index: number) => {
    wantsFocus.current = true;
    bring(index);
    setCurrent(index);
  };
  return [Math.min(current, Math.max(0, count - 1)), setCurrent, moveTo] as const;
}

/** Goes to the unit that was looked for, once it is among the rows. */
function useFound(found: string | null, rows: readonly ChartRow<ChartUnitDetail>[], moveTo: (index: number) => void) {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (found === null || found === shown.current) return;
    const index = rows.findIndex(({ unit }) => unit.key === found);
    if (index < 0) return;
    shown.current = found;
    moveTo(index);
  });
}
