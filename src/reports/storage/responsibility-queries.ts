import { authorityFor } from '#organisations/storage/authority-queries.ts';
import { organisationLevels, organisationNames } from '#organisations/storage/organisation-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import { registerWithLeads } from '#tasks/storage/register-queries.ts';
import { type MappedRow, type ResponsibilityMap, responsibilityMap } from '../logic/responsibility.ts';

/** Who carries what on the as-of day, among what the reader may see: counted from the very rows of the register. */
export async function responsibility(reading: ReadingContext): Promise<ResponsibilityMap> {
  const register = await registerWithLeads(reading);
  const ids = [...new Set(register.flatMap(({ leadIds }) => leadIds))];
  const [names, levels] = [await organisationNames(reading, ids), await organisationLevels(reading, ids)];
  const units = ids.flatMap((id) => {
    const [name, level] = [names.get(id), levels.get(id)];
    return name && level ? [{ ...name, level }] : [];
  });
  const rows = register.map(
    ({ row, leadIds, isLedBy }): MappedRow => ({
      topic: row.topic,
      leadIds,
      isLedBy,
      isWhoClear: row.six.who === 'full',
      isPostClear: row.six.responsibility === 'full',
    }),
  );
  const withAuthority = new Set((await authorityFor(reading, {})).map(({ field }) => field));
  return responsibilityMap(rows, units, withAuthority);
}
