import type { Topic } from '../logic/reading-types.ts';

/** Words that point to a subject. 4 decides nearly alone, 1 only leans. Source: our own list after the closed list of topics, see README. */
type Weighted = readonly [weight: 1 | 2 | 3 | 4, phrases: string];

export const topicWords: Readonly<Record<Topic, readonly Weighted[]>> = {
  'giao thông': [
    [
      4,
      `giao thông, ùn tắc, ách tắc, đường sắt, đường sắt đô thị, metro, đường cao tốc, cao tốc, đường bộ, đường thủy, hàng không, sân bay, cảng hàng không, cảng biển, bến xe, xe buýt, vận tải, phương tiện giao thông, phương tiện xanh, xe điện, xe máy, ô tô điện, vành đai, cầu vượt, trạm sạc, đăng kiểm, giấy phép lái xe, trạm thu phí, hạ tầng giao thông`,
    ],
    [4, `tuyến đường, đường trục chính, cầu vượt sông, công trình cầu, cây cầu, các cầu`],
    [3, ` nút giao, hầm chui, đường vành đai, quốc lộ, tỉnh lộ, bãi đỗ xe, logistics, cảng`],
    [1, `cầu, tuyến, nhà ga`],
  ],
  'đất đai': [
    [
      4,
      `đất đai, giải phóng mặt bằng, bồi thường, thu hồi đất, giao đất, cho thuê đất, quỹ đất, sử dụng đất, giá đất, tiền sử dụng đất, đấu giá quyền sử dụng đất, sổ đỏ, địa chính, chuyển mục đích sử dụng đất, bảng giá đất, mặt bằng sạch`,
    ],
    [4, `chồng lấn, ranh giới, tài sản trên đất, thủ tục về đất đai, bãi tập kết, lưu chứa, tập kết vật liệu`],
    [3, ` kế hoạch sử dụng đất, đất công, cưỡng chế thu hồi`],
    [1, `mặt bằng, đất`],
  ],
  'nhà ở': [
    [
      4,
      `nhà ở, nhà ở xã hội, chung cư, chung cư cũ, nhà tái định cư, nhà công vụ, nhà ở công nhân, nhà tạm, nhà dột nát, ký túc xá, nhà trọ, bất động sản, nhà ở thương mại, nhà ở cho công nhân, chỗ ở`,
    ],
    [2, `căn hộ, tái định cư`],
  ],
  'môi trường': [
    [
      4,
      `môi trường, ô nhiễm, nước thải, rác thải, chất thải, rác, khí thải, phát thải, không khí, bụi mịn, khoáng sản, rừng, bảo vệ rừng, biến đổi khí hậu, ứng phó với biến đổi khí hậu, ứng phó biến đổi khí hậu, thích ứng với biến đổi khí hậu, đa dạng sinh học, tài nguyên nước, bãi thải, nạo vét, lòng sông, tái chế, đốt rác, túi ni lông, nhựa, quan trắc môi trường, cây xanh, bãi thải gyps, địa chất`,
    ],
    [
      3,
      `công nhân môi trường, dòng sông, sông hồ, tài nguyên, khai thác trái phép, thất thoát tài nguyên, khai thác khoáng sản, xả thải, cát sỏi, phế liệu, nước sạch`,
    ],
    [1, `xanh`],
  ],
  'giáo dục': [
    [
      4,
      `giáo dục, trường học, học sinh, sinh viên, giáo viên, kỳ thi, thi tốt nghiệp, tuyển sinh, sách giáo khoa, năm học, học phí, đại học, mầm non, lớp học, dạy thêm, học thêm, nhà giáo, trường chuyên, chuyển trường, khai giảng, trường mầm non, nội trú, đào tạo nghề, trường nội trú`,
    ],
    [2, `trường, dạy học, đào tạo`],
  ],
  'y tế': [
    [
      4,
      `y tế, ngành y tế, dịch bệnh truyền nhiễm, bệnh viện, khám bệnh, chữa bệnh, khám chữa bệnh, thuốc, dược, dược phẩm, mỹ phẩm, an toàn thực phẩm, thực phẩm, thực phẩm chức năng, dịch bệnh, tiêm chủng, vắc xin, bác sĩ, sức khỏe, chăm sóc sức khỏe, bảo hiểm y tế, cứu chữa, ngộ độc, trạm y tế, sốt xuất huyết, ổ dịch, chống dịch, phòng dịch, cấp cứu, y bác sĩ`,
    ],
    [1, `sản phẩm giả, kém chất lượng`],
  ],
  'văn hóa-du lịch': [
    [
      4,
      `văn hóa, du lịch, lễ hội, di sản, di tích, thể thao, bảo tàng, nghệ thuật, báo chí, khách du lịch, vui chơi giải trí, tín ngưỡng, tôn giáo, mê tín dị đoan, mê tín, dâng sao giải hạn, hoàng thành, điện ảnh, sea games, vàng mã, xuất bản, quảng cáo, gia đình văn hóa, công nghiệp văn hóa`,
    ],
    [2, `biểu diễn, thuần phong mỹ tục, dịch vụ đa dạng`],
  ],
  'chuyển đổi số': [
    [
      4,
      `chuyển đổi số, số hóa, môi trường chuyển đổi số, dữ liệu, cơ sở dữ liệu, công nghệ thông tin, công nghệ số, xã hội số, kinh tế số, công dân số, chính quyền số, chính phủ số, trí tuệ nhân tạo, khoa học công nghệ, khoa học, đổi mới sáng tạo, bình dân học vụ số, viễn thám, hạ tầng số, an ninh mạng, vneid, chữ ký số, dữ liệu lớn, bán dẫn, viễn thông, phần mềm, nền tảng số, ứng dụng công nghệ, nghị quyết 57, 5g, tự động hóa`,
    ],
    [3, `công nghệ`],
    [1, `trực tuyến`],
  ],
  'xây dựng Đảng': [
    [
      4,
      `xây dựng đảng, chỉnh đốn đảng, đại hội, đại hội đảng, đại hội đảng bộ, đại hội chi bộ, văn kiện đại hội, văn kiện, đảng viên mới, kết nạp đảng, tổ chức cơ sở đảng, sinh hoạt chi bộ, kết luận của trung ương, nghị quyết của đảng, chủ trương của đảng, nhân sự đại hội, công tác đảng, kiểm tra đảng, học tập nghị quyết, bầu cử cấp ủy, dân vận, tuyên giáo, tư tưởng hồ chí minh`,
    ],
    [2, `nghị quyết của trung ương, kết luận của trung ương, quán triệt, nghị quyết trung ương, ban thường vụ`],
    [2, `đảng viên`],
    [1, `quán triệt, đảng, đảng ủy, cấp ủy, tổ chức đảng, đảng bộ, chi bộ, mặt trận tổ quốc`],
  ],
  'tổ chức bộ máy': [
    [
      4,
      `tổ chức bộ máy, bộ máy, sắp xếp đơn vị hành chính, sáp nhập, biên chế, nhân sự, đội ngũ cán bộ, cán bộ công chức, vị trí việc làm, tinh giản, tinh gọn, kỷ luật hành chính, kỷ cương, kỷ luật kỷ cương, trụ sở, trụ sở làm việc, tài sản công, chính quyền địa phương, đơn vị hành chính, chức năng nhiệm vụ, điều động, luân chuyển, bổ nhiệm, thôi việc, chính quyền cấp xã, chính quyền hai cấp, sau sắp xếp, đội ngũ cán bộ, chức năng nhiệm vụ, sắp xếp tổ chức, chức danh, tinh gọn bộ máy`,
    ],
    [3, `người đứng đầu, cán bộ lãnh đạo, lề lối làm việc`],
    [
      2,
      `cán bộ, công chức, viên chức, cấp xã, chức năng, nhiệm vụ của các bộ, đùn đẩy, né tránh, phối hợp giữa, thái độ phục vụ, tác phong, công vụ, hợp nhất, đoàn kết, sao nhãng, phân công, điều chuyển`,
    ],
    [1, `tập huấn, xếp loại, chồng chéo, trách nhiệm`],
  ],
  'đầu tư công-giải ngân': [
    [
      4,
      `đầu tư công, giải ngân, vốn đầu tư công, đầu tư công trung hạn, kế hoạch vốn, bố trí vốn, công trình trọng điểm, dự án trọng điểm, dự án tồn đọng, dự án chậm triển khai, dự án trụ sở, tiến độ các dự án, dự án lớn, bố trí ngân sách, ngân sách nhà nước, nguồn vốn ngân sách, cân đối, quyết toán, nghiệm thu, đang thi công, tháo gỡ vướng mắc dự án`,
    ],
    [3, `ngân sách`],
    [2, `thi công, nhà thầu, khởi công, hạng mục`],
    [1, `công trình, dự án`],
  ],
  'quy hoạch-đô thị': [
    [
      4,
      `đô thị, trật tự xây dựng, cấp phép xây dựng, thoát nước, ngập úng, vỉa hè, quản lý đô thị, chỉnh trang, quy hoạch chi tiết, bờ sông hồng, hai bên bờ sông, kiến trúc, lòng đường, chiếu sáng, công viên, ngầm hóa, không gian ngầm, phân khu, điều chỉnh quy hoạch, quy hoạch chung, lập quy hoạch, các quy hoạch, đồ án quy hoạch, triển khai quy hoạch, quy hoạch tỉnh`,
    ],
    [2, `quy hoạch`],
  ],
  'an ninh-quốc phòng': [
    [
      4,
      `quốc phòng, an ninh, quân sự, quân đội, công an, tội phạm, ma túy, trật tự an toàn xã hội, biên giới, bộ đội, biên phòng, cảnh sát, phòng cháy, chữa cháy, phòng cháy chữa cháy, cháy nổ, điều tra, truy tố, xét xử, tố tụng, chuyên án, chiến đấu, dân quân, huấn luyện, bảo vệ tổ quốc, an ninh trật tự, khởi tố, tuyển quân, nghĩa vụ quân sự, lừa đảo`,
    ],
    [2, `phạm tội, trực chiến, xung đột, tuần tra`],
  ],
  'phòng chống lãng phí/tham nhũng': [
    [
      4,
      `lãng phí, thiếu trách nhiệm, buông lỏng, bao che, làm rõ trách nhiệm, chống lãng phí, tham nhũng, tiêu cực, thất thoát, tiết kiệm, thực hành tiết kiệm, kê khai tài sản, tiếp tay, buông lỏng quản lý, lợi ích nhóm`,
    ],
    [2, `sai phạm, kiểm điểm`],
  ],
  'thiên tai': [
    [
      4,
      `thiên tai, bão, lũ, lũ quét, sạt lở, ngập lụt, lụt, mưa lũ, mưa lớn, tìm kiếm cứu nạn, cứu nạn, cứu hộ, sự cố, thảm họa, tai nạn, người bị nạn, mất tích, nạn nhân, đê điều, hồ chứa, sơ tán, ứng phó, an toàn thi công, áp thấp nhiệt đới, hạn hán, xâm nhập mặn, rét đậm, động đất, tàu thuyền, đê, thủy điện xả lũ, dự báo thời tiết`,
    ],
    [2, `thời tiết, khí tượng thủy văn, an toàn tính mạng, khắc phục hậu quả, hậu quả, di dời dân`],
  ],
  'an sinh xã hội': [
    [
      4,
      `an sinh, động viên gia đình, gia đình người bị nạn, người lao động nghỉ việc, an sinh xã hội, hộ nghèo, giảm nghèo, người có công, bảo trợ xã hội, việc làm, trợ cấp, quà tết, tặng quà, thăm hỏi, người nghèo, trẻ em, người cao tuổi, thôi việc, chế độ chính sách, bảo hiểm xã hội, dân số, già hóa dân số, gia đình chính sách, người lao động nghỉ việc, đồng bào dân tộc, hậu sự, đời sống nhân dân, đời sống, người khuyết tật, thất nghiệp, tiền lương, bình đẳng giới`,
    ],
    [2, `hỗ trợ kinh phí, gia đình, chăm lo, đời sống tinh thần`],
  ],
  'kinh tế': [
    [
      4,
      `tăng trưởng, công nghiệp, cụm công nghiệp, khu công nghiệp, ccn, kcn, thương mại, buôn lậu, gian lận thương mại, hàng giả, hàng hóa, quản lý thị trường, xuất khẩu, nhập khẩu, nông nghiệp, nông sản, chăn nuôi, năng lượng, cấp điện, điện lực, lưới điện, ngân hàng, tín dụng, lãi suất, thuế, tài chính, giá cả, lạm phát, thu ngân sách, thu hút đầu tư, hợp tác xã, kinh tế tư nhân, sở hữu trí tuệ, tín chỉ các-bon, sàn giao dịch, lao động, tuyển dụng công nhân, công nhân, sản xuất kinh doanh, chứng khoán, thủy sản, nông thôn mới, chương trình mục tiêu quốc gia, luyện kim, hóa chất, cơ khí, phát triển kinh tế, kinh tế nhà nước, môi trường kinh doanh, môi trường đầu tư, tiềm năng, hàng giả hàng nhái, sản xuất kinh doanh, công nghiệp hỗ trợ, dự án năng lượng`,
    ],
    [3, `kinh tế, phát triển kinh tế - xã hội, kinh tế - xã hội`],
    [
      2,
      `doanh nghiệp, thị trường, chế biến, sản xuất, kinh doanh, hạ tầng cụm, chuỗi cung ứng, tiêu thụ, nguồn nước, tiêu dùng, điện, vàng`,
    ],
    [1, `đầu tư, vốn`],
  ],
  'thể chế-pháp luật': [
    [
      4,
      `thể chế, xây dựng pháp luật, văn bản pháp luật, dự thảo luật, sửa đổi luật, luật, hoàn thiện thể chế, nghị định, thông tư, thủ tục hành chính, tthc, phân cấp, phân quyền, cải cách hành chính, văn bản quy phạm pháp luật, dự án luật, tiền kiểm, hậu kiểm, điều kiện kinh doanh, hiến pháp, cơ chế chính sách, xin - cho, quốc hội ban hành, luật thủ đô, ủy quyền, rào cản hành chính, dịch vụ công, một cửa`,
    ],
    [2, `pháp luật, nghị quyết, chính sách, cơ chế, tiêu chuẩn, quy chuẩn`],
    [1, `quy định, ban hành, văn bản, thẩm quyền`],
  ],
  'đối ngoại': [
    [
      4,
      `đối ngoại, hội nhập quốc tế, ngoại giao, quốc tế, hợp tác quốc tế, thông tin đối ngoại, nước ngoài, kiều bào, lãnh sự, song phương, asean`,
    ],
  ],
  khác: [],
};

