import { describe, expect, test } from 'vitest';
import { deadlineIn, labelledDeadline } from './item-deadline.ts';

const today = '2025-11-20';
const found = (quote: string) => {
  const deadline = deadlineIn(quote, 'instruction', today);
  return deadline && `${deadline.text} = ${deadline.from ?? '?'}..${deadline.to ?? '?'}`;
};

describe('of several times the one that dates finishing', () => {
  test.each([
    ['rà soát trong tháng 12/2025, báo cáo trước ngày 10/01/2026', 'trước ngày 10/01/2026 = 2026-01-10..2026-01-10'],
    ['khởi công trong tháng 12/2025, hoàn thành trong quý III/2026', 'trong quý III/2026 = 2026-07-01..2026-09-30'],
    ['theo dõi hằng tuần, báo cáo kết quả trước ngày 30/12', 'trước ngày 30/12 = 2025-12-30..2025-12-30'],
    ['trình Đề án trước 30/6/2026 để đến năm 2030 có đủ bác sĩ', 'trước 30/6/2026 = 2026-06-30..2026-06-30'],
    ['bàn giao 70% mặt bằng trước 15-12, 100% trước 31-12', 'trước 31-12 = 2025-12-31..2025-12-31'],
    ['mở bốn lớp tập huấn tháng 12/2025', 'tháng 12/2025 = 2025-12-01..2025-12-31'],
    ['báo cáo trước ngày 20/12 và trước ngày 20/3', 'trước ngày 20/12 = 2025-12-20..2025-12-20'],
    ['ban hành kế hoạch năm 2026 trước ngày 20/12/2025', 'trước ngày 20/12/2025 = 2025-12-20..2025-12-20'],
  ])('%s', (quote, deadline) => expect(found(quote)).toBe(deadline));
});

describe('times that no calendar knows keep their words', () => {
  test.each([
    ['quan trắc nước sông hằng tháng, công khai cho dân biết', 'hằng tháng = ?..?'],
    ['15 ngày một lần báo cáo Thường trực Tỉnh ủy', '15 ngày một lần = ?..?'],
    ['giới thiệu mỗi năm tối thiểu 300 đoàn viên cho Đảng', 'mỗi năm = ?..?'],
    ['sửa xong mái trường trước ngày khai giảng', 'trước ngày khai giảng = ?..?'],
    ['hoàn thành hạ tầng trước khi đưa dân vào ở', 'trước khi đưa dân vào ở = ?..?'],
    ['công khai giá trước khi áp dụng ít nhất 30 ngày', 'trước khi áp dụng ít nhất 30 ngày = ?..?'],
  ])('%s', (quote, deadline) => expect(found(quote)).toBe(deadline));
});

describe('the day of a session, a start, a ban or a plan carried on', () => {
  test.each([
    ['trình phương án phân bổ biên chế tại phiên họp tháng 12', 'tháng 12 = 2025-12-01..2025-12-31'],
    ['cấm biển từ 10h ngày 21/11', 'ngày 21/11 = 2025-11-21..2025-11-21'],
    ['áp dụng hóa đơn điện tử từ ngày 01/01/2026', 'ngày 01/01/2026 = 2026-01-01..2026-01-01'],
    ['không để nước thải chảy ra sông sau ngày 31/12/2025', 'sau ngày 31/12/2025 = 2025-12-31..2025-12-31'],
    ['tiếp tục thực hiện Đề án số 04-ĐA/TU đến năm 2030', 'đến năm 2030 = 2030-12-31..2030-12-31'],
    ['rà soát Nghị quyết số 12-NQ/TW trước ngày 30/6/2026', 'trước ngày 30/6/2026 = 2026-06-30..2026-06-30'],
  ])('%s', (quote, deadline) => expect(found(quote)).toBe(deadline));
});

describe('no time to keep', () => {
  test.each([
    'bố trí kinh phí từ nguồn sự nghiệp môi trường hằng năm',
    'xây dựng kế hoạch kiểm tra hằng năm',
    'mở cửa bể bơi ít nhất hai buổi mỗi tuần',
    'duy trì trao đổi hằng ngày với nước bạn',
    'công khai mọi khoản thu trước khi thu',
    'rút ngắn thời gian kiểm soát thanh toán còn không quá 2 ngày làm việc',
    'điều chuyển vốn của những dự án đến hết ngày 15/12 giải ngân dưới 50%',
    'rà soát các hợp đồng còn hiệu lực sau ngày 31/12/2025',
    'công nhận quyền sử dụng đất cho các hộ ở ổn định trước ngày 15/10/1993',
    'khắc phục hậu quả trận lũ trong đêm 16/11',
    'xây dựng Chiến lược phát triển du lịch đến năm 2030,\ntầm nhìn đến năm 2045',
    'cân đối trong kế hoạch đầu tư công trung hạn giai đoạn 2026-2030',
    'báo cáo kết quả năm 2025',
    'đưa nội dung này vào chương trình giám sát năm 2026',
    'tổ chức Hội nghị xúc tiến đầu tư năm 2026',
    'bố trí công chức làm ngoài giờ, kể cả dịp nghỉ lễ 30/4 và 01/5',
    'trong một vài tháng tới trình đề án',
    'báo cáo trước Đại hội Đảng bộ tỉnh',
    'cho phép kéo dài thời gian giải ngân của dự án đến hết năm 2026',
  ])('%s', (quote) => expect(found(quote)).toBeNull());
});

test('a label names its day without further words', () => {
  expect(labelledDeadline('Quý I/2026', today)).toMatchObject({ from: '2026-01-01', to: '2026-03-31' });
  expect(labelledDeadline('thường xuyên', today)).toBeNull();
});

test.each([
  ['4/2026', '2026-04-01', '2026-04-30'],
  ['T4-T6/2026', '2026-04-01', '2026-06-30'],
  ['15-20/4/2026', '2026-04-15', '2026-04-20'],
  ['2026-2030', '2026-01-01', '2030-12-31'],
])('a time cell may be short: %s', (cell, from, to) => {
  expect(labelledDeadline(cell, today)).toEqual({ text: cell, from, to, certainty: 'exact' });
});
