import type { Topic } from '../logic/reading-types.ts';

/** Words that point to a subject. 4 decides nearly alone, 1 only leans. Source: our own list after the closed list of topics, see README. */
type Weighted = readonly [weight: 1 | 2 | 3 | 4, phrases: string];

export const topicWords: Readonly<Record<Topic, readonly Weighted[]>> = {
  'giao thông': [
    [
      4,
      `giao thông, ùn tắc, ách tắc, đường sắt, đường sắt đô thị, metro, đường cao tốc, cao tốc, đường bộ, đường thủy, hàng không, sân bay, cảng hàng không, cảng biển, bến xe, xe buýt, vận tải, phương tiện giao thông, phương tiện xanh, xe điện, xe máy, ô tô điện, vành đai, cầu vượt, trạm sạc, đăng kiểm, giấy phép lái xe, trạm thu phí, hạ tầng giao thông`,
    ],
    [
      3,
      `tuyến đường, đường trục chính, cầu vượt sông, cây cầu, các cầu, nút giao, hầm chui, đường vành đai, quốc lộ, tỉnh lộ, bãi đỗ xe, logistics, cảng`,
    ],
    [1, `cầu, tuyến, nhà ga`],
  ],
  'đất đai': [
    [
      4,
      `đất đai, giải phóng mặt bằng, bồi thường, thu hồi đất, giao đất, cho thuê đất, quỹ đất, sử dụng đất, giá đất, tiền sử dụng đất, đấu giá quyền sử dụng đất, sổ đỏ, địa chính, chuyển mục đích sử dụng đất, bảng giá đất, mặt bằng sạch`,
    ],
    [
      3,
      `chồng lấn ranh giới, tài sản trên đất, bãi tập kết, lưu chứa, tập kết vật liệu, kế hoạch sử dụng đất, đất công, cưỡng chế thu hồi`,
    ],
    [1, `mặt bằng, đất`],
  ],
  'nhà ở': [
    [
      4,
      `nhà ở, nhà ở xã hội, chung cư, chung cư cũ, nhà tái định cư, nhà công vụ, nhà ở công nhân, nhà tạm, nhà dột nát, ký túc xá, nhà trọ, bất động sản`,
    ],
    [2, `căn hộ, tái định cư`],
  ],
  'môi trường': [
    [
      4,
      `môi trường, ô nhiễm, nước thải, rác thải, chất thải, rác, khí thải, phát thải, không khí, bụi mịn, khoáng sản, rừng, bảo vệ rừng, biến đổi khí hậu, đa dạng sinh học, tài nguyên nước, bãi thải, nạo vét, lòng sông, tái chế, đốt rác, túi ni lông, nhựa, quan trắc môi trường, cây xanh`,
    ],
    [
      3,
      `công nhân môi trường, dòng sông, sông hồ, tài nguyên, khai thác trái phép, xả thải, cát sỏi, phế liệu, nước sạch`,
    ],
    [1, `xanh, kết luận thanh tra`],
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
      `y tế, bệnh viện, khám bệnh, chữa bệnh, khám chữa bệnh, thuốc, dược, dược phẩm, mỹ phẩm, an toàn thực phẩm, thực phẩm, thực phẩm chức năng, dịch bệnh, tiêm chủng, vắc xin, bác sĩ, sức khỏe, chăm sóc sức khỏe, bảo hiểm y tế, cứu chữa, ngộ độc, trạm y tế, sốt xuất huyết, dịch, cấp cứu, y bác sĩ`,
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
      `chuyển đổi số, số hóa, dữ liệu, cơ sở dữ liệu, công nghệ thông tin, công nghệ số, xã hội số, kinh tế số, công dân số, chính quyền số, chính phủ số, trí tuệ nhân tạo, khoa học công nghệ, khoa học, đổi mới sáng tạo, bình dân học vụ số, viễn thám, hạ tầng số, an ninh mạng, vneid, chữ ký số, dữ liệu lớn, bán dẫn, viễn thông, phần mềm, nền tảng số, ứng dụng công nghệ, công nghệ, nghị quyết 57, 5g, tự động hóa`,
    ],
    [1, `trực tuyến, số`],
  ],
  'xây dựng Đảng': [
    [
      4,
      `xây dựng đảng, chỉnh đốn đảng, đại hội, đại hội đảng, đại hội đảng bộ, đại hội chi bộ, văn kiện đại hội, văn kiện, đảng viên mới, kết nạp đảng, tổ chức cơ sở đảng, cấp ủy, tổ chức đảng, đảng bộ, sinh hoạt chi bộ, chi bộ, ban chấp hành, nhân sự đại hội, công tác đảng, kiểm tra đảng, học tập nghị quyết, nghị quyết của đảng, đảng viên, bầu cử cấp ủy, dân vận, tuyên giáo, tư tưởng hồ chí minh`,
    ],
    [
      2,
      `nghị quyết của trung ương, kết luận của trung ương, quán triệt, đảng, chỉ thị số 45, ban thường vụ, đảng ủy, mặt trận`,
    ],
  ],
  'tổ chức bộ máy': [
    [
      4,
      `tổ chức bộ máy, bộ máy, sắp xếp đơn vị hành chính, sáp nhập, biên chế, cán bộ, công chức, viên chức, nhân sự, vị trí việc làm, tinh giản, tinh gọn, kỷ luật hành chính, kỷ cương, kỷ luật kỷ cương, trụ sở, trụ sở làm việc, tài sản công, chính quyền địa phương, đơn vị hành chính, chức năng nhiệm vụ, điều động, luân chuyển, bổ nhiệm, thôi việc, chính quyền cấp xã, chính quyền hai cấp, sau sắp xếp, đội ngũ cán bộ, người đứng đầu, cán bộ lãnh đạo, cấp xã, chức danh`,
    ],
    [
      2,
      `chồng chéo, đùn đẩy, né tránh, trách nhiệm, phối hợp giữa, thái độ phục vụ, tác phong, công vụ, hợp nhất, đoàn kết, sao nhãng, phân công, điều chuyển`,
    ],
    [1, `tập huấn, xếp loại, cơ quan`],
  ],
  'đầu tư công-giải ngân': [
    [
      4,
      `đầu tư công, giải ngân, vốn đầu tư công, đầu tư công trung hạn, kế hoạch vốn, bố trí vốn, công trình trọng điểm, dự án trọng điểm, dự án tồn đọng, dự án chậm tiến độ, tiến độ các dự án, dự án lớn, ngân sách, quyết toán, nghiệm thu, ban quản lý dự án`,
    ],
    [2, `chậm triển khai, tồn đọng, nhà thầu, thi công, khởi công, dự án, hạng mục, bố trí ngân sách`],
    [1, `công trình`],
  ],
  'quy hoạch-đô thị': [
    [
      4,
      `quy hoạch, đô thị, trật tự xây dựng, cấp phép xây dựng, thoát nước, ngập úng, vỉa hè, quản lý đô thị, chỉnh trang, quy hoạch chi tiết, bờ sông hồng, hai bên bờ sông, kiến trúc, lòng đường, chiếu sáng, công viên, ngầm hóa, không gian ngầm, phân khu`,
    ],
    [1, `xây dựng`],
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
      `lãng phí, chống lãng phí, tham nhũng, tiêu cực, thất thoát, tiết kiệm, thực hành tiết kiệm, kê khai tài sản, tiếp tay, buông lỏng quản lý, lợi ích nhóm`,
    ],
    [2, `thiếu trách nhiệm, sai phạm, xử lý nghiêm cán bộ, kiểm điểm, làm rõ trách nhiệm`],
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
      `an sinh, an sinh xã hội, hộ nghèo, giảm nghèo, người có công, bảo trợ xã hội, việc làm, trợ cấp, quà tết, tặng quà, thăm hỏi, người nghèo, trẻ em, người cao tuổi, thôi việc, chế độ chính sách, bảo hiểm xã hội, dân số, già hóa dân số, gia đình chính sách, người lao động nghỉ việc, đồng bào dân tộc, hậu sự, đời sống nhân dân, đời sống, người khuyết tật, thất nghiệp, tiền lương, bình đẳng giới`,
    ],
    [2, `hỗ trợ kinh phí, gia đình, chăm lo, đời sống tinh thần`],
  ],
  'kinh tế': [
    [
      4,
      `kinh tế, tăng trưởng, doanh nghiệp, công nghiệp, cụm công nghiệp, khu công nghiệp, ccn, kcn, thương mại, buôn lậu, gian lận thương mại, hàng giả, hàng hóa, thị trường, xuất khẩu, nhập khẩu, nông nghiệp, nông sản, chăn nuôi, năng lượng, cấp điện, điện lực, lưới điện, điện, ngân hàng, tín dụng, lãi suất, thuế, tài chính, giá cả, lạm phát, thu ngân sách, thu hút đầu tư, nhà đầu tư, hợp tác xã, kinh tế tư nhân, sở hữu trí tuệ, tín chỉ các-bon, sàn giao dịch, lao động, tuyển dụng công nhân, công nhân, chế biến, sản xuất kinh doanh, vàng, chứng khoán, thủy sản, nông thôn mới, chương trình mục tiêu quốc gia, luyện kim, hóa chất, cơ khí, kinh tế - xã hội`,
    ],
    [2, `sản xuất, kinh doanh, đầu tư, thương hiệu, hạ tầng cụm, chuỗi cung ứng, tiêu thụ, vốn, nguồn nước, tiêu dùng`],
  ],
  'thể chế-pháp luật': [
    [
      4,
      `thể chế, luật, pháp luật, nghị định, thông tư, thủ tục hành chính, tthc, phân cấp, phân quyền, cải cách hành chính, văn bản quy phạm pháp luật, dự án luật, pháp lý, tiền kiểm, hậu kiểm, điều kiện kinh doanh, hiến pháp, cơ chế chính sách, sửa đổi bổ sung, xin - cho, quốc hội ban hành, luật thủ đô, ủy quyền, rào cản hành chính, dịch vụ công, một cửa`,
    ],
    [2, `nghị quyết, quy định, thẩm quyền, văn bản, chính sách, cơ chế, tiêu chuẩn, quy chuẩn`],
    [1, `ban hành`],
  ],
  'đối ngoại': [
    [
      4,
      `đối ngoại, hội nhập quốc tế, ngoại giao, quốc tế, hợp tác quốc tế, thông tin đối ngoại, nước ngoài, kiều bào, lãnh sự, song phương, asean`,
    ],
  ],
  khác: [],
};
