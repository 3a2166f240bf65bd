import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topics } from '#reading/logic/reading.ts';
import { type DateWindow, oneDay } from '#shared/date-window.ts';
import { operativeOf } from './operative.ts';
import { type Comparable, similarityOf } from './similarity.ts';

const by = (day: string, phrase: string): DateWindow => ({ ...oneDay(day, phrase), earliest: null });
const said = (quote: string, wanted: Partial<Comparable> = {}): Comparable => ({
  quote,
  addressee: 'Sở Xây dựng',
  topic: 'giao thông',
  deadline: null,
  ...wanted,
});
const reasonsOf = (a: Comparable, b: Comparable) => similarityOf(a, b).reasons.map((reason) => reason.code);

describe('nearly the same', () => {
  test.each([
    [
      'lập đề án thay xe buýt chạy dầu bằng xe buýt điện trên địa bàn thành phố',
      'khẩn trương hoàn thiện đề án thay thế xe buýt dầu bằng xe buýt điện',
    ],
    [
      'giải phóng mặt bằng nút giao cầu Vĩnh Hòa, bàn giao cho nhà thầu',
      'đẩy nhanh giải phóng mặt bằng tại nút giao cầu Vĩnh Hòa và bàn giao mặt bằng cho nhà thầu thi công',
    ],
    // Without accents, as some papers are typed.
    [
      'nạo vét sông Cầu Đá, kè hai bờ, chống ngập khu Tân Lập',
      'nao vet song Cau Da, ke hai bo, chong ngap khu Tan Lap',
    ],
    // Quoted with more around it.
    [
      'bố trí bãi đỗ xe ngầm dưới công viên Lê Lợi',
      'rà soát quy hoạch bến bãi, bố trí bãi đỗ xe ngầm dưới công viên Lê Lợi, kêu gọi nhà đầu tư tham gia',
    ],
  ])('«%s» and «%s»', (a, b) => expect(similarityOf(said(a), said(b)).verdict).toBe('near'));
});

describe('not the same', () => {
  test.each([
    // Only the frame of an order in common.
    [
      'chủ trì, phối hợp với các đơn vị liên quan rà soát, báo cáo kết quả trước ngày 30-6',
      'chủ trì, phối hợp với các sở, ngành rà soát, đề xuất, báo cáo kết quả thực hiện trước ngày 30-6',
    ],
    // One place, two works.
    ['xây trường tiểu học tại khu Tân Lập', 'xây trạm y tế tại khu Tân Lập'],
    ['lập đề án thay xe buýt dầu bằng xe buýt điện', 'kiểm tra niên hạn xe tải chở vật liệu vào nội đô'],
    ['cấp nước sạch cho ba xã phía nam', 'di dời chợ đầu mối ra ngoài vành đai ba'],
    ['thu gom rác thải nhựa trên sông', 'phân loại rác thải tại nguồn ở các chung cư mới'],
  ])('«%s» and «%s»', (a, b) => expect(similarityOf(said(a), said(b)).verdict).toBeNull());

  test('the same unit and topic make nothing alike by themselves', () => {
    expect(similarityOf(said('xây cầu vượt Ngã Năm'), said('sơn lại vạch đường Hồ Bắc')).score).toBe(0);
  });
});

