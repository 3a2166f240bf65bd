import type { PlainDate } from '#shared/plain-date.ts';
import type { AsOfEvent } from './as-of.tsx';
import type { RulerLabel, RulerTick } from './ruler-layout.ts';

interface RulerMarksProps {
  readonly ticks: readonly RulerTick[];
  readonly events: readonly AsOfEvent[];
  readonly above: readonly RulerLabel[];
  readonly below: readonly RulerLabel[];
  readonly xOf: (day: PlainDate) => number;
  readonly width: number;
  readonly today: PlainDate;
  readonly day: PlainDate;
}

const axis = 38;

/** The drawing of the ruler: the past in ink, the future thin; words above for sessions, below for events. */
export function RulerMarks({ ticks, events, above, below, xOf, width, today, day }: RulerMarksProps) {
  const flags = new Map(above.map((label) => [label.event, label]));
  return (
    <>
      <path className="ui-ruler-ahead" d={`M0 ${axis}H${width}`} />
      <path className="ui-ruler-past" d={`M0 ${axis}H${xOf(today)}`} />
      {ticks.map((tick) => (
        <path
          key={tick.day}
          className={tick.day > today ? 'ui-ruler-ahead' : 'ui-ruler-tick'}
          d={tick.isYear ? `M${xOf(tick.day)} ${axis - 8}v16` : `M${xOf(tick.day)} ${axis - 4}v8`}
        />
      ))}
      {events.map((event) => (
        <EventMark
          key={event.day + event.label}
          event={event}
          x={xOf(event.day)}
          isAhead={event.day > today}
          side={flags.get(event)?.side ?? 'right'}
        />
      ))}
      {above.map((label) => (
        <text
          key={label.event.day + label.event.label}
          className="ui-ruler-session"
          x={label.at}
          y="21"
          textAnchor={label.side === 'left' ? 'end' : undefined}
        >
          {label.event.label}
        </text>
      ))}
      {below.map((label) => (
        <text
          key={label.event.day + label.event.label}
          className="ui-ruler-event"
          x={label.at}
          y={axis + 21}
          textAnchor={label.side === 'left' ? 'end' : undefined}
        >
          {label.event.label}
        </text>
      ))}
      <circle className="ui-ruler-now" cx={xOf(day)} cy={axis} r="5.2" />
    </>
  );
}

function EventMark({
  event,
  x,
  isAhead,
  side,
}: {
  event: AsOfEvent;
  x: number;
  isAhead: boolean;
  side: 'left' | 'right';
}) {
  if (event.kind === 'event') {
    return (
      <circle className="ui-ruler-dot" data-ahead={isAhead || undefined} cx={x} cy={axis} r={isAhead ? 3.6 : 4.2} />
    );
  }
  return (
    <g className="ui-ruler-flag" data-ahead={isAhead || undefined}>
      <path d={`M${x} ${axis}V12`} />
      <rect x={side === 'right' ? x : x - 9} y="12" width="9" height="7" />
    </g>
  );
}
