import type { Problem } from '#shared/problem.ts';
import type { ChartRows } from './chart-sheets.ts';
import { type ChartTable, chartTables } from './chart-words.ts';
import { organisationProblems } from './organisation-problems.ts';
import { problemAt } from './row-problems.ts';
import { type OrganisationRows, type SeedRow, seedColumns } from './seed-rows.ts';

type Row = SeedRow<string>;

/** The rows that speak of one thing: a unit, its place in a tree, a post, the holders of a post. */
const groupOf: Readonly<Record<ChartTable, (row: Row) => string>> = {
  units: (row) => row.key!,
  parents: (row) => `${row.tree} ${row.key}`,
  posts: (row) => row.key!,
  appointments: (row) => row.post_key!,
};

export interface TableChange {
  readonly table: ChartTable;
  /** Things the city did not have. */
  readonly added: readonly string[];
  /** Things of which the file says something else. */
  readonly changed: readonly string[];
  readonly same: number;
  /** The rows of what is added or changed. */
  readonly rows: readonly Row[];
}

/** What a file would change, thing by thing. What it does not name stays as it is. */
export function chartChanges(stored: ChartRows, given: ChartRows): TableChange[] {
  return chartTables.map((table) => {
    const before = groups(table, stored);
    const after = groups(table, given);
    const differs = [...after].filter(([name, rows]) => textOf(table, rows) !== textOf(table, before.get(name) ?? []));
    const names = differs.map(([name]) => name);
    return {
      table,
      added: names.filter((name) => !before.has(name)),
      changed: names.filter((name) => before.has(name)),
      same: after.size - names.length,
      rows: differs.flatMap(([, rows]) => rows),
    };
  });
}

const groups = (table: ChartTable, rows: ChartRows): Map<string, Row[]> =>
  Map.groupBy(rows[table] as readonly Row[], groupOf[table]);

/** The same days in another order say the same. */
function textOf(table: ChartTable, rows: readonly Row[]): string {
  return JSON.stringify(rows.map((row) => seedColumns[table].map((column) => row[column])).sort());
}

/** The city as it would stand: what the file says in place of what is stored about the same things. */
export function overlaid(stored: OrganisationRows, given: ChartRows): OrganisationRows {
  const over = <Table extends ChartTable>(table: Table): OrganisationRows[Table] => {
    const named = groups(table, given);
    const kept = (stored[table] as readonly Row[]).filter((row) => !named.has(groupOf[table](row)));
    return [...kept, ...given[table]] as unknown as OrganisationRows[Table];
  };
  return {
    units: over('units'),
    parents: over('parents'),
    posts: over('posts'),
    appointments: over('appointments'),
    successions: stored.successions,
  };
}

export interface Untouchable {
  /** Keys of units a reform has begun or ended: their days are the reform's. */
  readonly reformed: ReadonlySet<string>;
  /** Keys of posts whose holders people have entered on the unit's page. */
  readonly entered: ReadonlySet<string>;
}

/** All that is wrong with a file, its own rows first: each problem names its line; with the stored rows alone none is left. */
export function importProblems(
  stored: OrganisationRows,
  given: ChartRows,
  { reformed, entered }: Untouchable,
): Problem[] {
  const whole = organisationProblems(overlaid(stored, given));
  const own = whole.filter(({ line }) => (line ?? 0) > 0);
  const changes = chartChanges(stored, given);
  const rowsOf = (table: ChartTable) => changes.find((change) => change.table === table)!.rows;
  return [
    ...(own.length > 0 ? own : whole),
    ...shortCodes(given),
    ...[...rowsOf('units'), ...rowsOf('parents')]
      .filter((row) => reformed.has(row.key!))
      .map((row) => problemAt(row, 'made_by_reform', 'key', { key: row.key! })),
    ...rowsOf('appointments')
      .filter((row) => entered.has(row.post_key!))
      .map((row) => problemAt(row, 'entered_by_people', 'post_key', { key: row.post_key! })),
  ];
}

const codeLengths: Readonly<Record<string, number>> = { district: 3, commune: 5 };

/** A spreadsheet drops the zeros in front of a number: 00070 comes back as 70. */
function shortCodes({ units }: ChartRows): Problem[] {
  return units
    .filter(({ level, code }) => /^\d+$/.test(code) && code.length < (codeLengths[level] ?? 0))
    .map((row) => {
      const length = codeLengths[row.level]!;
      return problemAt(row, 'code_lost_zeros', 'code', {
        value: row.code,
        length,
        meant: row.code.padStart(length, '0'),
      });
    });
}
