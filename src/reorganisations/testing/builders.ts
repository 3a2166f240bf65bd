import { aParentRow, aPostRow, aSmallCity, aUnitRow } from '#organisations/testing/seed-rows.ts';
import { storeSmallCity } from '#organisations/testing/small-city.ts';
import type { ActionContext } from '#platform/context.ts';
import { reformOfValue } from '../files/reform-json.ts';
import type { Reform } from '../logic/reform.ts';

/** The city as it stood before any reform: departments, a district, and nobody knows what will come. */
export function aCityBefore() {
  const units = [
    aUnitRow({ key: 'ubnd-thanh-pho', name: 'UBND thành phố', short_name: 'UBND TP', kind: 'committee' }),
    aUnitRow({ key: 'so-giao-thong-van-tai', name: 'Sở Giao thông vận tải', short_name: 'Sở GTVT', line: 3 }),
    aUnitRow({ key: 'so-xay-dung-2024', line: 4 }),
    aUnitRow({ key: 'so-y-te', name: 'Sở Y tế', short_name: 'Sở Y tế', line: 5 }),
    aUnitRow({ key: 'cong-an-thanh-pho', name: 'Công an thành phố', short_name: 'Công an TP', kind: 'other', line: 6 }),
  ];
  const parents = units.slice(1).map((unit, index) => aParentRow({ key: unit.key, line: index + 2 }));
  const posts = [
    aPostRow({ key: 'giam-doc-so-gtvt', organisation_key: 'so-giao-thong-van-tai', name: 'Giám đốc Sở GTVT' }),
  ];
  return aSmallCity({ units, parents, successions: [], posts, appointments: [] });
}

export async function storeCityBefore(context: ActionContext): Promise<Record<string, string>> {
  return (await storeSmallCity(context, aCityBefore())).units;
}

/** The departments' reform of 1-3-2025: Sở GTVT and Sở Xây dựng become one; driving licences go to the police. */
export function aReform(change: Record<string, unknown> = {}): Reform {
  return reformOfValue('reform.json', {
    ...{ code: 'so-nganh', title: 'Sắp xếp sở, ngành', decidedOn: '2025-02-25', effectiveOn: '2025-03-01' },
    ...{ legalBasis: 'NQ HĐND TP (25-2-2025)', source: 'nguồn thử' },
    units: [{ key: 'so-xay-dung', name: 'Sở Xây dựng', short_name: 'Sở Xây dựng', level: 'city', kind: 'department' }],
    successions: [
      { predecessor_key: 'so-giao-thong-van-tai', successor_key: 'so-xay-dung', kind: 'merge', is_main: '1' },
      { predecessor_key: 'so-xay-dung-2024', successor_key: 'so-xay-dung', kind: 'merge', is_main: '1' },
      {
        ...{ predecessor_key: 'so-giao-thong-van-tai', successor_key: 'cong-an-thanh-pho', kind: 'transfer' },
        ...{ field: 'sát hạch, cấp giấy phép lái xe', field_words: 'giấy phép lái xe' },
      },
    ],
    ...change,
  });
}
