import type { Problem } from '#shared/problem.ts';
import { problemAt } from './row-problems.ts';
import type { OrganisationRows, SuccessionRow, UnitRow } from './seed-rows.ts';
import { termOf } from './term-problems.ts';
import { hasBegunBy, hasEndedBy } from './validity.ts';

/** Successions that cannot have happened: a unit hands over before it began, or to one that is not there, or to two main heirs. */
export function successionProblems(rows: OrganisationRows): Problem[] {
  const units = Map.groupBy(rows.units, (row) => row.key);
  return [
    ...rows.successions.flatMap((row) => daysDisagree(row, units)),
    ...twoMainHeirs(rows.successions),
    ...sharesNotOne(rows.successions),
    ...withoutHeir(rows),
  ];
}

function daysDisagree(row: SuccessionRow, units: ReadonlyMap<string, readonly UnitRow[]>): Problem[] {
  const day = row.effective_on;
  const predecessor = units.get(row.predecessor_key) ?? [];
  const successor = units.get(row.successor_key) ?? [];
  const predecessorHadBegun = predecessor.some((unit) => hasBegunBy(termOf(unit), day) && unit.valid_from !== day);
  const successorStands = successor.some((unit) => hasBegunBy(termOf(unit), day) && !hasEndedBy(termOf(unit), day));
  return [
    ...(predecessor.length > 0 && !predecessorHadBegun
      ? [problemAt(row, 'succession_before_predecessor', 'effective_on', { key: row.predecessor_key, day })]
      : []),
    ...(successor.length > 0 && !successorStands
      ? [problemAt(row, 'successor_not_there', 'successor_key', { key: row.successor_key, day })]
      : []),
  ];
}

function twoMainHeirs(successions: readonly SuccessionRow[]): Problem[] {
  const main = successions.filter((row) => row.is_main === '1');
  return [...Map.groupBy(main, (row) => row.predecessor_key)].flatMap(([key, same]) =>
    same.slice(1).map((row) => problemAt(row, 'two_main_heirs', 'is_main', { key, firstLine: same[0]!.line })),
  );
}

/** The estimated parts of one unit on one day are the whole, or none of them was estimated. */
export function sharesNotOne(successions: readonly SuccessionRow[]): Problem[] {
  const estimated = successions.filter((row) => row.share !== '');
  return [...Map.groupBy(estimated, (row) => `${row.predecessor_key} ${row.effective_on}`).values()].flatMap((same) => {
    const millionths = same.reduce((sum, row) => sum + Math.round(Number(row.share) * 1e6), 0);
    const row = same[0]!;
    const details = { key: row.predecessor_key, total: String(millionths / 1e6) };
    return millionths === 1e6 ? [] : [problemAt(row, 'shares_not_one', 'share', details)];
  });
}

/** A unit that ends while others inherit from it must name one of them as main: else its work has nobody. */
function withoutHeir({ units, successions }: OrganisationRows): Problem[] {
  const hasMain = new Set(successions.filter((row) => row.is_main === '1').map((row) => row.predecessor_key));
  const stands = new Set(units.filter((row) => row.valid_to === '').map((row) => row.key));
  return units
    .filter((row) => !stands.has(row.key) && !hasMain.has(row.key))
    .map((row) => problemAt(row, 'ends_without_heir', 'valid_to', { key: row.key, day: row.valid_to }));
}
