import type { ReformDetail, ReformReport } from '../reorganisations-api.ts';

type Flow = ReformReport['flows'][number];

/** Who hands over to whom, and how much open work: a line of the drawing, a row of the table. */
export interface FlowPair {
  readonly from: string;
  /** Null: nobody receives it yet. */
  readonly to: string | null;
  readonly count: number;
  readonly reasons: readonly NonNullable<Flow['reason']>[];
}

/** Every succession of a reform, those without open work too; the unit that hands over most comes first. */
export function pairsOf(
  { successions = [] }: Pick<ReformDetail['reform'], 'successions'>,
  flows: readonly Flow[],
): FlowPair[] {
  const named = successions.map((row) => [String(row.predecessor_key), String(row.successor_key)] as const);
  const byPair = Map.groupBy(flows, ({ from, to }) => pairKey(from, to));
  const moved = [...byPair.values()].map((own): FlowPair => {
    const reasons = [...new Set(own.flatMap(({ reason }) => reason ?? []))];
    return { from: own[0]!.from, to: own[0]!.to, count: own.reduce((sum, flow) => sum + flow.count, 0), reasons };
  });
  const idle = new Map(
    named.filter(([from, to]) => !byPair.has(pairKey(from, to))).map(([from, to]) => [pairKey(from, to), { from, to }]),
  );
  const pairs = [...moved, ...[...idle.values()].map((pair): FlowPair => ({ ...pair, count: 0, reasons: [] }))];
  const work = sumsBy(pairs, ({ from }) => from);
  return pairs.toSorted(
    (a, b) => work.get(b.from)! - work.get(a.from)! || compare(a.from, b.from) || b.count - a.count,
  );
}

const pairKey = (from: string, to: string | null): string => `${from}|${to ?? ''}`;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** How much open work stands on each key. */
export function sumsBy(pairs: readonly FlowPair[], keyOf: (pair: FlowPair) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const pair of pairs) sums.set(keyOf(pair), (sums.get(keyOf(pair)) ?? 0) + pair.count);
  return sums;
}
