import { expect, test } from 'vitest';
import { readDocument } from './reading.ts';

function deadlines(text: string) {
  const { directives } = readDocument(text, { date: '2025-08-20', genre: 'ke_hoach' });
  return directives.map(({ deadline }) => deadline?.to ?? deadline?.text ?? null);
}

test('a note in brackets below a task dates that task alone', () => {
  const plan = `KẾ HOẠCH
II. NHIỆM VỤ
1. Sở Du lịch khảo sát các điểm du lịch nông nghiệp. (Chủ trì: Sở Du lịch; thời gian: quý IV/2025).
2. Sở Du lịch mở lớp tập huấn cho các hộ làm nhà nghỉ. (Chủ trì: Sở Du lịch; phối hợp: Hội Nông dân; thời gian: từ ngày 20/9 đến ngày 20/10/2025).
3. Sở Xây dựng rà soát biển báo trên các tuyến đường.`;
  expect(deadlines(plan)).toEqual(['2025-12-31', '2025-10-20', null]);
});

test('"Thời gian hoàn thành trong quý III" dates the tasks of its paragraph', () => {
  const plan = `KẾ HOẠCH
II. NHIỆM VỤ
1. Sở Y tế rà soát danh mục thuốc; xây dựng phương án mua sắm. Thời gian hoàn thành trong quý III năm 2025.
2. Sở Y tế kiểm tra bếp ăn của các trường.`;
  expect(deadlines(plan)).toEqual(['2025-09-30', '2025-09-30', null]);
});

test('"Các nội dung trên hoàn thành trước …" below a list dates all its items', () => {
  const order = `UBND tỉnh yêu cầu các sở, ngành:
1. Sở Y tế rà soát danh mục thuốc.
2. Sở Nội vụ lập danh sách cán bộ dôi dư, xong trước ngày 10/9/2025.
Các nội dung trên hoàn thành trước ngày 15/12/2025.`;
  expect(deadlines(order)).toEqual(['2025-12-15', '2025-09-10']);
});

test('a table told line by line gives each task the time below it', () => {
  const plan = `KẾ HOẠCH
III. NHIỆM VỤ CỤ THỂ
STT
Nội dung nhiệm vụ
Đơn vị chủ trì
Thời gian
1
Rà soát, niêm yết công khai thủ tục hành chính
Văn phòng UBND xã
Trước 05/9/2025
2
Thành lập 05 tổ lưu động tiếp nhận hồ sơ
Công an xã
Tháng 9/2025
IV. TỔ CHỨC THỰC HIỆN
1. Văn phòng UBND xã tổng hợp kết quả.
15/10/2025`;
  expect(deadlines(plan)).toEqual(['2025-09-05', '2025-09-30', null]);
});
