import { useWords } from '#platform/web/words.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { middleOf } from '../../logic/timeline-geometry.ts';
import { describeRow } from './describe-row.ts';
import { text } from './text.ts';
import { TimelineGround } from './timeline-ground.tsx';
import { TimelineLinks } from './timeline-links.tsx';
import type { TimelinePlan } from './timeline-plan.ts';
import { type RowFrame, TimelineRowView } from './timeline-row-view.tsx';

interface TimelineBodyProps {
  readonly plan: TimelinePlan;
  readonly frame: RowFrame;
  readonly visible: readonly number[];
  readonly current: number;
  readonly asOf: PlainDate;
  readonly today: PlainDate;
}

/** The rows between their ground and, over them, the critical path and the day that is shown. */
export function TimelineBody({ plan, frame, visible, current, asOf, today }: TimelineBodyProps) {
  const say = useWords(text);
  const { axis, layout, height, rows, shapes, topOf, names, links, band } = plan;
  const [first, last] = [visible[0] ?? 0, visible.at(-1) ?? 0];
  const shownLinks = links.filter(({ from, to }) => Math.max(from, to) >= first && Math.min(from, to) <= last);
  return (
    <div role="rowgroup" className="tl-body" style={{ height }}>
      <TimelineGround {...plan} left={layout.sideWidth} paints={frame.paints} />
      {band && <BandHead top={band.top} width={layout.sideWidth} label={say.noDay(band.count)} />}
      {visible.map((index) => {
        const row = rows[index]!;
        return (
          <TimelineRowView
            key={row.id}
            row={row}
            shapes={shapes[index]!}
            description={describeRow(row, names, say)}
            index={index}
            top={topOf(index)}
            isCurrent={index === current}
            frame={frame}
          />
        );
      })}
      <svg className="tl-over" aria-hidden="true" width={axis.width} height={height} style={{ left: layout.sideWidth }}>
        <TimelineLinks links={shownLinks} shapes={shapes} topOf={topOf} layout={layout} />
        {today !== asOf && <DayLine className="tl-today" x={middleOf(axis, today)} height={height} />}
        <DayLine className="tl-as-of" x={frame.asOfX} height={height} />
      </svg>
    </div>
  );
}

function DayLine({ className, x, height }: { className: string; x: number; height: number }) {
  return <line className={className} x1={x} x2={x} y1="0" y2={height} />;
}

/** Names the band of rows without a day; for the tree it is no row, its rows say so themselves. */
function BandHead({ top, width, label }: { top: number; width: number; label: string }) {
  return (
    <div aria-hidden="true" className="tl-band" style={{ top }}>
      <span style={{ minWidth: width }}>{label}</span>
    </div>
  );
}
