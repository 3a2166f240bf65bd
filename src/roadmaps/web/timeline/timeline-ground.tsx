import type { TimeAxis } from '../../logic/timeline-geometry.ts';
import type { Head, Rest } from '../../logic/timeline-geometry-calendar.ts';

/** Names of the shared patterns and gradients, unique to one timeline on the page. */
export interface Paints {
  readonly id: string;
  readonly hatch: string;
  readonly soft: string;
  readonly fadeIn: string;
  readonly fadeOut: string;
}

export function paintsOf(id: string): Paints {
  return { id, hatch: `${id}-hatch`, soft: `${id}-soft`, fadeIn: `${id}-in`, fadeOut: `${id}-out` };
}

export const paint = (name: string) => `url(#${name})`;

interface TimelineGroundProps {
  readonly axis: TimeAxis;
  readonly heads: readonly Head[];
  readonly rests: readonly Rest[];
  readonly height: number;
  readonly left: number;
  readonly paints: Paints;
}

/** What lies under the rows: lines where units begin, hatching where nobody works. */
export function TimelineGround({ axis, heads, rests, height, left, paints }: TimelineGroundProps) {
  return (
    <svg className="tl-ground" aria-hidden="true" width={axis.width} height={height} style={{ left }}>
      <GroundPaints paints={paints} />
      {rests.map(({ from, x, width }) => (
        <rect key={from} x={x} y="0" width={width} height={height} fill={paint(paints.hatch)} />
      ))}
      {axis.zoom === 'week' && <DayLines axis={axis} height={height} />}
      {heads.map(({ from, x }) => (
        <line key={from} className="tl-unit-line" x1={x} x2={x} y1="0" y2={height} />
      ))}
    </svg>
  );
}

function DayLines({ axis, height }: { axis: TimeAxis; height: number }) {
  const days = Array.from({ length: axis.end - axis.start }, (_, day) => day * axis.pxPerDay);
  return <path className="tl-day-line" d={days.map((x) => `M${x} 0V${height}`).join('')} />;
}

function GroundPaints({ paints }: { paints: Paints }) {
  return (
    <defs>
      <pattern id={paints.hatch} width="7" height="7" patternUnits="userSpaceOnUse">
        <path className="tl-hatch" d="M-1 8 8 -1M-1 1 1 -1M6 8 8 6" />
      </pattern>
      <linearGradient id={paints.soft}>
        <stop className="tl-stop-faint" offset="0" />
        <stop className="tl-stop" offset="0.16" />
        <stop className="tl-stop" offset="0.84" />
        <stop className="tl-stop-faint" offset="1" />
      </linearGradient>
      <linearGradient id={paints.fadeIn}>
        <stop className="tl-stop-none" offset="0" />
        <stop className="tl-stop" offset="1" />
      </linearGradient>
      <linearGradient id={paints.fadeOut}>
        <stop className="tl-stop" offset="0" />
        <stop className="tl-stop-none" offset="1" />
      </linearGradient>
    </defs>
  );
}
