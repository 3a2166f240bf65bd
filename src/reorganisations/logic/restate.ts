import type { PlainDate } from '#shared/plain-date.ts';

/** A succession, as far as figures need it. */
export interface ShareRow {
  readonly predecessor: string;
  readonly successor: string;
  readonly effectiveOn: PlainDate;
  readonly isMain: boolean;
  readonly isTransfer: boolean;
  readonly share: number | null;
}

/** `then`: on the units of the as-of day, as reported then · `today`: the same figures on the units of today. */
export const bases = ['then', 'today'] as const;
export type Basis = (typeof bases)[number];

export type Figures = Readonly<Record<string, number>>;

export interface UnitFigures {
  readonly unit: string;
  readonly values: Figures;
}

export interface RestatedFigures extends UnitFigures {
  /** True where a unit was split, and the part of each heir is an estimate. */
  readonly isEstimate: boolean;
  /** Whose figures are in it, itself included. */
  readonly from: readonly string[];
}

/**
 * Figures of an earlier day on the units of a later one. A unit that was merged or renamed brings all of its figures; one that
 * was split is divided by the shares, or given whole to its default heir where nobody estimated them: both are estimates.
 * The sum over all units is the same before and after.
 *
 * ```
 *   quận Tây Hồ  100 ──0.38──► phường Tây Hồ     38 (ước)
 *                    ├─0.47──► phường Hồng Hà    47 (ước)
 *                    └─0.15──► phường Phú Thượng 15 (ước)
 * ```
 * @param shares  successions of any day; only those after `since` and by `on` count
 * @param stands  whether a unit stands on the later day; one that ended without an heir keeps its own line
 */
export function restate(
  figures: readonly UnitFigures[],
  shares: readonly ShareRow[],
  { since, on, stands }: { since: PlainDate; on: PlainDate; stands: (unit: string) => boolean },
): RestatedFigures[] {
  const rows = Map.groupBy(
    shares.filter((row) => row.effectiveOn > since && row.effectiveOn <= on && !row.isTransfer),
    (row) => row.predecessor,
  );
  const sums = new Map<string, { values: Record<string, number>; isEstimate: boolean; from: Set<string> }>();
  for (const { unit, values } of figures) {
    for (const { unit: heir, part, isEstimate } of partsOf(unit, rows, stands)) {
      const sum = sums.get(heir) ?? { values: {}, isEstimate: false, from: new Set<string>() };
      for (const [name, value] of Object.entries(values)) sum.values[name] = (sum.values[name] ?? 0) + value * part;
      sums.set(heir, { ...sum, isEstimate: sum.isEstimate || isEstimate, from: sum.from.add(unit) });
    }
  }
  return [...sums].map(([unit, { values, isEstimate, from }]) => ({ unit, values, isEstimate, from: [...from] }));
}

interface Part {
  readonly unit: string;
  readonly part: number;
  readonly isEstimate: boolean;
}

/** Follows a unit to those who stand, through as many reforms as lie between. */
function partsOf(
  unit: string,
  rows: ReadonlyMap<string, readonly ShareRow[]>,
  stands: (unit: string) => boolean,
  steps = 0,
): Part[] {
  const own = rows.get(unit) ?? [];
  if (stands(unit) || own.length === 0 || steps > 20) return [{ unit, part: 1, isEstimate: false }];
  const estimated = own.filter((row) => (row.share ?? 0) > 0);
  const main = own.find((row) => row.isMain) ?? own[0]!;
  const isSplit = new Set(own.map((row) => row.successor)).size > 1;
  const split =
    estimated.length > 0
      ? estimated.map((row) => [row.successor, row.share!] as const)
      : [[main.successor, 1] as const];
  return split.flatMap(([successor, share]) =>
    partsOf(successor, rows, stands, steps + 1).map((further) => ({
      unit: further.unit,
      part: share * further.part,
      isEstimate: isSplit || further.isEstimate,
    })),
  );
}
