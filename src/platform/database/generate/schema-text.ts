import { sql } from 'kysely';
import type { Db } from '../connect.ts';

/** All tables as they stand now, for people to read: columns, constraints, indexes, triggers, comments, functions. */
export async function schemaText(db: Db): Promise<string> {
  const { rows: tables } = await sql<{ name: string; comment: string | null }>`
    select relname as name, obj_description(oid) as comment from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely%' order by relname`.execute(
    db,
  );
  const parts = await Promise.all(tables.map((table) => tableText(db, table.name, table.comment)));
  return `${['-- Generated from the migrations by `npm run db:types`. Do not edit.', ...parts, await functionsText(db)].join('\n\n')}\n`;
}

async function tableText(db: Db, table: string, comment: string | null): Promise<string> {
  const { rows: columns } = await sql<{ line: string }>`
    select a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`.execute(db);
  // PostgreSQL 18 lists "not null" as constraints too; 15 does not, and the text must be the same on both.
  const { rows: constraints } = await sql<{ line: string }>`
    select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) as line from pg_constraint
    where conrelid = ${table}::regclass and contype not in ('n', 't') order by contype, conname`.execute(db);
  const { rows: rest } = await sql<{ line: string }>`
    select pg_get_indexdef(i.indexrelid) || ';' as line from pg_index i
    where i.indrelid = ${table}::regclass and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
    union all
    select pg_get_triggerdef(oid) || ';' from pg_trigger where tgrelid = ${table}::regclass and not tgisinternal order by 1`.execute(
    db,
  );
  const body = [...columns, ...constraints].map((row) => `  ${row.line}`).join(',\n');
  return [`-- ${comment}`, `create table ${table} (\n${body}\n);`, ...rest.map((row) => row.line)].join('\n');
}

async function functionsText(db: Db): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select pg_get_functiondef(p.oid) as text from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by p.proname`.execute(
    db,
  );
  return rows.map((row) => `${row.text.trim()};`).join('\n\n');
}
