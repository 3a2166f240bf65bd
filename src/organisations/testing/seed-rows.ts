import type {
  AppointmentRow,
  OrganisationRows,
  ParentRow,
  PostRow,
  SuccessionRow,
  UnitRow,
} from '../logic/seed-rows.ts';

const at = (file: string, line = 2) => ({ file, line });

export function aUnitRow(change: Partial<UnitRow> = {}): UnitRow {
  const key = change.key ?? 'so-xay-dung';
  const names = { name: 'Sở Xây dựng', short_name: 'Sở Xây dựng', other_names: '', code: '' };
  const place = { level: 'city', kind: 'department', valid_from: '', valid_to: '', source: 'nguồn thử' };
  return { key, ...names, ...place, ...at('organisations.csv'), ...change };
}

export function aParentRow(change: Partial<ParentRow> = {}): ParentRow {
  const row = { tree: 'government', key: 'so-xay-dung', parent_key: 'ubnd-thanh-pho', valid_from: '', valid_to: '' };
  return { ...row, ...at('parents.csv'), ...change };
}

export function aSuccessionRow(change: Partial<SuccessionRow> = {}): SuccessionRow {
  const who = { predecessor_key: 'so-giao-thong-van-tai', successor_key: 'so-xay-dung' };
  const when = { decided_on: '2025-02-25', effective_on: '2025-03-01' };
  const what = {
    kind: 'merge',
    is_main: '1',
    share: '',
    field: '',
    field_words: '',
    territory_words: '',
    reform_code: '',
    legal_basis: 'NQ thử',
    certainty: 'found',
    source: 'nguồn thử',
  };
  return { ...who, ...when, ...what, ...at('successions.csv'), ...change };
}

export function aPostRow(change: Partial<PostRow> = {}): PostRow {
  const row = { key: 'giam-doc-so-xay-dung', organisation_key: 'so-xay-dung', name: 'Giám đốc Sở Xây dựng' };
  return { ...row, valid_from: '', valid_to: '', ...at('posts.csv'), ...change };
}

export function anAppointmentRow(change: Partial<AppointmentRow> = {}): AppointmentRow {
  const row = { post_key: 'giam-doc-so-xay-dung', person_name: 'Trần Văn An', valid_from: '', valid_to: '' };
  return { ...row, source: 'nguồn thử', ...at('appointments.csv'), ...change };
}

/** A small city: two departments become one on 1-3-2025, a district becomes a ward on 1-7-2025. */
export function aSmallCity(change: Partial<OrganisationRows> = {}): OrganisationRows {
  return {
    units: smallCityUnits,
    parents: smallCityUnits
      .filter((unit) => unit.key !== 'ubnd-thanh-pho')
      .map((unit, index) =>
        aParentRow({ key: unit.key, valid_from: unit.valid_from, valid_to: unit.valid_to, line: index + 2 }),
      ),
    successions: [
      aSuccessionRow(),
      aSuccessionRow({ predecessor_key: 'so-xay-dung-2024', line: 3 }),
      aSuccessionRow({
        predecessor_key: 'ubnd-quan-tay-ho',
        successor_key: 'phuong-tay-ho-00103',
        decided_on: '2025-06-16',
        effective_on: '2025-07-01',
        kind: 'split',
        line: 4,
      }),
    ],
    posts: [
      aPostRow({ valid_from: '2025-03-01' }),
      aPostRow({
        key: 'pho-giam-doc-so-xay-dung',
        name: 'Phó Giám đốc Sở Xây dựng',
        valid_from: '2025-03-01',
        line: 3,
      }),
    ],
    appointments: [
      anAppointmentRow({ valid_from: '2025-03-01', valid_to: '2025-11-09' }),
      anAppointmentRow({ person_name: 'Lê Thị Bình', valid_from: '2025-11-10', line: 3 }),
    ],
    ...change,
  };
}

const untilReform = { valid_to: '2025-02-28' };
const smallCityUnits: readonly UnitRow[] = [
  aUnitRow({ key: 'ubnd-thanh-pho', name: 'UBND thành phố', short_name: 'UBND TP', kind: 'committee' }),
  aUnitRow({
    key: 'so-giao-thong-van-tai',
    name: 'Sở Giao thông vận tải',
    short_name: 'Sở GTVT',
    ...untilReform,
    line: 3,
  }),
  aUnitRow({ key: 'so-xay-dung-2024', ...untilReform, line: 4 }),
  aUnitRow({ valid_from: '2025-03-01', other_names: 'Sở XD|SXD', line: 5 }),
  aUnitRow({
    key: 'ubnd-quan-tay-ho',
    name: 'UBND quận Tây Hồ',
    short_name: 'quận Tây Hồ',
    code: '003',
    level: 'district',
    kind: 'district',
    valid_to: '2025-06-30',
    line: 6,
  }),
  aUnitRow({
    key: 'phuong-tay-ho-00103',
    name: 'UBND phường Tây Hồ',
    short_name: 'phường Tây Hồ',
    code: '00103',
    level: 'commune',
    kind: 'commune',
    valid_from: '2025-07-01',
    line: 7,
  }),
];
