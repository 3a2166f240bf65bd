import { expect, test } from 'vitest';
import { readDocument } from './reading.ts';

/** Forms of real prose, a text of our own for each: `addressee: quote` of what is found, in order. */
const forms: readonly (readonly [form: string, genre: string, text: string, found: readonly string[]])[] = [
  [
    'an agency’s mark at the head of the lead does not continue the headline',
    'news',
    'Bộ Y tế vừa ra công văn\n(TTX) Bộ Y tế đề nghị các Sở Y tế kiểm tra nhà thuốc.',
    ['các Sở Y tế: kiểm tra nhà thuốc'],
  ],
  [
    '“ông” is whoever spoke last, not whoever was named last',
    'news',
    'Thủ tướng Trần Văn An biểu dương công nhân. Ông yêu cầu các nhà thầu tăng ca.',
    ['các nhà thầu: tăng ca'],
  ],
  [
    'an approval ends where the next order begins',
    'nghi_quyet',
    'Điều 3. Nhiệm vụ và giải pháp\nHội đồng nhân dân tỉnh nhất trí với các giải pháp do Ủy ban nhân dân tỉnh trình, đồng thời nhấn mạnh một số nội dung:\n1. Đẩy nhanh giải ngân vốn đầu tư công ngay từ đầu năm.',
    [
      'Ủy ban nhân dân tỉnh: nhất trí với các giải pháp do Ủy ban nhân dân tỉnh trình',
      'null: Đẩy nhanh giải ngân vốn đầu tư công ngay từ đầu năm',
    ],
  ],
  [
    'whose proposal it is ends before the one who approves',
    'news',
    'Về kiến nghị của xã, đồng chí Lê Minh Đức, Bí thư Tỉnh ủy thống nhất chủ trương sửa chữa trụ sở, giao Sở Tài chính cân đối nguồn.',
    ['xã: thống nhất chủ trương sửa chữa trụ sở', 'Sở Tài chính: cân đối nguồn'],
  ],
  [
    'each dated step of a timetable stands by itself',
    'news',
    'Lãnh đạo tỉnh cho biết, đã cấp ba mỏ cát. Theo kế hoạch, tháng 9/2026 hoàn thành cầu, tháng 11/2026 thảm nhựa và ngày 19/12/2026 thông xe.',
    [
      'Lãnh đạo tỉnh: tháng 9/2026 hoàn thành cầu',
      'Lãnh đạo tỉnh: tháng 11/2026 thảm nhựa',
      'Lãnh đạo tỉnh: ngày 19/12/2026 thông xe',
    ],
  ],
  [
    'a heading with nothing but labels under it is the task',
    'ke_hoach',
    'II. NỘI DUNG THỰC HIỆN\n1. Đối soát thông tin chủ sử dụng đất\n- Đơn vị thực hiện: Công an huyện.\n- Thời gian: trong tháng 5/2026.',
    ['Công an huyện: Đối soát thông tin chủ sử dụng đất'],
  ],
  [
    'a named body is no verb, and thanks are no task',
    'thong_bao_ket_luan',
    'Đồng chí Phó Chủ tịch UBND tỉnh kết luận như sau:\n1. Đánh giá cao cố gắng của nhà thầu.\n2. Phòng Tài chính - Kế hoạch tham mưu bố trí kinh phí.\n3. Thường trực Hội đồng nhân dân giám sát việc thực hiện.',
    ['Phòng Tài chính - Kế hoạch: tham mưu bố trí kinh phí', 'Thường trực Hội đồng nhân dân: giám sát việc thực hiện'],
  ],
  [
    'experts and advice to the public are left out',
    'news',
    'Bộ Y tế yêu cầu các bệnh viện rà soát quy trình mua thuốc. Ông Nguyễn Văn Tám, chuyên gia dược, cho rằng cần tăng mức phạt. Người dân khi mua thuốc cần kiểm tra tem nhãn.',
    ['các bệnh viện: rà soát quy trình mua thuốc'],
  ],
  [
    'days behind the steps of a plan',
    'news',
    'Chủ tịch UBND tỉnh Trần Văn An cho biết, theo tiến độ sẽ lấy ý kiến các sở vào tháng 5/2026, trình Hội đồng thẩm định trong quý III/2026 và trình Thủ tướng phê duyệt trước ngày 31/12/2026.',
    [
      'Chủ tịch UBND tỉnh Trần Văn An: lấy ý kiến các sở vào tháng 5/2026',
      'Chủ tịch UBND tỉnh Trần Văn An: trình Hội đồng thẩm định trong quý III/2026',
      'Chủ tịch UBND tỉnh Trần Văn An: trình Thủ tướng phê duyệt trước ngày 31/12/2026',
    ],
  ],
  [
    'whoever signed the paper speaks in its story',
    'news',
    'Chủ tịch UBND thành phố vừa ký ban hành Chỉ thị số 07 về an toàn thực phẩm. Quý I có ba vụ ngộ độc. Theo đó, Ban Quản lý An toàn thực phẩm được giao kiểm tra bếp ăn các trường; công khai tên cơ sở vi phạm.',
    [
      'Ban Quản lý An toàn thực phẩm: kiểm tra bếp ăn các trường',
      'Ban Quản lý An toàn thực phẩm: công khai tên cơ sở vi phạm',
    ],
  ],
  [
    'the last place of a list does not speak, and who gets the letter must act',
    'news',
    'Bộ Giáo dục và Đào tạo vừa có văn bản hỏa tốc gửi UBND các tỉnh, thành phố yêu cầu chấm dứt ngay việc ép học sinh.',
    ['UBND các tỉnh, thành phố: chấm dứt ngay việc ép học sinh'],
  ],
  [
    'a pledge needs no “sẽ”',
    'news',
    'Giám đốc Sở Y tế Phạm Thu Lan cam kết mở thêm hai trạm cấp cứu trước 30/6/2026. Bí thư Huyện ủy hứa với đoàn sẽ bàn giao toàn bộ mặt bằng trong tháng 5/2026.',
    [
      'Giám đốc Sở Y tế Phạm Thu Lan: mở thêm hai trạm cấp cứu trước 30/6/2026',
      'Bí thư Huyện ủy: bàn giao toàn bộ mặt bằng trong tháng 5/2026',
    ],
  ],
  [
    'a verb no lexicon knows is still what a body is asked to do',
    'news',
    'Phó Bí thư Tỉnh ủy Lê Trí An đề nghị huyện xzem lại danh sách hộ chưa nhận tiền.',
    ['huyện: xzem lại danh sách hộ chưa nhận tiền'],
  ],
  [
    'prohibitions of their own are parted, manners are not',
    'news',
    'Chủ tịch tỉnh Trần Văn An yêu cầu các xã công khai mọi khoản thu trước khi thu, tuyệt đối không để phụ huynh thu thay nhà trường; cấp gạo cho dân ngay trong đêm, không để ai bị đói.',
    [
      'các xã: công khai mọi khoản thu trước khi thu',
      'các xã: tuyệt đối không để phụ huynh thu thay nhà trường',
      'các xã: cấp gạo cho dân ngay trong đêm, không để ai bị đói',
    ],
  ],
  [
    'what follows “thì” is the task',
    'cong_van',
    'Chủ tịch UBND tỉnh yêu cầu UBND các xã thực hiện các nội dung sau:\n1. Vận động các hộ bàn giao mặt bằng; trường hợp cố tình không chấp hành thì tổ chức cưỡng chế theo quy định.',
    ['UBND các xã: Vận động các hộ bàn giao mặt bằng', 'UBND các xã: tổ chức cưỡng chế theo quy định'],
  ],
  [
    'an item goes back to whom the list speaks, whatever the item before it named',
    'cong_van',
    'Bộ Văn hóa đề nghị Ủy ban nhân dân các tỉnh quan tâm chỉ đạo:\n1. Rà soát hệ thống điện tại di tích.\n2. Yêu cầu ban quản lý di tích bố trí người trực 24/24 giờ.\n3. Kiểm kê hiện vật có giá trị.',
    [
      'Ủy ban nhân dân các tỉnh: Rà soát hệ thống điện tại di tích',
      'ban quản lý di tích: bố trí người trực 24/24 giờ',
      'Ủy ban nhân dân các tỉnh: Kiểm kê hiện vật có giá trị',
    ],
  ],
  [
    'an expert is known again by the last name',
    'news',
    'Thạc sĩ Nguyễn Hữu Tâm, chuyên gia độc lập, phân tích: lũ thấp làm đất nghèo phù sa. "Chính sách phải tính đủ giá trị của phù sa", ông Tâm nói.',
    [],
  ],
  [
    'orders told of an earlier day are facts',
    'news',
    'Bộ Y tế yêu cầu các tỉnh mua đủ vắc xin. Trước đó, Thủ tướng đã giao Bộ Tài chính bố trí kinh phí.',
    ['các tỉnh: mua đủ vắc xin'],
  ],
  [
    'what was ordered last year, and the verb that goes on with it, is no order now',
    'news',
    'Tập đoàn Điện lực Việt Nam (EVN) cho biết phụ tải tăng.\nÔng Lê Văn Nam, Phó Giám đốc đơn vị điều độ, cho biết từ cuối năm ngoái, Bộ Công Thương đã chỉ đạo lập kịch bản cung ứng điện, yêu cầu các chủ hồ tích nước ở mức cao.',
    [],
  ],
  [
    'what many people have to do describes the day',
    'news',
    'Ông Lê Văn Nam, Giám đốc Trung tâm Điều độ, cho biết phụ tải tăng cao. Trên phố, nhiều người đi xe máy phải nép vào bóng cây.',
    [],
  ],
];

test.each(forms)('%s', (_, genre, text, found) => {
  const { directives } = readDocument(text, { date: '2026-03-10', genre });
  expect(directives.map(({ addressee, quote }) => `${addressee}: ${quote.replace(/\s+/g, ' ')}`)).toEqual(found);
});
