import { expect, test } from 'vitest';
import { anAppointmentRow, aParentRow, aPostRow, aSmallCity, aSuccessionRow, aUnitRow } from '../testing/seed-rows.ts';
import { organisationProblems } from './organisation-problems.ts';
import type { OrganisationRows } from './seed-rows.ts';

const city = aSmallCity();
const units = (...more: ReturnType<typeof aUnitRow>[]) => ({ units: [...city.units, ...more] });
const parents = (...more: ReturnType<typeof aParentRow>[]) => ({ parents: [...city.parents, ...more] });
const successions = (...more: ReturnType<typeof aSuccessionRow>[]) => ({ successions: [...city.successions, ...more] });

test('a sound city has no problems', () => expect(organisationProblems(city)).toEqual([]));

test.each<[code: string, change: Partial<OrganisationRows>]>([
  ['value_missing', units(aUnitRow({ key: 'so-moi', name: '', line: 99 }))],
  ['bad_key', units(aUnitRow({ key: 'Sở Mới', line: 99 }))],
  ['unknown_word', units(aUnitRow({ key: 'so-moi', level: 'province', line: 99 }))],
  ['bad_date', units(aUnitRow({ key: 'so-moi', valid_from: '2025-02-29', line: 99 }))],
  ['term_backwards', units(aUnitRow({ key: 'so-moi', valid_from: '2025-03-01', valid_to: '2025-02-28', line: 99 }))],
  ['decided_after_effective', successions(aSuccessionRow({ decided_on: '2025-03-02', line: 99 }))],
  ['unknown_key', parents(aParentRow({ tree: 'party', parent_key: 'thanh-uy', line: 99 }))],
  ['unknown_key', { posts: [aPostRow({ organisation_key: 'so-la', line: 99 })], appointments: [] }],
  ['post_named_twice', { posts: [...city.posts, aPostRow({ line: 99 })] }],
  ['overlapping_terms', units(aUnitRow({ valid_from: '2026-01-01', line: 99 }))],
  ['overlapping_terms', units(aUnitRow({ key: 'quan-khac', code: '003', level: 'district', line: 99 }))],
  [
    'overlapping_terms',
    { appointments: [...city.appointments, anAppointmentRow({ valid_from: '2026-01-01', line: 99 })] },
  ],
  ['own_ancestor', parents(aParentRow({ tree: 'party', parent_key: 'so-xay-dung', line: 99 }))],
  ['own_ancestor', parents(aParentRow({ key: 'ubnd-thanh-pho', parent_key: 'so-xay-dung', line: 99 }))],
  [
    'succession_before_predecessor',
    successions(aSuccessionRow({ predecessor_key: 'phuong-tay-ho-00103', is_main: '0', line: 99 })),
  ],
  [
    'successor_not_there',
    successions(aSuccessionRow({ successor_key: 'phuong-tay-ho-00103', is_main: '0', line: 99 })),
  ],
  ['bad_share', successions(aSuccessionRow({ share: '1,5', is_main: '0', line: 99 }))],
  [
    'shares_not_one',
    successions(aSuccessionRow({ predecessor_key: 'ubnd-thanh-pho', share: '0.4', is_main: '0', line: 99 })),
  ],
  ['two_main_heirs', successions(aSuccessionRow({ successor_key: 'ubnd-thanh-pho', line: 99 }))],
  ['ends_without_heir', units(aUnitRow({ key: 'so-moi', valid_to: '2025-02-28', line: 99 }))],
])('%s is refused, with the line', (code, change) => {
  const problems = organisationProblems(aSmallCity(change));
  expect(problems).toContainEqual(expect.objectContaining({ code: `organisations.${code}`, line: 99 }));
});

test('an own ancestor only counts on a day on which the circle is closed', () => {
  const moved = [
    aParentRow({ tree: 'party', key: 'so-xay-dung', parent_key: 'ubnd-thanh-pho', valid_to: '2025-12-31' }),
    aParentRow({ tree: 'party', key: 'ubnd-thanh-pho', parent_key: 'so-xay-dung', valid_from: '2026-01-01' }),
  ];
  expect(organisationProblems(aSmallCity(parents(...moved)))).toEqual([]);
});

test('two units that inherit from each other are refused', () => {
  const circle = aSuccessionRow({ predecessor_key: 'so-xay-dung', successor_key: 'so-giao-thong-van-tai', line: 99 });
  expect(organisationProblems(aSmallCity(successions(circle)))).toContainEqual(
    expect.objectContaining({ code: 'organisations.inherits_from_itself', line: 99 }),
  );
});

test('the same code may name another unit once the first has ended', () => {
  const reused = aUnitRow({
    key: 'phuong-cu-00103-2024',
    code: '00103',
    level: 'commune',
    valid_to: '2025-06-30',
    line: 8,
  });
  const heir = aSuccessionRow({
    predecessor_key: reused.key,
    successor_key: 'phuong-tay-ho-00103',
    effective_on: '2025-07-01',
    line: 5,
  });
  expect(organisationProblems(aSmallCity({ ...units(reused), ...successions(heir) }))).toEqual([]);
});
