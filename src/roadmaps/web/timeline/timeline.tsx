import { useId, useMemo, useRef, useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { useWords } from '#platform/web/words.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { type DayRange, middleOf, timeAxis, type Zoom } from '../../logic/timeline-geometry.ts';
import { headsOf, restsOf } from '../../logic/timeline-geometry-calendar.ts';
import { criticalLinksOf } from '../../logic/timeline-geometry-links.ts';
import { placeRow, rangeOfRows } from '../../logic/timeline-geometry-row.ts';
import { describeRow } from './describe-row.ts';
import { layoutFor } from './layout.ts';
import { stackRows } from './stack-rows.ts';
import { text } from './text.ts';
import { TimelineFoot } from './timeline-foot.tsx';
import { paintsOf, TimelineGround } from './timeline-ground.tsx';
import { TimelineHead } from './timeline-head.tsx';
import { timelineKeyHandler } from './timeline-keys.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelineLinks } from './timeline-links.tsx';
import type { TimelineLabels, TimelineOptions, TimelineRow } from './timeline-row.ts';
import { TimelineRowView } from './timeline-row-view.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { usePrinting } from './use-printing.ts';
import { useTimelineScroll } from './use-timeline-scroll.ts';
import { useVisibleRows } from './use-visible-rows.ts';
import { useWidth } from './use-width.ts';
import './timeline.css';

export interface TimelineProps {
  readonly rows: readonly TimelineRow[];
  readonly asOf: PlainDate;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly labels: TimelineLabels;
  /** Days to show; what the rows need when left out. */
  readonly range?: DayRange;
  readonly options?: TimelineOptions;
  readonly onOpen: (id: string) => void;
}

const everything: TimelineOptions = {};

/** A roadmap drawn over time: windows, bars, the first plan's ghosts, the working calendar and the day on screen. */
export function Timeline({
  rows: given,
  asOf,
  zoom,
  onZoom,
  labels,
  range,
  options = everything,
  onOpen,
}: TimelineProps) {
  const say = useWords(text);
  const { today } = useAsOf();
  const outer = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const layout = layoutFor(useWidth(outer));
  const room = useWidth(scroller) - layout.sideWidth;
  const paints = paintsOf(useId());
  const tableId = useId();
  const [current, setCurrent] = useState(0);
  const [isTableOpen, setIsTableOpen] = useState(false);
  const isPrinting = usePrinting();

  const { rows, topOf, height, band } = useMemo(() => stackRows(given, layout.rowHeight), [given, layout.rowHeight]);
  const axis = useMemo(
    () => timeAxis(range ?? rangeOfRows(rows, asOf), zoom, Math.max(200, room)),
    [range, rows, asOf, zoom, room],
  );
  const shapes = useMemo(() => rows.map((row) => placeRow(row, axis, asOf)), [rows, axis, asOf]);
  const heads = useMemo(() => headsOf(axis), [axis]);
  const rests = useMemo(() => (options.calendar === false ? [] : restsOf(axis)), [axis, options.calendar]);
  const names = useMemo(() => new Map(rows.map(({ id, label }) => [id, label])), [rows]);
  const links = useMemo(() => (options.critical === false ? [] : criticalLinksOf(rows)), [rows, options.critical]);

  const { toAsOf, scrollBy } = useTimelineScroll(scroller, axis, asOf, layout.sideWidth);
  const { visible, isLong, bringIntoView } = useVisibleRows(scroller, rows.length, layout.rowHeight, current);
  const moveTo = (index: number) => {
    setCurrent(index);
    bringIntoView(index);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus());
  };
  const open = (index: number) => rows[index] && onOpen(rows[index].id);
  const onKeyDown = timelineKeyHandler({
    count: rows.length,
    current,
    zoom,
    moveTo,
    open,
    setZoom: onZoom,
    scrollBy,
    scrollToAsOf: toAsOf,
  });
  const asOfX = middleOf(axis, asOf);
  const frame = { axis, asOfX, layout, options, paints, onOpen, onFocusRow: setCurrent };
  return (
    <div ref={outer} className="tl" data-narrow={layout.isNarrow || undefined}>
      <p className="visually-hidden">{say.keys}</p>
      <div ref={scroller} className="tl-scroll" data-long={isLong || undefined}>
        <div
          role="treegrid"
          aria-label={say.timeline(labels.name)}
          aria-rowcount={rows.length + 1}
          className="tl-grid"
          style={{ width: layout.sideWidth + axis.width }}
          onKeyDown={onKeyDown}
        >
          <TimelineHead
            {...{ axis, heads, layout }}
            rowsLabel={labels.rows ?? say.rows}
            showsWorkingDays={options.calendar !== false}
          />
          <div role="rowgroup" className="tl-rows" style={{ height }}>
            <TimelineGround {...{ axis, heads, rests, height, paints }} left={layout.sideWidth} />
            {band && (
              <div role="presentation" className="tl-band" style={{ top: band.top }}>
                <span>{say.noDay(band.count)}</span>
              </div>
            )}
            {visible.map((index) => (
              <TimelineRowView
                key={rows[index]!.id}
                row={rows[index]!}
                shapes={shapes[index]!}
                description={describeRow(rows[index]!, names, say)}
                index={index}
                top={topOf(index)}
                isCurrent={index === current}
                frame={frame}
              />
            ))}
            <svg
              className="tl-over"
              aria-hidden="true"
              width={axis.width}
              height={height}
              style={{ left: layout.sideWidth }}
            >
              <TimelineLinks {...{ links, shapes, topOf, layout }} />
              <line className="tl-as-of" x1={asOfX} x2={asOfX} y1={0} y2={height} />
            </svg>
          </div>
          <TimelineFoot {...{ axis, rests, asOf, today }} left={layout.sideWidth} />
        </div>
      </div>
      <TimelineLegend
        rows={rows}
        options={options}
        paints={paints}
        {...(labels.baseline && { baselineLabel: labels.baseline })}
      />
      <div className="tl-twin">
        <Button
          kind="quiet"
          aria-expanded={isTableOpen}
          aria-controls={tableId}
          onClick={() => setIsTableOpen(!isTableOpen)}
        >
          {isTableOpen ? say.hideTable : say.showTable}
        </Button>
        {(isTableOpen || isPrinting) && <TimelineTable id={tableId} rows={rows} names={names} labels={labels} />}
      </div>
    </div>
  );
}
