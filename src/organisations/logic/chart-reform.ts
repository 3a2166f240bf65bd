import { addDays, type PlainDate } from '#shared/plain-date.ts';
import type { Problem } from '#shared/problem.ts';
import { organisationProblems } from './organisation-problems.ts';
import { hangingRows } from './reform-trees.ts';
import { problemAt } from './row-problems.ts';
import type { OrganisationRows, ParentRow, PostRow, SeedRow, SuccessionRow, UnitRow } from './seed-rows.ts';

/** What one reform does to the chart, on one day. Its rows keep their file and line. */
export interface ChartReform {
  readonly effectiveOn: PlainDate;
  readonly units: readonly SeedRow<ReformUnitColumn>[];
  readonly parents: readonly SeedRow<'tree' | 'key' | 'parent_key'>[];
  readonly posts: readonly SeedRow<'key' | 'organisation_key' | 'name'>[];
  readonly successions: readonly SuccessionRow[];
  /** Units that end with nobody after them. */
  readonly ends: readonly SeedRow<'key'>[];
}
export type ReformUnitColumn = 'key' | 'name' | 'short_name' | 'other_names' | 'code' | 'level' | 'kind' | 'source';

/** What has to be written: nothing of it when the chart says so already. */
export interface ChartChange {
  readonly endUnits: readonly string[];
  readonly endParents: readonly { readonly tree: string; readonly key: string }[];
  readonly units: readonly UnitRow[];
  readonly parents: readonly ParentRow[];
  readonly posts: readonly PostRow[];
  readonly successions: readonly SuccessionRow[];
}

export interface ChartAfter {
  /** The whole chart, past days included, as it will be. */
  readonly rows: OrganisationRows;
  readonly change: ChartChange;
  readonly problems: readonly Problem[];
}

/**
 * The chart after a reform, held to all laws of a chart; a problem names the reform's own row. What the chart says already
 * is not said again: so a reform whose units came with the reference files changes nothing but the work.
 * @param chart  the chart as it stands, with rows of no file
 */
export function chartAfter(chart: OrganisationRows, reform: ChartReform, today: PlainDate): ChartAfter {
  const change = changeOf(chart, reform);
  const rows = withChange(chart, change, reform.effectiveOn);
  const problems = [
    ...endProblems(chart, reform),
    ...organisationProblems(rows).filter(
      ({ code, details }) => details?.file !== '' && code !== 'organisations.ends_without_heir',
    ),
    ...pastProblems(change, reform, today),
  ];
  return { rows, change, problems };
}

/** The units that a reform ends: whoever hands over more than a field of work, and those named to end. */
export function endedKeys({ successions, ends }: Pick<ChartReform, 'successions' | 'ends'>): Set<string> {
  const handing = successions.filter((row) => row.kind !== 'transfer').map((row) => row.predecessor_key);
  return new Set([...handing, ...ends.map((row) => row.key)]);
}

function changeOf(chart: OrganisationRows, reform: ChartReform): ChartChange {
  const ended = endedKeys(reform);
  const day = reform.effectiveOn;
  const living = new Set(chart.units.filter((row) => reaches(row, day)).map((row) => row.key));
  const begun = reform.units.map((row): UnitRow => ({ ...row, valid_from: day, valid_to: '' }));
  const hanging = hangingRows(chart, reform, ended);
  return {
    endUnits: [...new Set([...ended, ...begun.map((row) => row.key)])].filter((key) => living.has(key)),
    ...hanging,
    units: begun,
    posts: reform.posts.map((row): PostRow => ({ ...row, valid_from: day, valid_to: '' })),
    successions: newSuccessions(chart, reform),
  };
}

/** Begun before the day and going on into it. */
export function reaches(row: SeedRow<'valid_from' | 'valid_to'>, day: PlainDate): boolean {
  return row.valid_from < day && (row.valid_to === '' || row.valid_to >= day);
}

function newSuccessions(chart: OrganisationRows, reform: ChartReform): SuccessionRow[] {
  const what = (row: SuccessionRow) => [row.predecessor_key, row.successor_key, row.effective_on, row.field].join('|');
  const known = new Set(chart.successions.map(what));
  return reform.successions.filter((row) => !known.has(what(row)));
}

function withChange(chart: OrganisationRows, change: ChartChange, day: PlainDate): OrganisationRows {
  const lastDay = addDays(day, -1);
  const ended = new Set(change.endUnits);
  const moved = new Set(change.endParents.map(({ tree, key }) => `${tree} ${key}`));
  const cut = <Row extends SeedRow<'valid_from' | 'valid_to'>>(row: Row, isCut: boolean): Row =>
    isCut && reaches(row, day) ? { ...row, valid_to: lastDay } : row;
  return {
    units: [...chart.units.map((row) => cut(row, ended.has(row.key))), ...change.units],
    parents: [...chart.parents.map((row) => cut(row, moved.has(`${row.tree} ${row.key}`))), ...change.parents],
    successions: [...chart.successions, ...change.successions],
    posts: [...chart.posts, ...change.posts],
    appointments: chart.appointments,
  };
}

/** A unit can only end if it stands the day before, and nobody else has planned its end. */
function endProblems(chart: OrganisationRows, reform: ChartReform): Problem[] {
  const day = reform.effectiveOn;
  const units = Map.groupBy(chart.units, (row) => row.key);
  const ended = [...reform.ends, ...reform.successions.filter((row) => row.kind !== 'transfer')];
  const seen = new Set<string>();
  const problems = ended.flatMap((row) => {
    const key = 'predecessor_key' in row ? row.predecessor_key : row.key;
    const versions = units.get(key) ?? [];
    if (seen.has(key)) return [];
    seen.add(key);
    const column = 'predecessor_key' in row ? 'predecessor_key' : 'key';
    if (versions.length === 0) return column === 'key' ? [problemAt(row, 'unknown_key', column, { key })] : [];
    const last = versions
      .map((one) => one.valid_to || '9999')
      .sort()
      .at(-1)!;
    if (last === addDays(day, -1) || last === '9999') return [];
    const code = last < day ? 'ended_before' : 'ends_by_another';
    return [problemAt(row, code, column, { key, day: addDays(last, 1) })];
  });
  return [...problems, ...selfHeirs(reform.successions)];
}

function selfHeirs(successions: readonly SuccessionRow[]): Problem[] {
  return successions
    .filter((row) => row.predecessor_key === row.successor_key && row.is_main !== '1')
    .map((row) => problemAt(row, 'inherits_from_itself', 'successor_key', { key: row.predecessor_key }));
}

/** Days that were lived through keep their chart. */
function pastProblems(change: ChartChange, { effectiveOn }: ChartReform, today: PlainDate): Problem[] {
  const changes = [...change.units, ...change.parents, ...change.posts, ...change.successions];
  if (effectiveOn >= today || changes.length + change.endUnits.length + change.endParents.length === 0) return [];
  return [{ code: 'organisations.chart_in_past', field: 'effectiveOn', details: { day: effectiveOn, today } }];
}
