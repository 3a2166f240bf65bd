import type { Chart, ChartRow, ChartUnit } from '../../logic/chart.ts';

export type ChartMove<Unit extends ChartUnit> =
  | { readonly to: number }
  | { readonly toggle: Unit }
  | { readonly visit: Unit }
  | null;

/** What a key does in the row that has the focus, as trees everywhere behave. */
export function moveForKey<Unit extends ChartUnit>(
  key: string,
  rows: readonly ChartRow<Unit>[],
  current: number,
  chart: Chart<Unit>,
): ChartMove<Unit> {
  const row = rows[current];
  if (!row) return null;
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(last, current + 1) };
    case 'ArrowUp':
      return { to: Math.max(0, current - 1) };
    case 'PageDown':
      return { to: Math.min(last, current + 12) };
    case 'PageUp':
      return { to: Math.max(0, current - 12) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: last };
    case 'ArrowRight':
      if (row.childCount === 0) return null;
      return row.isOpen ? { to: current + 1 } : { toggle: row.unit };
    case 'ArrowLeft': {
      if (row.isOpen) return { toggle: row.unit };
      const parent = row.unit.parentKey === null ? undefined : chart.unitOf.get(row.unit.parentKey);
      return parent ? { to: rows.findIndex(({ unit }) => unit.key === parent.key) } : null;
    }
    case 'Enter':
      return { visit: row.unit };
    default:
      return null;
  }
}
