import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { loadOrganisations } from '../actions/load-organisations.ts';
import { findOrganisations } from './organisation-queries.ts';

/** Names as people type them, on the real chart: old, short, spelled out, without accents. The first answer must be the unit meant. */
const database = useTestDatabase();
beforeAll(async () => {
  await loadOrganisations(database.acting());
});

const first = async (search: string, asOf = '2026-03-10') => {
  const [found] = (await findOrganisations(database.reading(asOf), { search, limit: 5 })).items;
  return found && [found.shortName, found.former?.shortName ?? null];
};

describe('departments and ministries that were merged', () => {
  test.each([
    ['Sở GTVT', 'Sở Xây dựng', 'Sở GTVT'],
    ['so giao thong van tai', 'Sở Xây dựng', 'Sở GTVT'],
    ['gtvt', 'Bộ Xây dựng', 'Bộ GTVT'],
    ['Sở TN-MT', 'Sở NN&MT', 'Sở TN&MT'],
    ['so tnmt', 'Sở NN&MT', 'Sở TN&MT'],
    ['Sở NN-PTNT', 'Sở NN&MT', 'Sở NN&PTNT'],
    ['so ldtbxh', 'Sở Nội vụ', 'Sở LĐ-TB&XH'],
    ['Sở TT&TT', 'Sở KH&CN', 'Sở TT&TT'], // not the department whose name also has these letters
    ['so kh-dt', 'Sở Tài chính', 'Sở KH&ĐT'],
    ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính', 'Bộ KH&ĐT'],
    ['bo tnmt', 'Bộ NN&MT', 'Bộ TN&MT'],
    ['Ban Dân vận', 'Ban TG&DV TU', 'Ban Dân vận TU'],
    ['ban can su', 'Đảng ủy UBND TP', 'BCSĐ UBND TP'],
  ])('%s → %s, formerly %s', async (search, now, former) => expect(await first(search)).toEqual([now, former]));
});

describe('districts and communes that ended', () => {
  test.each([
    ['quận Hoàn Kiếm', 'phường Hoàn Kiếm', 'quận Hoàn Kiếm'],
    ['Q. Hoan Kiem', 'phường Hoàn Kiếm', 'quận Hoàn Kiếm'],
    ['phường Hàng Bạc', 'phường Hoàn Kiếm', 'phường Hàng Bạc'],
    ['hang bac', 'phường Hoàn Kiếm', 'phường Hàng Bạc'],
    ['huyen soc son', 'xã Sóc Sơn', 'huyện Sóc Sơn'],
    ['thị xã Sơn Tây', 'phường Sơn Tây', 'thị xã Sơn Tây'],
    ['TX Son Tay', 'phường Sơn Tây', 'thị xã Sơn Tây'],
    ['xa dinh xuyen', 'xã Phù Đổng', 'xã Đình Xuyên'], // two reforms later
    ['phường Tây Hồ', 'phường Tây Hồ', null], // its own name counts before the district's
  ])('%s → %s, formerly %s', async (search, now, former) => expect(await first(search)).toEqual([now, former]));
});

describe('short names and spelled-out ones', () => {
  test.each([
    ['so xay dung', 'Sở Xây dựng'],
    ['So Xay-dung', 'Sở Xây dựng'],
    ['sxd', 'Sở Xây dựng'],
    ['UBND TP', 'UBND TP'],
    ['ubndtp', 'UBND TP'],
    ['HĐND', 'HĐND TP'],
    ['hoi dong nhan dan', 'HĐND TP'],
    ['vp ubnd', 'VP UBND TP'],
    ['Công an TP', 'Công an TP'],
    ['BQLDA giao thong', 'BQL Giao thông'],
    ['ban qlda dan dung', 'BQL Dân dụng'],
  ])('%s → %s', async (search, now) => expect(await first(search)).toEqual([now, null]));

  test('“BQLDA” lists the three boards', async () => {
    for (const search of ['BQLDA', 'ban qlda', 'ban quan ly du an'])
      expect((await findOrganisations(database.reading(), { search })).items.length).toBe(3);
  });
});

test('on the day they stood, old names find the units themselves', async () => {
  expect(await first('so gtvt', '2024-11-27')).toEqual(['Sở GTVT', null]);
  expect(await first('quan hoan kiem', '2025-06-30')).toEqual(['quận Hoàn Kiếm', null]);
});
