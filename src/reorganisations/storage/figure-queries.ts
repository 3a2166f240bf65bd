import { sql } from 'kysely';
import type { OrganisationName } from '#organisations/logic/organisation.ts';
import { organisationNames } from '#organisations/storage/organisation-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { taskList } from '#tasks/storage/task-queries.ts';
import {
  type Basis,
  type Figures,
  type RestatedFigures,
  restate,
  type ShareRow,
  type UnitFigures,
} from '../logic/restate.ts';

export interface UnitFigureRow {
  readonly organisation: OrganisationName;
  readonly values: Figures;
  readonly isEstimate: boolean;
  /** Whose figures are in it. */
  readonly from: readonly OrganisationName[];
}

export interface UnitFigureTable {
  readonly asOf: PlainDate;
  readonly basis: Basis;
  /** The day whose units the rows name. */
  readonly unitsOf: PlainDate;
  readonly rows: readonly UnitFigureRow[];
}

/** What each unit led on the as-of day, as known then: all tasks, open ones, done ones, late ones. */
export async function unitFigures(reading: ReadingContext, basis: Basis): Promise<UnitFigureTable> {
  const reported = await reportedFigures(reading);
  const unitsOf = basis === 'then' ? reading.asOf : reading.today;
  const rows = basis === 'then' ? reported.map(unchanged) : await restated(reading, reported);
  const ids = [...new Set(rows.flatMap((row) => [row.unit, ...row.from]))];
  const [now, then] = [
    await organisationNames({ ...reading, asOf: unitsOf }, ids),
    await organisationNames(reading, ids),
  ];
  const named = rows.flatMap(({ unit, values, isEstimate, from }): UnitFigureRow[] => {
    const organisation = now.get(unit);
    return organisation ? [{ organisation, values, isEstimate, from: from.flatMap((id) => then.get(id) ?? []) }] : [];
  });
  return {
    asOf: reading.asOf,
    basis,
    unitsOf,
    rows: named.toSorted((a, b) => (b.values.open ?? 0) - (a.values.open ?? 0)),
  };
}

const unchanged = (row: UnitFigures): RestatedFigures => ({ ...row, isEstimate: false, from: [row.unit] });

async function reportedFigures(reading: ReadingContext): Promise<UnitFigures[]> {
  const tasks = (await taskList(reading)).filter((task) => task.leadId !== null && task.state !== 'voided');
  return [...Map.groupBy(tasks, (task) => task.leadId!)].map(([unit, own]) => {
    const done = own.filter((task) => task.isDone).length;
    const late = own.filter((task) => task.isLate).length;
    return { unit, values: { total: own.length, open: own.length - done, done, late } };
  });
}

async function restated(reading: ReadingContext, reported: readonly UnitFigures[]): Promise<RestatedFigures[]> {
  const { asOf: since, today: on } = reading;
  const standing = await standingUnits(reading, on);
  return restate(reported, await shareRows(reading), { since, on, stands: (unit) => standing.has(unit) });
}

async function standingUnits({ db, tenantId }: ReadingContext, on: PlainDate): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select organisation_id as id from organisation_versions
    where tenant_id = ${tenantId} and valid @> ${on}::date`.execute(db);
  return new Set(rows.map((row) => row.id));
}

async function shareRows({ db, tenantId }: ReadingContext): Promise<ShareRow[]> {
  const { rows } = await sql<ShareRow>`
    select predecessor_id as predecessor, successor_id as successor, effective_on as "effectiveOn", is_main as "isMain",
      kind = 'transfer' as "isTransfer", share::float8 as share
    from successions where tenant_id = ${tenantId}`.execute(db);
  return rows;
}
