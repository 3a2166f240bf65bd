import type { WindowShape } from '../../logic/timeline-geometry-row.ts';
import { barCentre } from './layout.ts';
import { type Paints, paint } from './timeline-ground.tsx';

const height = 14;
const top = barCentre - height / 2;
const longestArm = 4;

interface WindowDrawingProps {
  readonly shape: WindowShape;
  readonly paints: Paints;
  /** A window that no longer applies is only an outline. */
  readonly isVoid: boolean;
  readonly isDone: boolean;
}

/** When it is due, as honestly as the words allow: brackets around days, faded where the words leave them open. */
export function WindowDrawing({ shape, paints, isVoid, isDone }: WindowDrawingProps) {
  const { kind, x, width } = shape;
  if (isVoid) return <rect className="tl-void" x={x} y={top} width={width} height={height} />;
  if (kind === 'point') return <Diamond x={x + width / 2} isFilled={isDone} />;
  if (kind === 'beads') return <Beads x={x} width={width} />;
  return (
    <>
      <rect className="tl-window" x={x} y={top} width={width} height={height} fill={groundOf(shape, paints)} />
      {kind !== 'until' && <path className="tl-bracket" d={bracket(x, 1, width)} />}
      {kind !== 'after' && <path className="tl-bracket" d={bracket(x + width, -1, width)} />}
    </>
  );
}

function groundOf({ kind, isSoft }: WindowShape, paints: Paints): string | undefined {
  if (kind === 'until') return paint(paints.fadeIn);
  if (kind === 'after') return paint(paints.fadeOut);
  return isSoft ? paint(paints.soft) : undefined;
}

/** A square bracket at `x`, its arms pointing right (1) or left (−1), never so long that two brackets close to a box. */
function bracket(x: number, side: 1 | -1, width: number): string {
  const inner = x + side * 0.75;
  const arm = Math.max(0, Math.min(longestArm, width / 2 - 2));
  return `M${inner + side * arm} ${top - 1}H${inner}V${top + height + 1}H${inner + side * arm}`;
}

export function Diamond({ x, isFilled = false }: { x: number; isFilled?: boolean }) {
  return (
    <path
      className={`tl-diamond${isFilled ? ' is-filled' : ''}`}
      d={`M${x} ${barCentre - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5Z`}
    />
  );
}

const beadGap = 14;

/** A rhythm ("hằng tháng"): no end is nearer than another, so beads instead of a bar. */
function Beads({ x, width }: { x: number; width: number }) {
  const count = Math.max(2, Math.round(width / beadGap) + 1);
  return Array.from({ length: count }, (_, index) => x + (index * width) / (count - 1)).map((centre) => (
    <circle key={centre} className="tl-bead" cx={centre} cy={barCentre} r="2.6" />
  ));
}
