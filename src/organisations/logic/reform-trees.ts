import type { ChartChange, ChartReform } from './chart-reform.ts';
import type { OrganisationRows, ParentRow, SeedRow } from './seed-rows.ts';

/**
 * Where units hang once others have ended. What the reform says counts; a unit whose parent ends moves under that parent's
 * heir; a new unit that nobody placed takes the places of those it came from.
 */
export function hangingRows(
  chart: OrganisationRows,
  reform: ChartReform,
  ended: ReadonlySet<string>,
): Pick<ChartChange, 'endParents' | 'parents'> {
  const day = reform.effectiveOn;
  const hanging = chart.parents.filter((row) => row.valid_from < day && (row.valid_to === '' || row.valid_to >= day));
  const said = reform.parents.map((row): ParentRow => ({ ...row, valid_from: day, valid_to: '' }));
  const isSaid = new Set(said.map(placeOf));
  const moved = hanging.filter((row) => ended.has(row.parent_key) && !ended.has(row.key) && !isSaid.has(placeOf(row)));
  const begun = [
    ...said,
    ...moved.flatMap((row) => under(newParent(row, chart, reform, ended), row, day)),
    ...placesOfNew(chart, reform, ended, isSaid),
  ];
  const leaving = new Set([...begun.map(placeOf), ...moved.map(placeOf)]);
  return {
    endParents: hanging
      .filter((row) => ended.has(row.key) || leaving.has(placeOf(row)))
      .map(({ tree, key }) => ({ tree, key })),
    parents: begun,
  };
}

const placeOf = (row: { readonly tree: string; readonly key: string }): string => `${row.tree} ${row.key}`;

function under(parent: string | null, row: ParentRow, day: string): ParentRow[] {
  return parent === null ? [] : [{ ...row, parent_key: parent, valid_from: day, valid_to: '' }];
}

/** The heir of a parent that ends, followed until somebody stands; never the unit itself. */
function newParent(
  { tree, key, parent_key }: SeedRow<'tree' | 'key' | 'parent_key'>,
  chart: OrganisationRows,
  reform: ChartReform,
  ended: ReadonlySet<string>,
): string | null {
  let parent: string | null = parent_key;
  for (let steps = 0; parent !== null && (ended.has(parent) || parent === key) && steps < 20; steps += 1)
    parent = (parent === key ? null : heirOf(reform, parent, key)) ?? parentOf(chart, reform, tree, parent);
  return parent;
}

function heirOf({ successions }: ChartReform, key: string, except: string): string | null {
  const rows = successions.filter((row) => row.predecessor_key === key && row.kind !== 'transfer');
  const heir = (rows.find((row) => row.is_main === '1') ?? rows[0])?.successor_key ?? null;
  return heir === except ? null : heir;
}

function parentOf(chart: OrganisationRows, { effectiveOn }: ChartReform, tree: string, key: string): string | null {
  const row = chart.parents.find(
    (one) => one.tree === tree && one.key === key && (one.valid_to === '' || one.valid_to >= effectiveOn),
  );
  return row?.parent_key ?? null;
}

function placesOfNew(
  chart: OrganisationRows,
  reform: ChartReform,
  ended: ReadonlySet<string>,
  isSaid: ReadonlySet<string>,
): ParentRow[] {
  const known = new Set(chart.units.map((row) => row.key));
  const fresh = reform.units.filter((row) => !known.has(row.key));
  return fresh.flatMap((unit) => {
    const from = new Set(
      reform.successions.filter((row) => row.successor_key === unit.key).map((row) => row.predecessor_key),
    );
    const places = new Map<string, ParentRow>();
    for (const row of chart.parents) {
      const place = { ...row, key: unit.key, file: unit.file, line: unit.line };
      const holds = row.valid_to === '' || row.valid_to >= reform.effectiveOn;
      if (from.has(row.key) && holds && !places.has(row.tree) && !isSaid.has(placeOf(place)))
        places.set(row.tree, place);
    }
    return [...places.values()].flatMap((row) => under(newParent(row, chart, reform, ended), row, reform.effectiveOn));
  });
}
