import { organisationIdsByKey } from '#organisations/storage/chart-rows-queries.ts';
import { organisationNames } from '#organisations/storage/organisation-queries.ts';
import type { RequestContext } from '#platform/http/request-context.ts';
import type { StoredReform } from '../storage/reorganisation-queries.ts';

type UnitNames = Record<string, { name: string; shortName: string }>;

/** Every unit that a reform ends, begins, renames or passes work to. */
export function namedKeys({ reform: { successions, ends, units } }: StoredReform): Set<string> {
  const handing = successions.flatMap((row) => [row.predecessor_key, row.successor_key]);
  return new Set([...handing, ...ends.map((row) => row.key), ...units.map((row) => row.key)]);
}

/** What the units of a reform are called, by key: those that it begins as it writes them, the others as they stand. */
export async function namedUnits(context: RequestContext, stored: StoredReform): Promise<UnitNames> {
  const moved = (stored.report?.flows ?? []).flatMap(({ from, to }) => [from, ...(to ? [to] : [])]);
  const ids = await organisationIdsByKey(context.reading(), [...namedKeys(stored), ...moved]);
  const names = await organisationNames(context.reading(), [...ids.values()]);
  const standing = [...names.values()].map(({ key, name, shortName }) => [key, { name, shortName }] as const);
  const begun = stored.reform.units.map((row) => [row.key, { name: row.name, shortName: row.short_name }] as const);
  return Object.fromEntries([...standing, ...begun]);
}
