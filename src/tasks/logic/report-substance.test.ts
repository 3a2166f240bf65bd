import { expect, test } from 'vitest';
import { substanceProblems } from './report-substance.ts';

const codesFor = (text: string, given = {}) =>
  substanceProblems({ text, evidenceCount: 0, ...given }).map((problem) => problem.code);

test.each([
  'Đang triển khai theo kế hoạch',
  'đơn vị đang khẩn trương triển khai thực hiện nhiệm vụ được giao, bảo đảm tiến độ',
  'Đã chỉ đạo các đơn vị liên quan tích cực triển khai theo đúng quy định.',
  'Tiếp tục thực hiện.',
  'Cơ bản hoàn thành tốt nhiệm vụ, không có vướng mắc',
  'dang trien khai',
])('says nothing: %s', (text) => expect(codesFor(text)).toEqual(['tasks.report_without_substance']));

test.each([
  'Đã nghiệm thu trạm bơm Yên Nghĩa',
  'Đang triển khai: xong móng trụ cầu phía bắc, đang lắp dầm',
  'Đạt 61% khối lượng',
  'Đang triển khai theo kế hoạch, xong ngày 30-6-2026',
])('says something: %s', (text) => expect(codesFor(text)).toEqual([]));

test.each([{ percent: 40 }, { expectedOn: '2026-06-30' }, { evidenceCount: 1 }])(
  'a fact beside it is enough: %o',
  (given) => expect(codesFor('Đang triển khai theo kế hoạch', given)).toEqual([]),
);

test('blank is empty, whatever stands beside it', () =>
  expect(codesFor('  ', { percent: 10 })).toEqual(['tasks.report_empty']));
