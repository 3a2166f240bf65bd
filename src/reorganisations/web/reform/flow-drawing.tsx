import { useRef } from 'react';
import { useWidth } from '#platform/web/use-width.ts';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import type { UnitNames } from '../reorganisations-api.ts';
import { type FlowLine, type FlowNode, layoutFlow, nobody, rest } from './flow-layout.ts';
import type { FlowPair } from './flow-pairs.ts';
import { text } from './text.ts';

interface FlowDrawingProps {
  readonly pairs: readonly FlowPair[];
  readonly names: UnitNames;
  /** The day of the handover, as the city writes it. */
  readonly day: string;
}

const head = 30;
const bar = 7;
/** Room for the counts, at both ends. */
const figures = 40;
const letter = 7.4;
/** Narrower lines need more ink to be seen. */
const thin = 4;

/** Before at the left, after at the right, lines as wide as the work they carry. The table below says the same. */
export function FlowDrawing({ pairs, names, day }: FlowDrawingProps) {
  const say = useWords(text);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { left, right, lines, height } = layoutFlow(pairs);
  const side = Math.round(Math.max(width, 600) * 0.3);
  const [x0, x1] = [side, Math.max(width, 600) - side];
  const work = pairs.reduce((sum, pair) => sum + pair.count, 0);
  const label = say.flowLabel(
    ...([unitsOf(left), unitsOf(right.filter(({ key }) => key !== nobody)), work].map(vietnameseNumberOf) as Three),
  );
  return (
    <div ref={box} className="reform-flow">
      <svg width="100%" height={height + head + 4} role="img" aria-label={label}>
        <text x={x0} y={16} textAnchor="end" className="reform-flow-head">
          {say.before}
        </text>
        <text x={x1} y={16} className="reform-flow-head">
          {say.after(day)}
        </text>
        <g transform={`translate(0 ${head})`}>
          {lines.map((line) => (
            <Line key={`${line.from}|${line.to}`} line={line} x0={x0 + bar} x1={x1 - bar} />
          ))}
          {left.map((node) => (
            <Unit key={node.key} {...{ node, names, x: x0, end: 0, room: side - figures }} isLeft />
          ))}
          {right.map((node) => (
            <Unit key={node.key} {...{ node, names, x: x1, end: x1 + side, room: side - figures }} />
          ))}
        </g>
      </svg>
    </div>
  );
}

type Three = [string, string, string];
const vietnameseNumberOf = (value: number): string => vietnameseNumber(value);
const unitsOf = (nodes: readonly FlowNode[]): number => nodes.reduce((sum, node) => sum + node.units, 0);

function Line({ line: { to, fromY, toY, width }, x0, x1 }: { line: FlowLine; x0: number; x1: number }) {
  const middle = (x0 + x1) / 2;
  const path = `M${x0} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${x1} ${toY}`;
  const look = { 'data-orphan': to === nobody || undefined, 'data-thin': width < thin || undefined };
  // A hair between wide lines, so that they can be told apart.
  return <path d={path} strokeWidth={width < thin ? width : width - 1} className="reform-flow-line" {...look} />;
}

interface UnitProps {
  readonly node: FlowNode;
  readonly names: UnitNames;
  readonly x: number;
  /** Where its count stands. */
  readonly end: number;
  readonly room: number;
  readonly isLeft?: boolean;
}

function Unit({ node, names, x, end, room, isLeft = false }: UnitProps) {
  const say = useWords(text);
  const { key, y, height, count, units } = node;
  const name =
    key === rest
      ? say.otherUnits(vietnameseNumber(units))
      : key === nobody
        ? say.nobody
        : (names[key]?.shortName ?? key);
  const most = Math.floor(room / letter);
  const at = y + height / 2 + 5;
  return (
    <g className="reform-flow-unit" data-orphan={key === nobody || undefined}>
      <rect x={isLeft ? x : x - bar} y={y + 2} width={bar} height={height - 4} />
      <text x={isLeft ? x - 8 : x + 8} y={at} textAnchor={isLeft ? 'end' : 'start'}>
        {name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name}
      </text>
      {count > 0 && (
        <text x={end} y={at} textAnchor={isLeft ? 'start' : 'end'} className="reform-flow-count">
          {vietnameseNumber(count)}
        </text>
      )}
    </g>
  );
}
