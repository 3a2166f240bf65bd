import { type FlowPair, sumsBy } from './flow-pairs.ts';

/** A unit at one side of the drawing; `rest` stands for all that find no place of their own. */
export interface FlowNode {
  readonly key: string;
  readonly count: number;
  /** How many units it stands for. */
  readonly units: number;
  readonly y: number;
  readonly height: number;
}

/** A line from a unit to its heir; `y` is where its middle meets the unit. */
export interface FlowLine {
  readonly from: string;
  readonly to: string;
  readonly fromY: number;
  readonly toY: number;
  readonly width: number;
}

export interface FlowLayout {
  readonly left: readonly FlowNode[];
  readonly right: readonly FlowNode[];
  readonly lines: readonly FlowLine[];
  readonly height: number;
}

/** Key of the node of what nobody receives. */
export const nobody = '(nobody)';
/** Key of the node of all units without a place of their own. */
export const rest = '(rest)';

const row = 22;
const gap = 6;
/** Lines together are at most this high; a line is never thinner than can be seen. */
const mostWork = 300;
const thinnest = 1.5;
const thickest = 10;

/** Places units and lines, lengths in pixels from the top. @param most  units a side before the others are drawn as one */
export function layoutFlow(pairs: readonly FlowPair[], most = 24): FlowLayout {
  const total = pairs.reduce((sum, pair) => sum + pair.count, 0);
  const scale = total === 0 ? 0 : Math.min(thickest, mostWork / total);
  const lines = linesOf(pairs, most).map((line) => ({ ...line, width: Math.max(thinnest, line.count * scale) }));
  const left = nodesOf(lines, 'from', unitsIn(pairs, 'from'));
  const right = nodesOf(besideTheirUnits(lines, left), 'to', unitsIn(pairs, 'to'));
  const next = { from: startsOf(left, lines, 'from'), to: startsOf(right, lines, 'to') };
  const place = (side: 'from' | 'to', key: string, width: number) => {
    const y = next[side].get(key)!;
    next[side].set(key, y + width);
    return y + width / 2;
  };
  const drawn = lines.map(({ from, to, width }) => ({
    ...{ from, to, width, fromY: place('from', from, width), toY: place('to', to, width) },
  }));
  const height = Math.max(...[left.at(-1), right.at(-1)].map((node) => (node ? node.y + node.height : 0)));
  return { left, right, lines: drawn, height };
}

type Line = { readonly from: string; readonly to: string; readonly count: number };
type Wide = Line & { readonly width: number };

/** One line for each pair of nodes, after the units with little work went into the rest. */
function linesOf(pairs: readonly FlowPair[], most: number): Line[] {
  const [fromNode, toNode] = (['from', 'to'] as const).map((side) => nodeOf(pairs, side, most)) as [Node, Node];
  const byNodes = Map.groupBy(pairs, (pair) => `${fromNode(pair)}|${toNode(pair)}`);
  const lines = [...byNodes.values()].map((own) => ({
    ...{ from: fromNode(own[0]!), to: toNode(own[0]!), count: own.reduce((sum, pair) => sum + pair.count, 0) },
  }));
  const isRest = (line: Line) => Number(line.from === rest) * 2 + Number(line.to === rest);
  return lines.toSorted((a, b) => isRest(a) - isRest(b));
}

type Node = (pair: FlowPair) => string;

function nodeOf(pairs: readonly FlowPair[], side: 'from' | 'to', most: number): Node {
  const keyOf: Node = (pair) => pair[side] ?? nobody;
  const sums = [...sumsBy(pairs, keyOf)];
  if (sums.length <= most) return keyOf;
  const first = sums.toSorted(([a, x], [b, y]) => Number(b === nobody) - Number(a === nobody) || y - x);
  const own = new Set(first.slice(0, most - 1).map(([key]) => key));
  return (pair) => (own.has(keyOf(pair)) ? keyOf(pair) : rest);
}

const unitsIn = (pairs: readonly FlowPair[], side: 'from' | 'to'): number =>
  new Set(pairs.map((pair) => pair[side] ?? nobody)).size;

/** Nodes one below the other, in the order in which the lines name them. */
function nodesOf(lines: readonly Wide[], side: 'from' | 'to', units: number): FlowNode[] {
  const groups = [...Map.groupBy(lines, (line) => line[side])];
  let y = 0;
  return groups.map(([key, own]) => {
    const node = {
      ...{ key, count: own.reduce((sum, line) => sum + line.count, 0), y },
      units: key === rest ? units - (groups.length - 1) : 1,
      height: Math.max(
        row,
        own.reduce((sum, line) => sum + line.width, 0),
      ),
    };
    y += node.height + gap;
    return node;
  });
}

/** The lines in the order in which heirs stand best beside those they receive from, so that few lines cross. */
function besideTheirUnits(lines: readonly Wide[], left: readonly FlowNode[]): Wide[] {
  const at = new Map(left.map(({ key, y, height }) => [key, y + height / 2]));
  const middles = new Map(
    [...Map.groupBy(lines, ({ to }) => to)].map(([to, own]) => {
      const weight = own.reduce((sum, { width }) => sum + width, 0);
      return [to, own.reduce((sum, { from, width }) => sum + at.get(from)! * width, 0) / weight];
    }),
  );
  return lines.toSorted((a, b) => middles.get(a.to)! - middles.get(b.to)!);
}

/** Where the first line of each node begins, so that its lines stand in its middle. */
function startsOf(nodes: readonly FlowNode[], lines: readonly Wide[], side: 'from' | 'to'): Map<string, number> {
  return new Map(
    nodes.map(({ key, y, height }) => {
      const own = lines.filter((line) => line[side] === key).reduce((sum, line) => sum + line.width, 0);
      return [key, y + (height - own) / 2];
    }),
  );
}