describe('conflict', () => {
  const quote = 'lắp trạm sạc xe điện tại các bãi đỗ công cộng';

  test('another day for the same work; both days are named', () => {
    const a = said(`${quote} trước ngày 30-6-2026`, { deadline: by('2026-06-30', 'trước ngày 30-6-2026') });
    const b = said(`${quote} trước ngày 31-12-2026`, { deadline: by('2026-12-31', 'trước ngày 31-12-2026') });
    const found = similarityOf(a, b);
    expect(found.verdict).toBe('conflict');
    expect(found.reasons[0]).toEqual({
      code: 'other_deadline',
      details: { here: '2026-06-30', there: '2026-12-31' },
    });
  });

  test('a day inside the interval of the other, a rhythm, and a phrase without a day contradict nothing', () => {
    const june = said(quote, { deadline: by('2026-06-30', 'trước 30-6-2026') });
    const quarter = {
      earliest: '2026-04-01',
      latest: '2026-06-30',
      phrase: 'trong quý II',
      certainty: 'fuzzy',
    } as const;
    const rhythm = { earliest: null, latest: '2026-12-31', phrase: 'hằng năm', certainty: 'recurring' } as const;
    const soon = { earliest: null, latest: null, phrase: 'sớm', certainty: 'none' } as const;
    for (const deadline of [quarter, rhythm, soon, null])
      expect(similarityOf(june, said(quote, { deadline })).verdict).toBe('near');
  });

  test('one says do, the other says stop', () => {
    const found = similarityOf(
      said('cấp phép mới cho xe ba bánh chở hàng trong nội đô'),
      said('tạm dừng cấp phép mới cho xe ba bánh chở hàng trong nội đô'),
    );
    expect(found.verdict).toBe('conflict');
    expect(found.reasons[0]).toEqual({ code: 'opposite_order', details: { here: 'do', there: 'stop' } });
  });

  test('opposite orders about different things are none', () => {
    expect(
      similarityOf(said('dừng thi công hầm chui Ngã Tư Đông'), said('thi công kè sông Cầu Đá')).verdict,
    ).toBeNull();
  });
});

test('another unit for the same work is said, and is no conflict', () => {
  const quote = 'trồng cây xanh hai bên đường vành đai bốn';
  const other = said(quote, { addressee: 'Sở Nông nghiệp và Môi trường' });
  expect(similarityOf(said(quote), other).verdict).toBe('near');
  expect(reasonsOf(said(quote), other)).toEqual(['shared_words', 'other_addressee', 'same_topic']);
});

test.each([
  ['không cấp phép xây dựng mới trong hành lang sông', 'stop'],
  ['Sở Xây dựng tạm dừng tiếp nhận hồ sơ', 'stop'],
  ['chưa thu phí vỉa hè', 'stop'],
  ['kiểm tra, không để xảy ra ùn tắc', 'do'],
  ['bàn giao mặt bằng không chậm hơn ngày 30-6', 'do'],
  ['không ngừng nâng cao chất lượng xe buýt', 'do'],
  ['rà soát toàn bộ các tuyến xe buýt, đánh giá lượng khách và đề nghị dừng tuyến vắng', 'do'],
])('«%s»: %s', (quote, operative) => expect(operativeOf(quote)).toBe(operative));

const words =
  'xe buýt điện trạm sạc cầu đường sông kè cây trường chợ nước rác nhà đất không dừng giao báo cáo 30-6'.split(' ');
const someDay = fc.constantFrom('2026-03-31', '2026-06-30', '2026-12-31');
const anOrder: fc.Arbitrary<Comparable> = fc.record({
  quote: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }).map((chosen) => chosen.join(' ')),
  addressee: fc.constantFrom(null, 'Sở Xây dựng', 'Sở Tài chính'),
  topic: fc.constantFrom(...topics),
  deadline: fc.option(someDay.map((day) => by(day, `trước ${day}`))),
});

test('symmetric, between 0 and 1', () =>
  fc.assert(
    fc.property(anOrder, anOrder, (a, b) => {
      const [there, back] = [similarityOf(a, b), similarityOf(b, a)];
      expect(there.score).toBeCloseTo(back.score, 12);
      expect(there.verdict).toBe(back.verdict);
      expect(there.score).toBeGreaterThanOrEqual(0);
      expect(there.score).toBeLessThanOrEqual(1);
    }),
  ));

test('1 with itself, and never in conflict with itself', () =>
  fc.assert(
    fc.property(anOrder, (a) => {
      const { score, verdict } = similarityOf(a, a);
      expect(score).toBe(1);
      expect(verdict).not.toBe('conflict');
    }),
  ));

test('the frame of an order alone is no subject, even word for word', () => {
  expect(similarityOf(said('tổng hợp, báo cáo kết quả'), said('tổng hợp, báo cáo kết quả')).verdict).toBeNull();
});
