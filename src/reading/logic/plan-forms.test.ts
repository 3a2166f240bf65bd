import { describe, expect, test } from 'vitest';
import { readDocument } from './reading.ts';

/** `lead + partners, by when: task` of every item of a plan of March 2026, in order. */
function tasksOf(text: string): string[] {
  const { directives } = readDocument(text, { date: '2026-03-10', genre: 'ke_hoach' });
  return directives.map(({ quote, addressee, coordinating, deadline }) => {
    const who = [addressee, ...coordinating].join(' + ');
    const day = deadline === null ? '' : `, ${deadline.from ?? '…'}..${deadline.to ?? '…'}`;
    return `${who}${day}: ${quote.replace(/\s+/g, ' ')}`;
  });
}

describe('a table whose cells stand on lines of their own', () => {
  const head = 'STT\nNội dung\nnhiệm vụ\nĐơn vị chủ trì\nĐơn vị phối hợp\nThời gian\nhoàn thành\nSản phẩm\n';

  test('each row gives its task, lead, partners and time; products are no tasks', () => {
    const rows =
      '1\nSửa chữa mái che của\nchợ trung tâm xã\nPhòng Kinh tế\nBan Quản lý chợ, Công an xã\nTrước ngày\n30/4/2026\nQuyết định\n' +
      '2\nCông khai giá dịch vụ; bãi bỏ khoản thu tự đặt\nBan Quản lý chợ\n\nTháng 5/2026\nBáo cáo kết quả\n' +
      '3\nĐề nghị Điện lực khu vực kiểm tra đường dây\nPhòng Kinh tế\nĐiện lực khu vực\nThường xuyên\nBiên bản\n' +
      '4\nGửi thông báo họp trước ngày 20/3/2026 tới các hộ kinh doanh, tổ chức họp\nPhòng Kinh tế\n\nTháng 4/2026\nBiên bản họp';
    expect(tasksOf(`III. NHIỆM VỤ CỤ THỂ\n${head}${rows}\nIV. KINH PHÍ\nNgân sách xã.`)).toEqual([
      'Phòng Kinh tế + Ban Quản lý chợ + Công an xã, 2026-04-30..2026-04-30: Sửa chữa mái che của chợ trung tâm xã',
      'Ban Quản lý chợ, 2026-05-01..2026-05-31: Công khai giá dịch vụ',
      'Ban Quản lý chợ, 2026-05-01..2026-05-31: bãi bỏ khoản thu tự đặt',
      'Phòng Kinh tế + Điện lực khu vực: Đề nghị Điện lực khu vực kiểm tra đường dây',
      expect.stringMatching(/^Phòng Kinh tế, 2026-04-01..2026-04-30: Gửi thông báo họp/),
    ]);
  });

  test('groups and their rows, a missing cell, and a paragraph behind the last row', () => {
    const rows =
      '(1)\n(2)\n(3)\n(4)\n(5)\n(6)\nI. Nhóm nhiệm vụ về hạ tầng\n1\nLắp camera tại các ngõ vào chợ\nCông an xã\nTháng 5/2026\nHệ thống camera\n' +
      'II. Nhóm nhiệm vụ về quản lý\n2\nLớp tập huấn cho tiểu thương\nTrạm Y tế xã\nPhòng Kinh tế\nQuý II/2026\n';
    const after = 'Các đơn vị gửi báo cáo về Ủy ban nhân dân xã trước ngày 31/3/2026.';
    expect(tasksOf(`II. NHIỆM VỤ\n${head}${rows}${after}`)).toEqual([
      'Công an xã, 2026-05-01..2026-05-31: Lắp camera tại các ngõ vào chợ',
      'Trạm Y tế xã + Phòng Kinh tế, 2026-04-01..2026-06-30: Lớp tập huấn cho tiểu thương',
      expect.stringMatching(/^Các đơn vị, 2026-03-31..2026-03-31: .*gửi báo cáo/),
    ]);
  });

  test('a title over two columns, and rows below rows', () => {
    const text =
      'STT\nNội dung công việc\nPhân công thực hiện\nThời gian\nChủ trì\nPhối hợp\n1\nCơ sở vật chất\n' +
      '1.1\nRà soát phòng học xuống cấp\nPhòng Văn hóa - Xã hội\nCác trường học\nTrước 15/6/2026\n' +
      '1.2\nMua sắm bàn ghế\nCác trường học\nPhòng Kinh tế\nTháng 7/2026\nTrên đây là Kế hoạch năm học mới.';
    expect(tasksOf(text)).toEqual([
      'Phòng Văn hóa - Xã hội + Các trường học, 2026-06-15..2026-06-15: Rà soát phòng học xuống cấp',
      'Các trường học + Phòng Kinh tế, 2026-07-01..2026-07-31: Mua sắm bàn ghế',
    ]);
  });

  test('without numbers, and with blank lines between all cells', () => {
    const text =
      'Nhiệm vụ\n\nĐơn vị thực hiện\n\nThời hạn\n\nTrồng mới 500 cây bóng mát\ntrên trục đường chính\n\n' +
      'Trung tâm Dịch vụ công ích\n\n30/6/2026\n\nCắt tỉa cành khô\n\nPhòng Kinh tế\n\nTháng 4/2026\n\nIII. KINH PHÍ';
    expect(tasksOf(text)).toEqual([
      'Trung tâm Dịch vụ công ích, 2026-06-30..2026-06-30: Trồng mới 500 cây bóng mát trên trục đường chính',
      'Phòng Kinh tế, 2026-04-01..2026-04-30: Cắt tỉa cành khô',
    ]);
  });

  test('the head again on the next page, "nt" for the lead above, names below one another', () => {
    const columns = 'STT\nTên nhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nThời hạn\nKết quả\n';
    const text =
      `DANH MỤC NHIỆM VỤ\n${columns}I\nNHÂN LỰC SỐ\n1\nBồi dưỡng kỹ năng số\nSở Nội vụ\n- Sở Tài chính\n- Công an tỉnh\nQuý III/2026\nBáo cáo\n` +
      `${columns}2\nTuyển dụng chuyên gia\nnt\nCác sở, ngành\nTháng 12/2026\nQuyết định`;
    expect(tasksOf(text)).toEqual([
      'Sở Nội vụ + Sở Tài chính + Công an tỉnh, 2026-07-01..2026-09-30: Bồi dưỡng kỹ năng số',
      'Sở Nội vụ + Các sở, ngành, 2026-12-01..2026-12-31: Tuyển dụng chuyên gia',
    ]);
  });

  test('two titles alone are no table', () => {
    const text = 'II. NHIỆM VỤ\nNội dung\nThời gian\n1. Giao Sở Y tế báo cáo trước ngày 20/3/2026.';
    expect(tasksOf(text)).toEqual(['Sở Y tế, 2026-03-20..2026-03-20: báo cáo trước ngày 20/3/2026']);
  });

  test('every line belongs to one sentence', () => {
    const text = `${head}1\nRà soát hồ sơ\nSở A\n\nTháng 5/2026\nBáo cáo\n2\nSố hóa sổ\nSở B\nSở C\nQuý II/2026\nDữ liệu\nIV. KINH PHÍ`;
    const { sentences } = readDocument(text, { date: '2026-03-10', genre: 'ke_hoach' });
    const covered = sentences.map(({ start, end }) => text.slice(start, end)).join('');
    expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

describe('labels under and behind tasks', () => {
  const read = (...lines: string[]) => tasksOf(['III. NHIỆM VỤ', ...lines].join('\n'));

  test('labels one after another in a paragraph speak of the task above alone', () => {
    const found = read(
      '1.1. Sửa chữa mặt sân vận động xã.',
      'Cơ quan chủ trì: Phòng Văn hóa - Xã hội. Cơ quan phối hợp: Phòng Kinh tế. Thời gian hoàn thành: trước ngày 20/4/2026.',
      '1.2. Lắp đèn chiếu sáng.',
      'Cơ quan chủ trì: Công chức xây dựng (Phòng Kinh tế). Cơ quan phối hợp: Công an xã. Thời gian hoàn thành: trong tháng 5/2026.',
    );
    expect(found).toEqual([
      'Phòng Văn hóa - Xã hội + Phòng Kinh tế, 2026-04-20..2026-04-20: Sửa chữa mặt sân vận động xã',
      'Công chức xây dựng (Phòng Kinh tế) + Công an xã, 2026-05-01..2026-05-31: Lắp đèn chiếu sáng',
    ]);
  });

  test.each([
    [
      '1. Mở lớp dạy bơi (Chủ trì: Đoàn Thanh niên xã; phối hợp: Hội Nông dân; thời gian: quý II/2026)',
      ' + Hội Nông dân',
    ],
    ['1. Mở lớp dạy bơi. (Đoàn Thanh niên xã chủ trì; hoàn thành trong quý II/2026)', ''],
    ['- Mở lớp dạy bơi; đơn vị chủ trì: Đoàn Thanh niên xã; thời gian: quý II/2026.', ''],
    ['- Mở lớp dạy bơi\n- Đoàn Thanh niên xã chủ trì, hoàn thành trong quý II/2026.', ''],
    [
      '- Mở lớp dạy bơi\n- Đoàn Thanh niên xã chủ trì, phối hợp với Công an xã, hoàn thành trong quý II/2026.',
      ' + Công an xã',
    ],
  ])('%s', (text, partners) => {
    expect(read(text)).toEqual([`Đoàn Thanh niên xã${partners}, 2026-04-01..2026-06-30: Mở lớp dạy bơi`]);
  });

  test('who leads a work of its own is no label', () => {
    const found = read(
      '- Mở lớp dạy bơi',
      '- Công an xã chủ trì, phối hợp với Đoàn Thanh niên xã bảo vệ các giải đấu.',
    );
    expect(found.at(-1)).toBe(
      'Công an xã + Đoàn Thanh niên xã: chủ trì, phối hợp với Đoàn Thanh niên xã bảo vệ các giải đấu',
    );
  });
});

test('a heading names who acts, also when a verb is part of the name', () => {
  const text =
    'III. TỔ CHỨC THỰC HIỆN\n1. Giám đốc Trung tâm Phục vụ hành chính công xã\n- Niêm yết thủ tục mới.\n' +
    '2. Trung tâm Hỗ trợ phát triển doanh nghiệp tỉnh\n- Mở lớp khởi nghiệp.';
  expect(tasksOf(text)).toEqual([
    'Giám đốc Trung tâm Phục vụ hành chính công xã: Niêm yết thủ tục mới',
    'Trung tâm Hỗ trợ phát triển doanh nghiệp tỉnh: Mở lớp khởi nghiệp',
  ]);
});
