import { middleOf, type TimeAxis } from '../../logic/timeline-geometry.ts';
import { type RowShapes, tallyOf } from '../../logic/timeline-geometry-row.ts';
import { BarDrawing, GhostDrawing, SummaryDrawing, WhiskerDrawing } from './bar-drawing.tsx';
import { barCentre, drawingHeight } from './layout.ts';
import type { Paints } from './timeline-ground.tsx';
import type { TimelineOptions, TimelineRow } from './timeline-row.ts';
import { Diamond, WindowDrawing } from './window-drawing.tsx';

interface RowDrawingProps {
  readonly row: TimelineRow;
  readonly shapes: RowShapes;
  readonly axis: TimeAxis;
  /** Where the as-of day stands: a row without days is dotted from there on. */
  readonly asOfX: number;
  readonly options: TimelineOptions;
  readonly paints: Paints;
}

/** All that is drawn in one row, from the ground up. */
export function RowDrawing({ row, shapes, axis, asOfX, options, paints }: RowDrawingProps) {
  const { window, bar, ghost, whisker, doneAt, startX } = shapes;
  const isVoid = row.status === 'void';
  const isDone = Boolean(row.doneOn);
  return (
    <svg className="tl-drawing" aria-hidden="true" width={axis.width} height={drawingHeight}>
      {startX === null && !row.others && <NoDay from={asOfX} to={axis.width} />}
      {window && !row.isSummary && <WindowDrawing {...{ paints, isVoid, isDone }} shape={window} />}
      {ghost && options.baseline !== false && <GhostDrawing ghost={ghost} />}
      {bar && !isVoid && (row.isSummary ? <SummaryDrawing {...bar} /> : <BarDrawing bar={bar} isDone={isDone} />)}
      {doneAt !== null && window?.kind !== 'point' && <Diamond x={doneAt} isFilled />}
      {row.others && <Tally days={row.others} axis={axis} />}
      {row.events?.map(({ on }) => (
        <EventMark key={on} x={middleOf(axis, on)} />
      ))}
      {whisker && options.forecast !== false && !row.isSummary && !isVoid && <WhiskerDrawing whisker={whisker} />}
      {row.note && <Note {...{ shapes, axis, asOfX }} text={row.note} />}
    </svg>
  );
}

function NoDay({ from, to }: { from: number; to: number }) {
  return <path className="tl-no-day" d={`M${from + 8} ${barCentre + 2}H${to - 8}`} />;
}

function EventMark({ x }: { x: number }) {
  return <path className="tl-event" d={`M${x} ${barCentre - 6}l6 6-6 6-6-6Z`} />;
}

const slot = 3;

/** One tick a unit, stacked where several share their days. */
function Tally({ days, axis }: { days: readonly string[]; axis: TimeAxis }) {
  const tally = tallyOf(days, axis, slot);
  const most = Math.max(1, ...tally.map(({ count }) => count));
  const unit = Math.min(5, 22 / most);
  return tally.map(({ x, count }) => (
    <rect key={x} className="tl-tally" x={x} y={28 - count * unit} width={slot - 0.8} height={count * unit} />
  ));
}

const pxPerLetter = 6.4;

interface NoteProps {
  readonly text: string;
  readonly shapes: RowShapes;
  readonly axis: TimeAxis;
  readonly asOfX: number;
}

/** Behind the last shape where it fits, before the first where it does not; before the dots in a row without days. */
function Note({ text, shapes: { window, whisker, startX, endX }, axis, asOfX }: NoteProps) {
  const right = Math.max(endX ?? 0, whisker?.x90 ?? 0, window ? window.x + window.width : 0);
  const left = Math.min(startX ?? asOfX, window?.x ?? startX ?? asOfX);
  const room = text.length * pxPerLetter + 8;
  const isBehind = left < room || (startX !== null && right + room <= axis.width);
  return (
    <text
      className="tl-note"
      x={isBehind ? (startX === null ? asOfX : right) + 8 : left - 8}
      y={barCentre + 5}
      textAnchor={isBehind ? 'start' : 'end'}
    >
      {text}
    </text>
  );
}