/** Phrases that only borrow a word of a topic: they point nowhere. */
export const neutralPhrases = `
theo quy định, đúng quy định, quy định tại, quy định của pháp luật, quy định pháp luật, theo pháp luật, trước pháp luật, các quy định, các quy định của pháp luật, theo thẩm quyền, cấp có thẩm quyền, cơ quan có thẩm quyền, vượt thẩm quyền, chuyển dịch, giao dịch, dịch vụ, kỷ luật, nhà khoa học, các nhà khoa học, trẻ hóa, thương hiệu, kết luận thanh tra, pháp lý, yêu cầu, nhu cầu, toàn cầu, cầu thị, khí hậu chính trị, tuyến đầu, người lao động, cán bộ đảng viên, trường hợp, các trường hợp, ban xây dựng đảng, sức chiến đấu, ban chấp hành trung ương đảng, ủy ban mặt trận tổ quốc việt nam, tiêu chuẩn đạo đức, kế hoạch sử dụng đất đai, môi trường mạng, công điện, chủ trương đầu tư, dự án đầu tư, chủ đầu tư, thủ tục đầu tư, đầu tư xây dựng, môi trường hòa bình, thân thiện môi trường, thân thiện với môi trường, thân thiện, mặt trận phát triển, trên mặt trận, nhà nước, quản lý nhà nước, lịch sử, chủ trương, cơ quan chức năng, lực lượng chức năng, sở tài chính, sở xây dựng, sở công thương, sở nông nghiệp và môi trường, bộ nông nghiệp và môi trường, bộ công thương, bộ xây dựng, bộ y tế, sở y tế, sở giáo dục và đào tạo, bộ giáo dục và đào tạo, bộ công an, công an tỉnh, bộ quốc phòng, bộ nội vụ, sở nội vụ, bộ tài chính, bộ khoa học và công nghệ, sở khoa học và công nghệ, sở tài nguyên và môi trường, bộ tài nguyên và môi trường, bộ giao thông vận tải, sở giao thông vận tải, sở nông nghiệp, thanh tra tỉnh, ngân hàng nhà nước, chính quyền địa phương, địa phương, tiêu chuẩn chức danh, gia đình nạn nhân, điều kiện làm việc, tổ chức thực hiện, xây dựng kế hoạch
`;

/** What a body mostly does: only a hint for items that name no subject. */
export const bodyTopics: readonly (readonly [word: string, topic: Topic])[] = [
  ['công an', 'an ninh-quốc phòng'],
  ['quốc phòng', 'an ninh-quốc phòng'],
  ['quân đội', 'an ninh-quốc phòng'],
  ['quân khu', 'an ninh-quốc phòng'],
  ['biên phòng', 'an ninh-quốc phòng'],
  ['y tế', 'y tế'],
  ['giáo dục', 'giáo dục'],
  ['tư pháp', 'thể chế-pháp luật'],
  ['nội vụ', 'tổ chức bộ máy'],
  ['tổ chức tỉnh ủy', 'tổ chức bộ máy'],
  ['văn hóa', 'văn hóa-du lịch'],
  ['du lịch', 'văn hóa-du lịch'],
  ['ngoại giao', 'đối ngoại'],
  ['ngoại vụ', 'đối ngoại'],
  ['khoa học và công nghệ', 'chuyển đổi số'],
  ['giao thông', 'giao thông'],
  ['công thương', 'kinh tế'],
  ['ngân hàng', 'kinh tế'],
  ['điện lực', 'kinh tế'],
  ['tuyên giáo', 'xây dựng Đảng'],
];
