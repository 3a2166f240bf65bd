import { elbow, type Link } from '../../logic/timeline-geometry-links.ts';
import type { RowShapes } from '../../logic/timeline-geometry-row.ts';
import { barCentre, type TimelineLayout } from './layout.ts';

interface TimelineLinksProps {
  readonly links: readonly Link[];
  readonly shapes: readonly RowShapes[];
  /** Top of each row by its index; the band of rows without days moves some. */
  readonly topOf: (index: number) => number;
  readonly layout: TimelineLayout;
}

const arrow = 7;

/** The critical path from row to row: who waits for whom. */
export function TimelineLinks({ links, shapes, topOf, layout }: TimelineLinksProps) {
  const centreOf = (index: number) => topOf(index) + layout.drawingTop + barCentre;
  return links.map(({ from, to }) => {
    const [startX, endX] = [shapes[from]?.endX, shapes[to]?.startX];
    if (startX == null || endX == null) return null;
    const tip = { x: endX - 1, y: centreOf(to) };
    const corners = elbow({ x: startX, y: centreOf(from) }, { x: tip.x - arrow + 1, y: tip.y }, topOf(to) - 2);
    return (
      <g key={`${from}-${to}`} className="tl-link">
        <path className="tl-link-line" d={`M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
        <path className="tl-link-tip" d={`M${tip.x} ${tip.y}l${-arrow} -3.6v7.2Z`} />
      </g>
    );
  });
}
