import type { Kind, Level } from './organisation.ts';

/** A unit where it hangs in one tree on one day. */
export interface ChartUnit {
  readonly key: string;
  readonly parentKey: string | null;
}

/** What the chart tells of a unit. */
export interface ChartUnitFacts extends ChartUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: Level;
  readonly kind: Kind;
}

export interface ChartRow<Unit extends ChartUnit> {
  readonly unit: Unit;
  /** 1 for a unit that hangs under nobody. */
  readonly depth: number;
  readonly childCount: number;
  /** All that hang under it, at any depth. */
  readonly belowCount: number;
  readonly isOpen: boolean;
  readonly position: number;
  readonly siblings: number;
}

export interface Chart<Unit extends ChartUnit> {
  readonly roots: readonly Unit[];
  readonly childrenOf: ReadonlyMap<string, readonly Unit[]>;
  readonly unitOf: ReadonlyMap<string, Unit>;
  readonly belowCounts: ReadonlyMap<string, number>;
}

/** Ties the units of a day together, in the order given. A unit whose parent is not among them hangs under nobody. */
export function chartOf<Unit extends ChartUnit>(units: readonly Unit[]): Chart<Unit> {
  const unitOf = new Map(units.map((unit) => [unit.key, unit]));
  const parentOf = (unit: Unit) => (unit.parentKey !== null && unitOf.has(unit.parentKey) ? unit.parentKey : null);
  const groups = Map.groupBy(units, parentOf);
  const childrenOf = new Map([...groups].flatMap(([key, own]) => (key === null ? [] : [[key, own] as const])));
  const belowCounts = new Map<string, number>();
  const count = (unit: Unit): number => {
    const own = childrenOf.get(unit.key) ?? [];
    const below = own.reduce((sum, child) => sum + 1 + count(child), 0);
    belowCounts.set(unit.key, below);
    return below;
  };
  const roots = groups.get(null) ?? [];
  for (const root of roots) count(root);
  return { roots, childrenOf, unitOf, belowCounts };
}

/** The rows in sight, from top to bottom: the children of a unit follow it while it is open. */
export function chartRows<Unit extends ChartUnit>(chart: Chart<Unit>, opened: ReadonlySet<string>): ChartRow<Unit>[] {
  const rows: ChartRow<Unit>[] = [];
  const add = (units: readonly Unit[], depth: number) => {
    for (const [index, unit] of units.entries()) {
      const children = chart.childrenOf.get(unit.key) ?? [];
      const isOpen = children.length > 0 && opened.has(unit.key);
      const belowCount = chart.belowCounts.get(unit.key) ?? 0;
      rows.push({
        unit,
        depth,
        childCount: children.length,
        belowCount,
        isOpen,
        position: index + 1,
        siblings: units.length,
      });
      if (isOpen) add(children, depth + 1);
    }
  };
  add(chart.roots, 1);
  return rows;
}

/** All that must be open for a unit to be in sight. */
export function ancestorsOf<Unit extends ChartUnit>(chart: Chart<Unit>, key: string): string[] {
  const above: string[] = [];
  for (let at = chart.unitOf.get(key)?.parentKey; at && chart.unitOf.has(at); at = chart.unitOf.get(at)!.parentKey) {
    above.push(at);
  }
  return above;
}

/** What is open before anybody chose: all that leads to the city's own units. */
export function openedAtFirst<Unit extends ChartUnit & { readonly level: Level }>(chart: Chart<Unit>): Set<string> {
  const own = [...chart.unitOf.values()].filter(({ level }) => level === 'city');
  return new Set(own.flatMap((unit) => ancestorsOf(chart, unit.key)));
}
