import { expect, test } from 'vitest';
import { paperFactsOf } from './paper-facts.ts';
import { readDocument } from './reading.ts';

const factsOf = (text: string, date: string | null = null) => paperFactsOf(readDocument(text, { date }), date);

const notice = `ỦY BAN NHÂN DÂN TỈNH BẮC SƠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 412/TB-UBND
Bắc Sơn, ngày 6 tháng 3 năm 2026

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp
về nước sạch nông thôn

Ngày 4/3/2026, Chủ tịch UBND tỉnh Lê Văn Thắng đã chủ trì cuộc họp về nước sạch nông thôn. Cùng dự có Phó Chủ tịch UBND tỉnh Trần Thị Hạnh, Giám đốc Sở Xây dựng Phạm Quang Minh.
Sau khi nghe báo cáo, căn cứ Kế hoạch số 18/KH-UBND ngày 2/2/2026, Chủ tịch UBND tỉnh kết luận như sau:
1. Sở Xây dựng rà soát các trạm cấp nước trước ngày 30/4/2026.`;

test('a notice tells its number, day, issuer, abstract, and who met when', () => {
  const facts = factsOf(notice);
  expect(facts).toMatchObject({
    number: '412/TB-UBND',
    issuedOn: '2026-03-06',
    heldOn: '2026-03-04',
    title: 'Thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp về nước sạch nông thôn',
  });
  expect(facts.issuer).toBe('Ủy ban nhân dân tỉnh Bắc Sơn');
  expect(facts.chairedBy).toBe('Chủ tịch UBND tỉnh Lê Văn Thắng');
  expect(facts.participants.map(({ name }) => name)).toEqual(['Trần Thị Hạnh', 'Phạm Quang Minh']);
});

test('a story tells its headline and the meeting; it has no number, and a day in it is no day of issue', () => {
  const facts = factsOf(
    `Thành phố Bắc Sơn bàn chuyện nước sạch
Sáng 4-3, Chủ tịch UBND tỉnh Lê Văn Thắng đã làm việc với Thành ủy Bắc Sơn về nước sạch.
Trước đó, tại Bắc Sơn, ngày 27 tháng 2 năm 2026, nhà máy số 2 đã chạy thử. Số 12-TB/TU là số của văn bản khác.`,
    '2026-03-05',
  );
  expect(facts).toMatchObject({
    title: 'Thành phố Bắc Sơn bàn chuyện nước sạch',
    heldOn: '2026-03-04',
    chairedBy: 'Chủ tịch UBND tỉnh Lê Văn Thắng',
    number: null,
    issuedOn: null,
    issuer: null,
  });
});

test('who was there, listed name first under a line that says so', () => {
  const list = `Đồng chí Lê Văn Thắng, Bí thư Tỉnh ủy, chủ trì cuộc họp ngày 4/3/2026.
Thành phần dự họp:
- Đồng chí Trần Thị Hạnh, Phó Chủ tịch UBND tỉnh;
- Đồng chí Phạm Quang Minh, Giám đốc Sở Xây dựng.
Sau khi thảo luận, cuộc họp thống nhất như sau. Bà Ngô Thị Mận trình bày.`;
  const facts = factsOf(list, '2026-03-06');
  expect(facts.chairedBy).toBe('Bí thư Tỉnh ủy Lê Văn Thắng');
  expect(facts.participants).toEqual([
    { name: 'Trần Thị Hạnh', position: 'Phó Chủ tịch UBND tỉnh' },
    { name: 'Phạm Quang Minh', position: 'Giám đốc Sở Xây dựng' },
  ]);
});

test('the place of a Party committee is a name', () => {
  const head = notice.replace('ỦY BAN NHÂN DÂN TỈNH BẮC SƠN', 'THÀNH ỦY BẮC SƠN');
  expect(factsOf(head.replace('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM')).issuer).toBe(
    'Thành ủy Bắc Sơn',
  );
});

test('a text that tells nothing suggests nothing', () => {
  const nothing = { title: null, issuer: null, number: null, issuedOn: null, heldOn: null, chairedBy: null };
  expect(factsOf('Giao Sở Y tế mua thuốc.')).toEqual({ ...nothing, participants: [] });
  expect(factsOf('Số ngày mưa năm nay là 31/2/2026.')).toEqual({ ...nothing, participants: [] });
});

test('the day of a paper it cites is not the day of the session', () => {
  const text = notice.replace('Ngày 4/3/2026, ', '').replace('Sau khi nghe báo cáo', 'Tại cuộc họp');
  expect(factsOf(text).heldOn).toBeNull();
});
