import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { useWords } from '#platform/web/words.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { type DayRange, middleOf, type Zoom } from '../../logic/timeline-geometry.ts';
import { text } from './text.ts';
import { TimelineBody } from './timeline-body.tsx';
import { TimelineFoot } from './timeline-foot.tsx';
import { paintsOf } from './timeline-ground.tsx';
import { TimelineHead } from './timeline-head.tsx';
import { timelineKeyHandler } from './timeline-keys.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import { useTimelinePlan } from './timeline-plan.ts';
import type { TimelineLabels, TimelineOptions, TimelineRow } from './timeline-row.ts';
import { TimelineTwin } from './timeline-twin.tsx';
import { useTimelineScroll } from './use-timeline-scroll.ts';
import { useVisibleRows } from './use-visible-rows.ts';
import { useWidth } from './use-width.ts';
import './timeline.css';

export interface TimelineProps {
  /** In the order of the tree; a row without any day is shown behind the others. */
  readonly rows: readonly TimelineRow[];
  /** The day whose knowledge is shown: bars are solid up to it. */
  readonly asOf: PlainDate;
  /** What the axis covers, whole units around it; all days of the rows unless said otherwise. */
  readonly range?: DayRange;
  readonly zoom: Zoom;
  /** The keys + and − ask for another zoom. */
  readonly onZoom: (zoom: Zoom) => void;
  readonly options?: TimelineOptions;
  readonly onOpen: (id: string) => void;
  readonly labels: TimelineLabels;
}

const allOn: TimelineOptions = {};

/**
 * The roadmap drawn over time: due windows as the document words them, the current plan, the first plan, the forecast and the
 * critical path, with the same in words behind "Xem bảng số". Knows nothing of where rows come from.
 */
export function Timeline({ rows, asOf, range, zoom, onZoom, options = allOn, onOpen, labels }: TimelineProps) {
  const say = useWords(text);
  const { today } = useAsOf();
  const id = useId();
  const paints = useMemo(() => paintsOf(id), [id]);
  const frameRef = useRef<HTMLDivElement>(null);
  const scrollRef = useRef<HTMLDivElement>(null);
  const width = useWidth(frameRef);
  const plan = useTimelinePlan({ rows, asOf, range, zoom, options, width });
  const { layout, axis } = plan;
  const [current, setCurrent, moveTo] = useCurrentRow(scrollRef, plan.rows.length);
  const { visible, isLong, bringIntoView } = useVisibleRows(scrollRef, plan.rows.length, layout.rowHeight, current);
  const { toAsOf, scrollBy } = useTimelineScroll(scrollRef, axis, asOf, layout.sideWidth);

  const onKeyDown = timelineKeyHandler({
    count: plan.rows.length,
    current,
    zoom,
    setZoom: onZoom,
    scrollBy,
    scrollToAsOf: toAsOf,
    open: (index) => plan.rows[index] && onOpen(plan.rows[index].id),
    moveTo: (index) => {
      bringIntoView(index);
      moveTo(index);
    },
  });
  const frame = { axis, layout, options, paints, onOpen, onFocusRow: setCurrent, asOfX: middleOf(axis, asOf) };
  const showsCalendar = options.calendar !== false;
  return (
    <div className="tl" ref={frameRef} data-narrow={layout.isNarrow || undefined} data-long={isLong || undefined}>
      <div className="tl-scroll" ref={scrollRef} style={{ '--tl-room': `${width}px` } as React.CSSProperties}>
        <div
          role="treegrid"
          aria-label={say.timeline(labels.name)}
          aria-describedby={`${paints.id}-keys`}
          aria-rowcount={plan.rows.length + 1}
          className="tl-grid"
          style={{ width: axis.width + layout.sideWidth }}
          onKeyDown={onKeyDown}
        >
          <TimelineHead {...plan} rowsLabel={labels.rows ?? say.rows} showsWorkingDays={showsCalendar} />
          <TimelineBody {...{ plan, frame, visible, current, asOf, today }} />
        </div>
        <TimelineFoot axis={axis} rests={plan.rests} asOf={asOf} today={today} left={layout.sideWidth} />
      </div>
      <p id={`${paints.id}-keys`} className="visually-hidden">
        {say.keys}
      </p>
      <TimelineLegend rows={rows} options={options} baselineLabel={labels.baseline} paints={paints} />
      <TimelineTwin rows={rows} names={plan.names} labels={labels} />
    </div>
  );
}

/** The row that Tab reaches. Moving by key takes the focus along, once the row is in the page. */
function useCurrentRow(scrollRef: React.RefObject<HTMLElement | null>, count: number) {
  const [current, setCurrent] = useState(0);
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const row = scrollRef.current?.querySelector<HTMLElement>(`[data-index="${current}"]`);
    row?.focus({ preventScroll: true });
    // The label stays at the left edge, so bringing it into view moves the page up or down only.
    row?.querySelector('.tl-side')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [current, scrollRef]);
  const moveTo = useCallback((index: number) => {
    wantsFocus.current = true;
    setCurrent(index);
  }, []);
  return [Math.min(current, Math.max(0, count - 1)), setCurrent, moveTo] as const;
}
