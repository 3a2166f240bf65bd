import type { Span } from '../../logic/timeline-geometry.ts';
import type { BarShape, Whisker } from '../../logic/timeline-geometry-row.ts';
import { barCentre, barHeight } from './layout.ts';

const top = barCentre - barHeight / 2;
const radius = 2.5;

/** The current plan: what lies before the as-of day is solid, the rest an outline. A done bar is all of one piece. */
export function BarDrawing({ bar: { x, width, elapsed }, isDone }: { bar: BarShape; isDone: boolean }) {
  const box = { x: x + 0.75, y: top, width: Math.max(3, width - 1.5), height: barHeight, rx: radius };
  if (isDone) return <rect className="tl-bar-done" {...box} />;
  const isAllElapsed = elapsed >= width - 0.5;
  return (
    <>
      <rect className="tl-bar-rest" {...box} />
      {isAllElapsed && <rect className="tl-bar-elapsed" {...box} />}
      {!isAllElapsed && elapsed > 0 && <path className="tl-bar-elapsed" d={leftRounded(box.x, elapsed - 0.75)} />}
    </>
  );
}

function leftRounded(x: number, width: number): string {
  const r = Math.min(radius, Math.max(0, width));
  return `M${x + width} ${top}H${x + r}a${r} ${r} 0 0 0 ${-r} ${r}V${top + barHeight - r}a${r} ${r} 0 0 0 ${r} ${r}H${x + width}Z`;
}

/** The extent the first plan had. */
export function GhostDrawing({ ghost: { x, width } }: { ghost: Span }) {
  return <rect className="tl-ghost" x={x + 0.5} y="25.5" width={Math.max(1, width - 1)} height="4" rx="2" />;
}

const cap = 5;

/** Eight runs in ten end between the caps, half of them before the dot. */
export function WhiskerDrawing({ whisker: { x10, x50, x90 } }: { whisker: Whisker }) {
  const line = `M${x10} ${barCentre - cap}v${2 * cap}M${x10} ${barCentre}H${x90}M${x90} ${barCentre - cap}v${2 * cap}`;
  return (
    <g className="tl-whisker">
      <path className="tl-halo" d={line} />
      <path className="tl-whisker-line" d={line} />
      <circle className="tl-whisker-dot" cx={x50} cy={barCentre} r="4.4" />
    </g>
  );
}

/** The roadmap as a whole: a clasp from its first day to its last. */
export function SummaryDrawing({ x, width }: Span) {
  return <path className="tl-summary" d={`M${x + 1} ${top + 8}V${top}H${x + width - 1}V${top + 8}`} />;
}
