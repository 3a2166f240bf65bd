import { cityDay } from '#platform/web/city-dates.ts';
import { useWords } from '#platform/web/words.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { middleOf, type TimeAxis } from '../../logic/timeline-geometry.ts';
import { footLabelsOf, type Rest } from '../../logic/timeline-geometry-calendar.ts';
import { footHeight } from './layout.ts';
import { text } from './text.ts';

interface TimelineFootProps {
  readonly axis: TimeAxis;
  readonly rests: readonly Rest[];
  readonly asOf: PlainDate;
  readonly today: PlainDate;
  readonly left: number;
}

/** Under the rows: the day that is shown, and the names of the rests. */
export function TimelineFoot({ axis, rests, asOf, today, left }: TimelineFootProps) {
  const say = useWords(text);
  const asOfLabel = { x: inside(middleOf(axis, asOf), axis), text: cityDay(asOf) };
  const todayLabels = asOf === today ? [] : [{ x: inside(middleOf(axis, today), axis), text: say.today }];
  const isClear = todayLabels.every(({ x }) => Math.abs(x - asOfLabel.x) > 70);
  const labels = footLabelsOf(rests, [asOfLabel, ...todayLabels]);
  return (
    <div aria-hidden="true" className="tl-foot" style={{ width: left + axis.width }}>
      <div className="tl-foot-side" style={{ width: left }} />
      <svg aria-hidden="true" width={axis.width} height={footHeight}>
        {labels.map(({ x, text: name }) => (
          <text key={x} className="tl-foot-rest" x={x} y="18">
            {name}
          </text>
        ))}
        {isClear &&
          todayLabels.map(({ x, text: name }) => (
            <text key={name} className="tl-foot-rest" x={x} y="18">
              {name}
            </text>
          ))}
        <text className="tl-foot-as-of" x={asOfLabel.x} y="18">
          {asOfLabel.text}
        </text>
      </svg>
    </div>
  );
}

const halfLabel = 34;

/** A label at the very edge moves in until it can be read whole; one beyond the axis stays away. */
function inside(x: number, { width }: TimeAxis): number {
  return x < 0 || x > width ? x : Math.min(width - halfLabel, Math.max(halfLabel, x));
}
