import { sql } from 'kysely';
import type { Db } from '../connect.ts';

const typeScriptTypes: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  daterange: 'string',
  numeric: 'string',
  boolean: 'boolean',
  integer: 'number',
  bigint: 'number',
  jsonb: 'unknown',
  bytea: 'Buffer',
  'timestamp with time zone': 'Timestamp',
  'text[]': 'string[]',
};

interface Column {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  has_default: boolean;
}

/** The TypeScript row types of every table, for Kysely. Read from the database, so they cannot drift from it. */
export async function rowTypes(db: Db): Promise<string> {
  const { rows } = await sql<Column>`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
      not a.attnotnull as nullable, a.atthasdef as has_default
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and c.relname not like 'kysely%'
    order by c.relname, a.attnum`.execute(db);
  const tables = Map.groupBy(rows, (row) => row.table);
  const interfaces = [...tables].map(
    ([table, columns]) => `export interface ${interfaceName(table)} {\n${columns.map(member).join('\n')}\n}`,
  );
  const database = `export interface Database {\n${[...tables.keys()].map((table) => `  ${table}: ${interfaceName(table)};`).join('\n')}\n}`;
  return `${heading}\n\n${[...interfaces, database].join('\n\n')}\n`;
}

const heading = `// Generated from the database by \`npm run db:types\`. Do not edit.
import type { ColumnType, Generated } from 'kysely';

type Timestamp = ColumnType<Date, Date | string, Date | string>;`;

function member({ column, type, nullable, has_default }: Column): string {
  const known = typeScriptTypes[type];
  if (!known) throw new Error(`no TypeScript type for ${type} (column ${column})`);
  const base = nullable ? `${known} | null` : known;
  return `  ${column}: ${has_default ? `Generated<${base}>` : base};`;
}

function interfaceName(table: string): string {
  return `${table
    .split('_')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')}Row`;
}
