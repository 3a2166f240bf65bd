import type { Topic } from '../logic/reading-types.ts';

/**
 * Words that point to a subject. 4 decides nearly alone, 3 and 2 lean, 1 only hints; the longest phrase wins, so a longer
 * phrase takes a word away from another topic ("thuốc nổ" is no medicine). Source: our own list after the closed list of
 * topics and the fields of the ministries and departments in force in 2025–2026, see README.
 */
type Weighted = readonly [weight: 1 | 2 | 3 | 4, phrases: string];

export const topicWords: Readonly<Record<Topic, readonly Weighted[]>> = {
  'giao thông': [
    [
      4,
      `phạt nguội, camera giao thông, chuyến tàu, đoàn tàu, tàu hỏa, tàu cao tốc, tàu nhanh, đường sắt tốc độ cao, chuyến bay, hãng bay, hãng hàng không, làn xe, làn đường, mở rộng đường, đi lại, giờ cao điểm, đường đèo, đường cứu nạn, phà, bến đò, đò ngang, xe đạp công cộng, trạm dừng nghỉ, hầm đường sắt, nhà ga đường sắt, đường hầm, giao thông, giao thông vận tải, ùn tắc, ách tắc, kẹt xe, đường sắt, đường sắt đô thị, metro, tàu điện, đường cao tốc, cao tốc, đường bộ, đường thủy, đường thủy nội địa, hàng hải, hàng không, sân bay, cảng hàng không, đường băng, nhà ga hành khách, cảng biển, cảng cạn, cảng thủy, luồng hàng hải, bến xe, bến thủy, bến phà, bến cảng, xe buýt, xe khách, xe tải, xe quá tải, quá khổ quá tải, xe hợp đồng, taxi, vận tải, vận tải công cộng, vận tải hành khách, phương tiện giao thông, phương tiện xanh, xe điện, xe máy, xe máy điện, ô tô điện, ô tô, mô tô, vành đai, cầu vượt, cầu vượt sông, cầu yếu, cầu đường, cầu cảng, cầu bộ hành, cầu treo, trạm sạc, đăng kiểm, sát hạch lái xe, giấy phép lái xe, bằng lái, trạm thu phí, thu phí không dừng, hạ tầng giao thông, an toàn giao thông, trật tự an toàn giao thông, tai nạn giao thông, đèn tín hiệu, biển báo, vạch sơn, vạch kẻ đường, dải phân cách, hộ lan, mặt đường, nền đường, duy tu đường, bảo trì đường, luồng tuyến, phân luồng, điểm đen, nồng độ cồn, tải trọng xe, kiểm soát tải trọng, thông xe, thông tuyến, đường gom, đường nhánh, đường dẫn, đường tránh, đường nối, đường ven biển, đường giao thông, đường liên xã, đường nông thôn, lối đi tự mở, vùng phát thải thấp, tuyến đường, tuyến phố, tuyến cao tốc, tuyến metro, đường trục chính, công trình cầu, cây cầu, các cầu, hầm đường bộ, hầm chui, nút giao, ngã tư, ngã ba, đường vành đai, quốc lộ, tỉnh lộ, đường tỉnh, hương lộ, bãi đỗ xe, điểm đỗ xe, đỗ xe, dừng đỗ`,
    ],
    [3, `logistics, cảng, lái xe, bến bãi, hành lang an toàn đường bộ, đi lại của nhân dân`],
    [1, `tàu, đường, trục chính, hành khách, cầu, tuyến, nhà ga, xe, đi lại`],
  ],
  'đất đai': [
    [
      4,
      `bảng giá các loại đất, các loại đất, nhà đất, bàn giao đất, mốc giới, cắm mốc giải phóng mặt bằng, hiến đất, tiền bồi thường, khung giá đất, hạn mức đất, thuê đất công, thời hạn sử dụng đất, thế chấp quyền sử dụng đất, đất đai, giải phóng mặt bằng, gpmb, bồi thường, bồi thường hỗ trợ, đền bù, kiểm đếm, thu hồi đất, giao đất, cho thuê đất, thuê đất, quỹ đất, sử dụng đất, quyền sử dụng đất, giấy chứng nhận quyền sử dụng đất, giá đất, giá đất cụ thể, tiền sử dụng đất, tiền thuê đất, đấu giá quyền sử dụng đất, đấu giá đất, sổ đỏ, sổ hồng, địa chính, bản đồ địa chính, hồ sơ địa chính, trích đo, trích lục, chuyển mục đích sử dụng đất, chuyển đổi mục đích sử dụng đất, bảng giá đất, mặt bằng sạch, bàn giao mặt bằng, vướng mặt bằng, hồ sơ mặt bằng, lấn chiếm đất, lấn chiếm đất đai, đất công, đất công ích, đất nông nghiệp, đất ở, đất lúa, đất trồng lúa, đất rừng, đất quốc phòng, đất nông lâm trường, đất bỏ hoang, đất dôi dư, đất xen kẹt, đất dịch vụ, đất tái định cư, đất nền, đất thương mại dịch vụ, tách thửa, hợp thửa, dồn điền đổi thửa, thửa đất, khu đất, lô đất, nguồn gốc đất, biến động đất đai, đăng ký đất đai, văn phòng đăng ký đất đai, phát triển quỹ đất, trung tâm phát triển quỹ đất, thống kê đất đai, kiểm kê đất đai, tranh chấp đất đai, khiếu nại đất đai, định giá đất, tích tụ đất đai, tích tụ ruộng đất, kế hoạch sử dụng đất, quy hoạch sử dụng đất, cưỡng chế thu hồi, tái định canh, tiếp cận đất đai, tài nguyên đất, vi phạm đất đai, chồng lấn, tài sản trên đất, thủ tục về đất đai, bãi tập kết, lưu chứa, tập kết vật liệu`,
    ],
    [3, `di dời hộ dân, hộ dân bị ảnh hưởng, khu tái định cư, bố trí tái định cư`],
    [1, `ranh giới, mặt bằng, đất`],
  ],
  'nhà ở': [
    [
      4,
      `dự án nhà ở, quỹ đất dự án thương mại, nhà ở cho thanh niên, nhà cho người có công, sửa chữa nhà, khu lưu trú công nhân, suất mua nhà, hợp đồng mua nhà, nhà ở, nhà ở xã hội, noxh, chung cư, chung cư cũ, chung cư mini, nhà chung cư, khu chung cư, khu tập thể, khu tập thể cũ, nhà tập thể, nhà tái định cư, nhà công vụ, nhà ở công nhân, nhà ở cho công nhân, nhà ở thương mại, nhà ở giá rẻ, nhà ở giá phù hợp, nhà lưu trú, nhà lưu trú công nhân, quỹ nhà, quỹ nhà ở, nhà tạm, nhà dột nát, xóa nhà tạm, nhà đại đoàn kết, nhà tình nghĩa, nhà tình thương, nhà thu nhập thấp, ký túc xá, nhà trọ, phòng trọ, bất động sản, thị trường bất động sản, kinh doanh bất động sản, sàn giao dịch bất động sản, căn hộ, căn hộ chung cư, chỗ ở, chỗ ở cho người lao động, mua nhà, thuê nhà, thuê mua, mua nhà ở, bán nhà, giá nhà, giá nhà ở, vay mua nhà, hỗ trợ nhà ở, sửa nhà, sửa chữa nhà ở, phát triển nhà ở, chương trình phát triển nhà ở, kế hoạch phát triển nhà ở, quỹ đất nhà ở xã hội, quản lý vận hành nhà chung cư, ban quản trị nhà chung cư, quỹ bảo trì, diện tích nhà ở, cư dân chung cư, cải tạo chung cư, nhà biệt thự, nhà cổ xuống cấp, nhà nguy hiểm, nhà ở riêng lẻ, nhà cho thuê, nhà ở cho thuê, nhà ở lực lượng vũ trang, nhà ở nông thôn, nhà an toàn, nhà cho hộ nghèo, nhà ở hình thành trong tương lai, quỹ nhà ở quốc gia, đối tượng mua nhà, xét duyệt mua nhà`,
    ],
    [2, `tái định cư, người thu nhập thấp, khu nhà`],
  ],
  'môi trường': [
    [
      4,
      `nhà máy xử lý nước thải, nhà máy xử lý rác, nhà máy đốt rác, nhà máy nước sạch, cấp phép mỏ, giấy phép khai thác, quyền khai thác khoáng sản, đất san lấp, tái tạo nguồn lợi, rạn san hô, bảo tồn, bảo tồn biển, rác sinh hoạt, lò đốt, xử lý chất thải, dầu loang, tràn dầu, bụi, vùng đệm, sinh thái, che phủ rừng, giao rừng, khoán bảo vệ rừng, môi trường, bảo vệ môi trường, vệ sinh môi trường, ô nhiễm, ô nhiễm môi trường, nước thải, xử lý nước thải, rác thải, rác thải nhựa, chất thải, chất thải rắn, chất thải nguy hại, chất thải y tế, rác, bãi rác, thu gom rác, tập kết rác, bãi chôn lấp, chôn lấp, khí thải, phát thải, phát thải ròng, khí nhà kính, kiểm kê khí nhà kính, không khí, chất lượng không khí, bụi mịn, khói bụi, tiếng ồn, khoáng sản, khai thác khoáng sản, khai thác cát, khai thác đá, khai thác đất, mỏ khoáng sản, mỏ đá, mỏ đất, mỏ cát, mỏ vật liệu, cát sỏi, cát lậu, đóng cửa mỏ, thăm dò khoáng sản, rừng, bảo vệ rừng, trồng rừng, phá rừng, phòng cháy chữa cháy rừng, cháy rừng, rừng phòng hộ, rừng đặc dụng, kiểm lâm, lâm sản, trồng cây, trồng cây gây rừng, biến đổi khí hậu, ứng phó với biến đổi khí hậu, ứng phó biến đổi khí hậu, thích ứng với biến đổi khí hậu, thích ứng biến đổi khí hậu, đa dạng sinh học, động vật hoang dã, khu bảo tồn thiên nhiên, vườn quốc gia, hệ sinh thái, đất ngập nước, tài nguyên nước, nguồn nước ngầm, nước ngầm, nước dưới đất, an ninh nguồn nước, nước sạch, cấp nước sạch, bãi thải, lòng sông, hồi sinh sông, sông chết, dòng sông, sông hồ, tái chế, kinh tế tuần hoàn, đốt rác, đốt rơm rạ, túi ni lông, nhựa, nhựa dùng một lần, quan trắc, quan trắc môi trường, quan trắc tự động, trạm quan trắc, giấy phép môi trường, đánh giá tác động môi trường, cây xanh, bãi thải gyps, địa chất, xả thải, nguồn thải, mùi hôi, tài nguyên biển, môi trường biển, san hô, phục hồi môi trường, cải tạo phục hồi môi trường, tăng trưởng xanh, phân loại rác, sự cố môi trường, tài nguyên khoáng sản, địa chất khoáng sản`,
    ],
    [
      3,
      `công nhân môi trường, nạo vét, tài nguyên, khai thác trái phép, thất thoát tài nguyên, phế liệu, thân thiện môi trường`,
    ],
    [1, `xanh, sông, biển`],
  ],
  'giáo dục': [
    [
      4,
      `tựu trường, nhà trường, bắt nạt, học ca ba, hai buổi một ngày, dạy hai buổi, điểm trường, biên chế giáo viên, thiếu giáo viên, trường học số, thi học sinh giỏi, đào tạo nhân lực, giáo trình, học tập suốt đời, kỹ năng sống, bữa ăn bán trú, thi cử, sân chơi cho học sinh, giáo dục, giáo dục và đào tạo, giáo dục đào tạo, giáo dục nghề nghiệp, giáo dục phổ thông, trường học, trường lớp, phòng học, lớp học, sĩ số, học sinh, sinh viên, học viên, trẻ mầm non, giáo viên, nhà giáo, giảng viên, thầy cô, hiệu trưởng, ngành giáo dục, kỳ thi, kỳ thi tốt nghiệp, thi tốt nghiệp, thi vào lớp 10, tuyển sinh, đề thi, điểm thi, coi thi, chấm thi, sách giáo khoa, chương trình giáo dục, chương trình giáo dục phổ thông, năm học, năm học mới, học kỳ, học phí, miễn học phí, lạm thu, học bổng, đại học, cao đẳng, cao đẳng nghề, trung cấp, trung học, trung học cơ sở, trung học phổ thông, thpt, thcs, tiểu học, mầm non, nhà trẻ, trường mầm non, trường tiểu học, trường đại học, trường chuẩn quốc gia, trường chuyên, trường công lập, trường tư thục, trường nội trú, trường bán trú, trường dạy nghề, trường nghề, dạy thêm, học thêm, dạy và học, dạy học trực tuyến, dạy nghề, đào tạo nghề, học nghề, liên kết đào tạo, cơ sở đào tạo, chất lượng đào tạo, bán trú, chuyển trường, khai giảng, bạo lực học đường, an toàn trường học, học đường, phổ cập, xóa mù chữ, phân luồng học sinh, hướng nghiệp, kiểm định chất lượng giáo dục, khuyến học, xã hội học tập, ngoại ngữ, tiếng anh, đuối nước học sinh, bữa ăn học đường, ký kết đào tạo, nghiên cứu sinh, đào tạo sau đại học, phụ huynh`,
    ],
    [2, `nội trú, trường, dạy học, đào tạo, nguồn nhân lực, nhân lực chất lượng cao`],
  ],
  'y tế': [
    [
      4,
      `ung thư, bạch hầu, ho gà, khám sàng lọc, sàng lọc, tầm soát, lâm sàng, kem chống nắng, kem trộn, thẩm mỹ viện, cơ sở thẩm mỹ, phẫu thuật thẩm mỹ, tuyến cuối, giường bệnh, điều trị nội trú, sản phụ, tử vong mẹ, lọc máu, cai thuốc lá, bệnh nghề nghiệp, y tế tư nhân, y tế học đường, kháng sinh, oxy, khẩu trang, nguy cơ dịch, virus, y tế, ngành y tế, y tế cơ sở, y tế dự phòng, vật tư y tế, thiết bị y tế, trang thiết bị y tế, nhân viên y tế, bệnh viện, bệnh viện công, bệnh nhân, người bệnh, bệnh án, bệnh án điện tử, viện phí, phòng khám, trạm y tế, trung tâm y tế, khám bệnh, chữa bệnh, khám chữa bệnh, khám sức khỏe, thuốc, thuốc giả, thuốc kê đơn, thuốc chữa bệnh, nhà thuốc, đấu thầu thuốc, mua sắm thuốc, dược, dược phẩm, dược liệu, y dược, y học cổ truyền, mỹ phẩm, an toàn thực phẩm, vệ sinh an toàn thực phẩm, thực phẩm, thực phẩm chức năng, thực phẩm bảo vệ sức khỏe, thực phẩm bẩn, bếp ăn tập thể, bếp ăn, thức ăn đường phố, ngộ độc, ngộ độc thực phẩm, sữa giả, dịch bệnh, dịch bệnh truyền nhiễm, bệnh truyền nhiễm, ca bệnh, ca mắc, ổ dịch, chống dịch, phòng dịch, phòng chống dịch, phòng chống dịch bệnh, dập dịch, giám sát dịch tễ, dịch tễ, covid, sởi, tay chân miệng, cúm mùa, bệnh dại, sốt xuất huyết, sốt rét, lao phổi, hiv, bệnh không lây nhiễm, diệt muỗi, tiêm chủng, tiêm vét, tiêm phòng dại, vắc xin, vaccine, bác sĩ, y bác sĩ, y sĩ, điều dưỡng, sức khỏe, hồ sơ sức khỏe, sức khỏe sinh sản, sức khỏe tâm thần, chăm sóc sức khỏe, chăm sóc sức khỏe ban đầu, bảo hiểm y tế, thẻ bảo hiểm y tế, cứu chữa, cấp cứu, hồi sức, cách ly, hiến máu, ghép tạng, truyền máu, xét nghiệm, thuốc lá, thuốc lá điện tử, dinh dưỡng, suy dinh dưỡng, kế hoạch hóa gia đình, tuyến cơ sở, tuyến trên, chuyển tuyến, khám và điều trị, điều trị bệnh`,
    ],
    [2, `điều trị`],
    [1, `sản phẩm giả, kém chất lượng`],
  ],
  'văn hóa-du lịch': [
    [
      4,
      `danh thắng, thắng cảnh, danh lam thắng cảnh, unesco, di sản thế giới, chèo kéo, chèo kéo du khách, đoàn thể thao, huấn luyện viên, olympic, marathon, cuộc thi sắc đẹp, người mẫu, trò chơi dân gian, dân ca, hát xoan, quan họ, cải lương, đờn ca tài tử, chương trình văn nghệ, bản quyền tác giả, tin giả, mạng xã hội, văn hóa, văn hóa cơ sở, nhà văn hóa, thiết chế văn hóa, đời sống văn hóa, môi trường văn hóa, văn hóa truyền thống, bản sắc văn hóa, công nghiệp văn hóa, gia đình văn hóa, văn học nghệ thuật, văn nghệ, văn nghệ sĩ, nghệ sĩ, nghệ nhân, nghệ thuật, biểu diễn nghệ thuật, ca nhạc, đêm nhạc, âm nhạc, sân khấu, nhà hát, điện ảnh, phim, bảo tàng, thư viện, triển lãm, du lịch, khách du lịch, du khách, lữ hành, tham quan, điểm đến, khu du lịch, sản phẩm du lịch, khách sạn, lưu trú du lịch, khách quốc tế, làng nghề truyền thống, phố đi bộ, lễ hội, lễ hội xuân, mùa lễ hội, ban tổ chức lễ hội, nghi lễ, di sản, di sản văn hóa, di tích, trùng tu, tu bổ, tôn tạo, đình làng, đền chùa, đền, chùa, nơi thờ tự, cơ sở thờ tự, hoàng thành, khảo cổ, cổ vật, bảo vật quốc gia, tín ngưỡng, tôn giáo, chức sắc, mê tín dị đoan, mê tín, dâng sao giải hạn, đốt vàng mã, vàng mã, thể thao, thể dục thể thao, vận động viên, giải bóng đá, bóng đá, đội tuyển, đại hội thể thao, sân vận động, sea games, thi đấu, cầu lông, báo chí, cơ quan báo chí, nhà báo, phóng viên, thông tin báo chí, phát thanh, truyền hình, truyền thông báo chí, xuất bản, in ấn, nhà xuất bản, quảng cáo, biển quảng cáo, bắn pháo hoa, pháo hoa, chương trình nghệ thuật, đón giao thừa, lễ kỷ niệm, tượng đài, vui chơi giải trí, giải trí, vũ trường, karaoke, công viên địa chất, ẩm thực, trang phục truyền thống, nếp sống văn minh, việc cưới việc tang`,
    ],
    [2, `biểu diễn, thuần phong mỹ tục, dịch vụ đa dạng, làng nghề, tuyên truyền trên báo, hội xuân`],
  ],
  'chuyển đổi số': [
    [
      4,
      `VNeID, tích hợp giấy tờ, ứng dụng di động, kỹ sư thiết kế vi mạch, hệ thống điều hành tác nghiệp, trục liên thông, máy chủ, điện toán đám mây, camera thông minh, tài khoản số, dịch vụ số, sản phẩm số, thiết bị số, tài sản số, chuyển đổi số, môi trường chuyển đổi số, số hóa, dữ liệu, dữ liệu dùng chung, dữ liệu mở, dữ liệu lớn, cơ sở dữ liệu, cơ sở dữ liệu quốc gia, cơ sở dữ liệu dân cư, trung tâm dữ liệu, kho dữ liệu, chia sẻ dữ liệu, kết nối dữ liệu, liên thông dữ liệu, làm sạch dữ liệu, dữ liệu dân cư, đề án 06, công nghệ thông tin, công nghệ số, doanh nghiệp công nghệ, xã hội số, kinh tế số, công dân số, chính quyền số, chính quyền điện tử, chính phủ số, chính phủ điện tử, tổ công nghệ số cộng đồng, trí tuệ nhân tạo, ai, trợ lý ảo, học máy, chuỗi khối, internet vạn vật, internet, khoa học công nghệ, khoa học và công nghệ, khoa học, nghiên cứu khoa học, viện nghiên cứu, nghiên cứu và phát triển, phòng thí nghiệm, nhiệm vụ khoa học, đổi mới sáng tạo, khởi nghiệp, khởi nghiệp sáng tạo, khởi nghiệp đổi mới sáng tạo, hệ sinh thái khởi nghiệp, quỹ đầu tư mạo hiểm, bình dân học vụ số, kỹ năng số, nhân lực số, viễn thám, vệ tinh, hạ tầng số, hạ tầng viễn thông, an ninh mạng, an toàn thông tin, an toàn thông tin mạng, vneid, định danh điện tử, tài khoản định danh, chữ ký số, chứng thư số, bán dẫn, vi mạch, chip, viễn thông, cáp quang, phủ sóng, sóng di động, vùng lõm sóng, 5g, trạm bts, phần mềm, hệ thống phần mềm, nền tảng số, nền tảng, ứng dụng công nghệ, ứng dụng công nghệ thông tin, chuyển giao công nghệ, công nghệ cao, công nghệ lõi, công nghệ chiến lược, công nghệ mới, khu công nghệ cao, đô thị thông minh, thành phố thông minh, trung tâm điều hành thông minh, cổng thông tin điện tử, văn bản điện tử, hồ sơ điện tử, thanh toán không dùng tiền mặt, nghị quyết 57, tự động hóa, robot, năng lượng nguyên tử, tiêu chuẩn đo lường chất lượng, sáng chế, sáng kiến khoa học`,
    ],
    [3, `công nghệ, sandbox, hệ thống thông tin`],
    [1, `trực tuyến, thông minh, điện tử`],
  ],
  'xây dựng Đảng': [
    [
      4,
      `đảng bộ các cấp, cấp ủy các cấp, quy hoạch cấp ủy, đảng viên vi phạm, tổ chức đảng vi phạm, kiểm tra tổ chức đảng, kiểm tra khi có dấu hiệu vi phạm, quan điểm sai trái thù địch, phản bác, sinh hoạt chuyên đề, đạo đức cách mạng, đảng viên trẻ, ngày thành lập đảng, bí thư chi bộ, xây dựng đảng, chỉnh đốn đảng, xây dựng chỉnh đốn đảng, xây dựng tổ chức đảng, đại hội, đại hội đảng, đại hội đảng bộ, đại hội chi bộ, đại hội toàn quốc, đại hội đảng các cấp, văn kiện đại hội, văn kiện, báo cáo chính trị, báo cáo kiểm điểm của cấp ủy, đảng viên mới, kết nạp đảng, kết nạp đảng viên, phát triển đảng, phát triển đảng viên, chuyển sinh hoạt đảng, thẻ đảng viên, hồ sơ đảng viên, đảng phí, tổ chức cơ sở đảng, sinh hoạt chi bộ, sinh hoạt đảng, chi bộ khu dân cư, điều lệ đảng, nhân sự đại hội, nhân sự cấp ủy, cấp ủy viên, ban chấp hành đảng bộ, quy hoạch cấp ủy, công tác nhân sự cấp ủy, công tác đảng, kiểm tra đảng, công tác kiểm tra giám sát của đảng, kiểm tra giám sát kỷ luật đảng, ủy ban kiểm tra, kỷ luật đảng, kỷ luật của đảng, học tập nghị quyết, học tập quán triệt, quán triệt nghị quyết, bầu cử cấp ủy, dân vận, công tác dân vận, dân vận khéo, tuyên giáo, công tác tuyên giáo, công tác tư tưởng, tư tưởng hồ chí minh, học tập và làm theo, nền tảng tư tưởng, quan điểm sai trái, luận điệu xuyên tạc, suy thoái, tự diễn biến, tự chuyển hóa, nêu gương, trách nhiệm nêu gương, lý luận chính trị, bồi dưỡng lý luận, trường chính trị, phương thức lãnh đạo, năng lực lãnh đạo, tập trung dân chủ, tự phê bình, phê bình và tự phê bình, chức danh cấp ủy, đảng đoàn, ban cán sự đảng, văn phòng cấp ủy, quy chế làm việc của cấp ủy, phân công cấp ủy viên, bảo vệ chính trị nội bộ, lịch sử đảng bộ, huy hiệu đảng, công tác xây dựng đảng, giám sát phản biện xã hội, phản biện xã hội, khối đại đoàn kết, đại đoàn kết toàn dân tộc`,
    ],
    [
      2,
      `nghị quyết của trung ương, nghị quyết của bộ chính trị, nghị quyết trung ương, kết luận của trung ương, kết luận của bộ chính trị, chỉ thị của ban bí thư, bộ chính trị, ban bí thư, đường lối của đảng, chủ trương của đảng, nghị quyết của đảng, nghị quyết đại hội, quán triệt, ban thường vụ, đảng viên, chương trình hành động, nghị quyết chuyên đề, nhiệm kỳ`,
    ],
    [1, `đảng, đảng ủy, cấp ủy, tổ chức đảng, đảng bộ, chi bộ, mặt trận tổ quốc, mặt trận, đoàn thể`],
  ],
  'tổ chức bộ máy': [
    [
      4,
      `phòng ban, đầu mối, số đầu mối, cấp phó, số lượng cấp phó, nhà đất dôi dư, nhà đất công dôi dư, đất công dôi dư, cơ sở nhà đất, xét tuyển viên chức, tuyển dụng cán bộ, cán bộ yếu kém, yếu kém về năng lực, thay thế cán bộ, xếp lương, hợp đồng chuyên môn, thuyên chuyển, tiếp công dân, tổ chức bộ máy, bộ máy, sắp xếp đơn vị hành chính, đơn vị hành chính, sắp xếp tổ chức, sắp xếp cán bộ, sáp nhập, hợp nhất, giải thể, kiện toàn, kiện toàn tổ chức, kiện toàn nhân sự, tinh giản, tinh giản biên chế, tinh gọn, tinh gọn bộ máy, cơ cấu tổ chức, đầu mối bên trong, chức năng nhiệm vụ, quy chế làm việc, biên chế, chỉ tiêu biên chế, hợp đồng lao động trong cơ quan nhà nước, nhân sự, sắp xếp nhân sự, bố trí nhân sự, đội ngũ cán bộ, cán bộ công chức, công chức viên chức, cán bộ công chức viên chức, vị trí việc làm, đề án vị trí việc làm, tuyển dụng công chức, tuyển dụng viên chức, thi tuyển công chức, nâng ngạch, thăng hạng, đánh giá cán bộ, đánh giá công chức, bổ nhiệm, bổ nhiệm lại, miễn nhiệm, điều động, luân chuyển, biệt phái, phân công công tác, chuyển công tác, quy hoạch cán bộ, công tác cán bộ, bồi dưỡng cán bộ, đào tạo cán bộ, đào tạo bồi dưỡng cán bộ, cán bộ dôi dư, nghỉ hưu trước tuổi, thôi việc, kỷ luật hành chính, kỷ cương, kỷ cương hành chính, kỷ luật kỷ cương, kỷ luật công vụ, đạo đức công vụ, văn hóa công vụ, thực thi công vụ, trách nhiệm công vụ, thái độ phục vụ, nhũng nhiễu, gây phiền hà, phiền hà, sách nhiễu, đùn đẩy, né tránh, sợ trách nhiệm, trụ sở, trụ sở làm việc, trụ sở công, trụ sở dôi dư, công sở, nhà công sở, tài sản công, tài sản công dôi dư, xử lý tài sản công, xe công, chính quyền địa phương, chính quyền địa phương 2 cấp, chính quyền địa phương hai cấp, chính quyền cấp xã, chính quyền hai cấp, mô hình chính quyền, bàn giao hồ sơ công việc, sau sắp xếp, sau sáp nhập, chức danh, cán bộ cấp xã, cán bộ không chuyên trách, người hoạt động không chuyên trách, thôn tổ dân phố, sắp xếp thôn, đơn vị sự nghiệp công lập, tự chủ đơn vị sự nghiệp, giờ giấc làm việc, thời giờ làm việc, con dấu`,
    ],
    [3, `địa giới hành chính, người đứng đầu, cán bộ lãnh đạo, lề lối làm việc, tác phong, xử lý công chức`],
    [
      2,
      `cán bộ, công chức, viên chức, cấp xã, chức năng, nhiệm vụ của các bộ, phối hợp giữa, công vụ, đoàn kết, sao nhãng, phân công, điều chuyển, thi đua, khen thưởng, thi đua khen thưởng`,
    ],
    [1, `tập huấn, xếp loại, chồng chéo, trách nhiệm`],
  ],
  'đầu tư công-giải ngân': [
    [
      4,
      `cắt vốn, thu hồi vốn, vi phạm tiến độ, vi phạm hợp đồng, lựa chọn nhà thầu, kế hoạch lựa chọn nhà thầu, tiến độ hợp đồng, ba ca bốn kíp, vốn sự nghiệp, đầu tư trung hạn, tổng dự toán, đầu tư công, đầu tư công trung hạn, vốn đầu tư công, kế hoạch đầu tư công, kế hoạch vốn, kế hoạch vốn trung hạn, giải ngân, tỷ lệ giải ngân, giải ngân vốn, bố trí vốn, bố trí đủ vốn, phân bổ vốn, phân bổ kế hoạch vốn, giao vốn, điều chuyển vốn, điều chỉnh vốn, điều hòa vốn, ứng vốn, tạm ứng vốn, thu hồi tạm ứng, thanh toán vốn, khối lượng hoàn thành, khối lượng nghiệm thu, vốn đối ứng, vốn oda, vốn vay ưu đãi, vốn ngân sách trung ương, vốn ngân sách, nguồn vốn ngân sách, kéo dài vốn, nợ đọng xây dựng cơ bản, công trình trọng điểm, dự án trọng điểm, dự án trọng điểm quốc gia, công trình dự án trọng điểm, dự án tồn đọng, dự án tồn đọng kéo dài, dự án trụ sở, dự án dở dang, dự án đầu tư công, dự án chuyển tiếp, dự án khởi công mới, dự án quan trọng quốc gia, bố trí ngân sách, ngân sách nhà nước, cân đối ngân sách, quyết toán, quyết toán dự án, quyết toán vốn, tất toán, nghiệm thu thanh toán, đẩy nhanh thi công, tăng ca, tháo gỡ vướng mắc dự án, tổng mức đầu tư, dự toán công trình, lựa chọn nhà thầu, chấm dứt hợp đồng nhà thầu, hồ sơ mời thầu, chủ trương đầu tư công, thẩm định nguồn vốn, thiết kế bản vẽ thi công, giám sát đầu tư, ban quản lý dự án đầu tư, công tác chuẩn bị đầu tư, chuẩn bị đầu tư`,
    ],
    [3, `ngân sách, kinh phí, vật liệu xây dựng, vật liệu san lấp`],
    [
      2,
      `danh mục dự án, tiến độ dự án, tiến độ các dự án, tiến độ công trình, tiến độ thi công, dự án chậm tiến độ, chậm tiến độ, vượt tiến độ, hoàn thành dự án, dự án hoàn thành, nguồn vốn, nguồn vốn đầu tư, nghiệm thu, dự toán, đấu thầu, gói thầu, cân đối, tổ chức thi công, đang thi công, dự án lớn, dự án kéo dài, dự án chậm triển khai, bàn giao công trình, xây dựng cơ bản, báo cáo nghiên cứu khả thi, thi công, nhà thầu, khởi công, hạng mục, khánh thành, mặt bằng thi công`,
    ],
    [1, `công trình, dự án`],
  ],
  'quy hoạch-đô thị': [
    [
      4,
      `vượt tầng, sai phép, bơm tiêu úng, tiêu úng, cống, hệ thống cống, nội thành, khu vực nội thành, bãi giữ xe, hàng rong, lấn chiếm vỉa hè, tháo dỡ công trình, ngoại thành, đô thị vệ tinh, chỉ tiêu quy hoạch, cây xanh đô thị, hạ tầng khung, hè đường, biển hiệu, đô thị, khu đô thị, đô thị mới, phát triển đô thị, đô thị loại i, nâng loại đô thị, phân loại đô thị, chỉnh trang đô thị, tái thiết đô thị, hạ tầng đô thị, hạ tầng kỹ thuật đô thị, văn minh đô thị, mỹ quan đô thị, cảnh quan đô thị, trật tự đô thị, trật tự xây dựng, vi phạm trật tự xây dựng, xây dựng không phép, xây dựng trái phép, xây dựng sai phép, công trình xây dựng không phép, công trình không phép, công trình trái phép, công trình vi phạm, cưỡng chế công trình, cấp phép xây dựng, giấy phép xây dựng, thoát nước, hệ thống thoát nước, cống thoát nước, hố ga, miệng cống, tiêu thoát nước, ngập úng, ngập nước, điểm ngập, chống ngập, chống ngập úng, trạm bơm tiêu, hồ điều hòa, vỉa hè, hè phố, lòng đường vỉa hè, lòng đường, lòng đường hè phố, chợ cóc, bán hàng rong, quản lý đô thị, chỉnh trang, ngõ phố, ngõ hẻm, tuyến phố văn minh, quy hoạch chi tiết, quy hoạch phân khu, phân khu, đồ án phân khu, đồ án, quy hoạch chung, quy hoạch vùng, quy hoạch tỉnh, quy hoạch thủ đô, quy hoạch tổng thể, quy hoạch đô thị, điều chỉnh quy hoạch, lập quy hoạch, các quy hoạch, đồ án quy hoạch, triển khai quy hoạch, công bố quy hoạch, công khai quy hoạch, rà soát quy hoạch, quy hoạch treo, quy chế quản lý kiến trúc, chỉ giới đường đỏ, cắm mốc, mật độ xây dựng, chiều cao công trình, nhà siêu mỏng, thiết kế đô thị, bờ sông hồng, hai bên bờ sông, kiến trúc, chiếu sáng, chiếu sáng công cộng, điện chiếu sáng, công viên, vườn hoa, quảng trường, không gian công cộng, ngầm hóa, hạ ngầm, dây cáp, cáp viễn thông treo, không gian ngầm, công trình ngầm, dải cây xanh, nghĩa trang, cấp nước đô thị, nội đô, tod`,
    ],
    [2, `quy hoạch xây dựng, quy hoạch ngành, không gian phát triển, cảnh quan, hạ tầng kỹ thuật, khu trung tâm`],
    [3, `quy hoạch`],
  ],
  'an ninh-quốc phòng': [
    [
      4,
      `mục tiêu trọng yếu, bảo vệ mục tiêu, công trình trọng yếu, tụ điểm, trấn áp tội phạm, cao điểm trấn áp, tình hình an ninh, điểm nóng, khiếu kiện đông người, vệ binh, hải quân, không quân, tên lửa, doanh trại, đồn biên phòng, hậu phương quân đội, giáo dục quốc phòng, quốc phòng, quốc phòng an ninh, an ninh, an ninh quốc gia, an ninh chính trị, an ninh trật tự, an ninh biên giới, trật tự an toàn xã hội, trật tự xã hội, quân sự, quân đội, quân chủng, quân khu, quân nhân, sĩ quan, bộ đội, bộ đội biên phòng, lực lượng vũ trang, công an, công an xã, cảnh sát, cảnh sát biển, lực lượng công an, dân quân, dân quân tự vệ, dự bị động viên, động viên quốc phòng, tuyển quân, giao quân, giao nhận quân, gọi công dân nhập ngũ, nhập ngũ, nghĩa vụ quân sự, khu vực phòng thủ, diễn tập khu vực phòng thủ, diễn tập phòng thủ, thế trận, quốc phòng toàn dân, an ninh nhân dân, huấn luyện, sẵn sàng chiến đấu, chiến đấu, vũ khí, vật liệu nổ, thuốc nổ, pháo nổ, pháo lậu, đạn, khí tài, bom mìn, rà phá bom mìn, tội phạm, tội phạm mạng, tội phạm công nghệ cao, băng nhóm, tín dụng đen, trộm cắp, cướp giật, giết người, cờ bạc, đánh bạc, mại dâm, mua bán người, ma túy, cai nghiện, người nghiện, lừa đảo, lừa đảo qua mạng, lừa đảo trực tuyến, biên giới, biên phòng, cửa khẩu, cột mốc, xuất nhập cảnh trái phép, nhập cảnh trái phép, chủ quyền, chủ quyền biển đảo, biển đảo, phòng cháy, chữa cháy, phòng cháy chữa cháy, cháy nổ, an toàn cháy nổ, pccc, thoát nạn, lối thoát nạn, phương án chữa cháy, điều tra, cơ quan điều tra, khởi tố, truy tố, xét xử, truy nã, tố tụng, thi hành án, chuyên án, triệt phá, khủng bố, bạo loạn, gây rối, phản động, thế lực thù địch, bảo vệ tổ quốc, toàn dân bảo vệ an ninh tổ quốc, bí mật nhà nước, cư trú, tạm trú, căn cước, tạm giam, trại giam, đặc xá, phạm nhân, hậu cần kỹ thuật`,
    ],
    [2, `phạm tội, trực chiến, xung đột, tuần tra, trấn áp, đối tượng vi phạm, xử lý hình sự`],
    [1, `chiến sĩ`],
  ],
  'phòng chống lãng phí/tham nhũng': [
    [
      4,
      `liên hoan, phô trương, hội họp, tổ chức lễ linh đình, mua sắm xe, công tác phí, tài sản bất minh, tự kiểm tra phát hiện tham nhũng, lãng phí, chống lãng phí, phòng chống lãng phí, phòng chống tham nhũng, phòng chống tham nhũng lãng phí tiêu cực, tham nhũng, tham ô, hối lộ, nhận hối lộ, tham nhũng vặt, vụ án tham nhũng, án tham nhũng, tiêu cực, phòng chống tiêu cực, thất thoát, thất thoát lãng phí, thu hồi tài sản, thu hồi tài sản tham nhũng, tiết kiệm, thực hành tiết kiệm, thực hành tiết kiệm chống lãng phí, tiết kiệm chi, tiết giảm chi, tiết giảm, cắt giảm chi, chi thường xuyên, tiết kiệm chi thường xuyên, kê khai tài sản, minh bạch tài sản, tài sản thu nhập, kiểm soát tài sản, kiểm soát tài sản thu nhập, xác minh tài sản, thu nhập của người có chức vụ, xung đột lợi ích, lợi ích nhóm, sân sau, cục bộ địa phương, chuyển đổi vị trí công tác, kiểm soát quyền lực, lạm quyền, lộng quyền, lợi dụng chức vụ, bao che, tiếp tay, bảo kê, buông lỏng, buông lỏng quản lý, thiếu trách nhiệm, làm rõ trách nhiệm, kiểm điểm trách nhiệm, xử lý trách nhiệm, vi phạm nghiêm trọng, sai phạm kéo dài, vụ án kinh tế, vụ việc nổi cộm, phòng ngừa tham nhũng, phòng ngừa vi phạm, gian lận thầu, thông thầu, quân xanh quân đỏ, đội giá, nâng khống, quỹ đen, quà biếu trái quy định, tặng quà trái quy định, tố cáo tham nhũng, bảo vệ người tố cáo, công khai minh bạch, liêm chính, liêm khiết, văn hóa liêm chính, bỏ hoang gây lãng phí, dự án treo lãng phí, đắp chiếu, dự án đắp chiếu`,
    ],
    [2, ` kiểm điểm, minh bạch`],
    [
      1,
      `kết luận thanh tra, kiến nghị thanh tra, xử lý sau thanh tra, thanh tra đột xuất, thanh tra toàn diện, kết luận kiểm toán, kiến nghị kiểm toán, sai phạm`,
    ],
  ],
  'thiên tai': [
    [
      4,
      `ngầm tràn, hầm lò, mắc kẹt, bị kẹt, còn kẹt, bị vùi lấp, cuốn trôi, đuối nước, bờ bao, vỡ đê, tràn bờ, lũ về, áp thấp, sau bão, sau cơn bão, không khí lạnh, vòi rồng, cháy lớn, vụ cháy, vụ nổ, hồ thủy lợi, chằng chống nhà cửa, thiên tai, phòng chống thiên tai, phòng thủ dân sự, bão, bão số, cơn bão, mưa bão, bão lũ, siêu bão, áp thấp nhiệt đới, lũ, lũ quét, lũ ống, lũ lụt, cắt lũ, xả lũ, phòng lũ, đỉnh lũ, lụt, ngập lụt, vùng ngập lụt, vùng trũng, mưa lũ, mưa lớn, mưa đá, dông lốc, lốc xoáy, gió mạnh, sét đánh, sạt lở, sạt lở đất, sạt lở bờ sông, sạt lở bờ biển, sụt lún, sụt lún đất, trượt lở, động đất, sóng thần, triều cường, hạn hán, hạn mặn, xâm nhập mặn, nắng nóng gay gắt, rét đậm, rét hại, băng giá, tìm kiếm cứu nạn, cứu nạn, cứu hộ, cứu hộ cứu nạn, cứu người, cứu trợ, hàng cứu trợ, người mất tích, mất tích, nạn nhân, người bị nạn, người gặp nạn, thi thể nạn nhân, đắm tàu, chìm tàu, lật tàu, lật thuyền, sự cố, sự cố công trình, vụ sập, sập hầm, sập nhà, sự cố vỡ đập, thảm họa, tai nạn, vụ tai nạn, tai nạn nghiêm trọng, đê, đê điều, tuyến đê, đê xung yếu, đê biển, kè, kè chống sạt lở, hồ đập, hồ chứa, an toàn hồ đập, vận hành hồ chứa, liên hồ chứa, thủy điện xả lũ, tràn xả lũ, sơ tán, di dời dân, di dân khẩn cấp, vùng nguy hiểm, khu vực nguy hiểm, vùng thiên tai, khu vực xung yếu, bốn tại chỗ, 4 tại chỗ, phương châm bốn tại chỗ, trực ban, ứng phó, ứng phó sự cố, ứng phó bão, ứng trực, tàu thuyền, nơi tránh trú, tránh trú bão, khu neo đậu, cấm biển, dự báo thời tiết, bản tin dự báo, cảnh báo sớm, cảnh báo mưa lũ, khí tượng, thiệt hại do bão, khôi phục sau bão, vùng lũ, vùng bị cô lập, bị cô lập, khắc phục hậu quả thiên tai, khắc phục hậu quả mưa lũ, quỹ phòng chống thiên tai, hỗ trợ khẩn cấp, an toàn thi công, mùa mưa bão, mùa mưa lũ, đập thủy điện`,
    ],
    [2, ` thời tiết, khí tượng thủy văn, an toàn tính mạng, khắc phục hậu quả, hậu quả, mùa mưa`],
  ],
  'an sinh xã hội': [
    [
      4,
      `thiếu tết, tết ấm, trốn đóng bảo hiểm xã hội, xuất ngũ, gạo cứu đói, mồ côi, không nơi nương tựa, trợ cấp xã hội, mai táng phí, lao động trẻ em, tháng hành động vì trẻ em, chính sách xã hội, nhân đạo, từ thiện, chữ thập đỏ, an sinh, an sinh xã hội, phúc lợi, phúc lợi xã hội, bảo trợ xã hội, trợ giúp xã hội, trợ giúp, công tác xã hội, trợ cấp, trợ cấp hằng tháng, trợ cấp thất nghiệp, lương hưu, người hưởng lương hưu, hộ nghèo, hộ cận nghèo, cận nghèo, giảm nghèo, giảm nghèo bền vững, thoát nghèo, xóa đói giảm nghèo, người nghèo, quỹ vì người nghèo, vùng khó khăn, người có công, người có công với cách mạng, thương binh, liệt sĩ, gia đình liệt sĩ, mộ liệt sĩ, hài cốt liệt sĩ, mẹ việt nam anh hùng, đền ơn đáp nghĩa, gia đình chính sách, đối tượng chính sách, quà tết, tặng quà, trao quà, tặng quà tết, thăm hỏi, thăm tặng quà, cứu đói, hỗ trợ gạo, trẻ em, trẻ mồ côi, trẻ em mồ côi, bảo vệ trẻ em, xâm hại trẻ em, bạo lực gia đình, người cao tuổi, người già, viện dưỡng lão, người khuyết tật, người yếu thế, đối tượng yếu thế, nhóm yếu thế, người lang thang, người vô gia cư, bình đẳng giới, phụ nữ và trẻ em, dân số, già hóa dân số, mức sinh, việc làm, giải quyết việc làm, tạo việc làm, giới thiệu việc làm, sàn giao dịch việc làm, mất việc, mất việc làm, lao động mất việc, thất nghiệp, bảo hiểm thất nghiệp, bảo hiểm xã hội, bảo hiểm xã hội tự nguyện, bảo hiểm xã hội bắt buộc, nợ bảo hiểm xã hội, chế độ chính sách, chế độ bảo hiểm, tiền lương, nợ lương, tiền thưởng tết, lương tối thiểu, an toàn vệ sinh lao động, an toàn lao động, đình công, quan hệ lao động, người lao động nghỉ việc, thôi việc, động viên gia đình, gia đình người bị nạn, hậu sự, đời sống nhân dân, đời sống, đời sống công nhân, đồng bào dân tộc, đồng bào dân tộc thiểu số, dân tộc thiểu số, vùng đồng bào, tín dụng chính sách, ngân hàng chính sách xã hội, vui xuân đón tết, đón tết, hỗ trợ sinh kế, sinh kế, nhà dưỡng lão, thu nhập của người dân, người tham gia bảo hiểm, chăm lo tết`,
    ],
    [
      2,
      `tết, hỗ trợ kinh phí, gia đình, chăm lo, đời sống tinh thần, quà, người dân khó khăn, hoàn cảnh khó khăn, phụ nữ`,
    ],
  ],
  'kinh tế': [
    [
      4,
      `đơn hàng, thổi giá, đường dây 500 kv, cơ cấu cây trồng, chuyển đổi cơ cấu cây trồng, tín dụng ưu đãi, cửa hàng xăng dầu, sức mua, bán hàng, lúa, cà phê, cao su, sầu riêng, tôm, cá tra, muối, đánh bắt, làng nghề sản xuất, vật tư nông nghiệp, vàng miếng, lao động nước ngoài, chợ, trung tâm thương mại, điện sản xuất, tăng trưởng, tăng trưởng kinh tế, tốc độ tăng trưởng, kịch bản tăng trưởng, grdp, gdp, phát triển kinh tế, kinh tế tư nhân, kinh tế nhà nước, kinh tế tập thể, kinh tế biển, kinh tế nông thôn, kinh tế vĩ mô, môi trường kinh doanh, môi trường đầu tư, năng lực cạnh tranh, công nghiệp, công nghiệp hỗ trợ, công nghiệp chế biến, cụm công nghiệp, khu công nghiệp, khu chế xuất, khu kinh tế, khu kinh tế cửa khẩu, khu thương mại tự do, ccn, kcn, dây chuyền sản xuất, sản lượng, thương mại, thương mại điện tử, thương mại biên giới, xúc tiến thương mại, xúc tiến đầu tư, hội chợ, siêu thị, chợ truyền thống, chợ đầu mối, buôn lậu, gian lận thương mại, hàng giả, hàng nhái, hàng giả hàng nhái, hàng lậu, hàng cấm, hàng hóa, hàng thiết yếu, quản lý thị trường, bình ổn giá, bình ổn thị trường, đầu cơ, găm hàng, xăng dầu, cung ứng xăng dầu, cung cầu, giá cả, giá vàng, thị trường vàng, lạm phát, chỉ số giá, xuất khẩu, nhập khẩu, xuất nhập khẩu, kim ngạch, xuất xứ hàng hóa, hải quan, thông quan, thuế quan, nông nghiệp, nông sản, nông dân, nông lâm thủy sản, lương thực, an ninh lương thực, lúa gạo, gieo cấy, vụ đông xuân, vụ mùa, mùa vụ, cây trồng, cây ăn quả, vùng trồng, mã số vùng trồng, vùng nguyên liệu, phân bón, thuốc bảo vệ thực vật, giống cây trồng, chăn nuôi, vật nuôi, đàn vật nuôi, gia súc, gia cầm, thú y, dịch tả lợn, dịch tả lợn châu phi, phòng chống dịch tả lợn, dịch bệnh động vật, dịch bệnh trên vật nuôi, dịch bệnh gia súc, phòng chống dịch bệnh gia súc, cúm gia cầm, lở mồm long móng, tái đàn, thủy sản, nuôi trồng thủy sản, khai thác thủy sản, tàu cá, khai thác iuu, thẻ vàng, ngư dân, thủy lợi, kênh mương, ocop, nông thôn mới, xây dựng nông thôn mới, chương trình mục tiêu quốc gia, lâm nghiệp, trang trại, năng lượng, an ninh năng lượng, năng lượng tái tạo, điện mặt trời, điện mặt trời mái nhà, điện gió, điện hạt nhân, điện khí, thủy điện, nhiệt điện, nguồn điện, cung ứng điện, cấp điện, đủ điện, điện lực, lưới điện, truyền tải điện, đường dây 500kv, tiết kiệm điện, giá điện, than, dầu khí, khí đốt, ngân hàng, tín dụng, lãi suất, tỷ giá, nợ xấu, vay vốn, cho vay, gói tín dụng, tiền tệ, chính sách tiền tệ, chính sách tài khóa, chứng khoán, trái phiếu, bảo hiểm nhân thọ, trung tâm tài chính, tài chính, thuế, thất thu thuế, hóa đơn điện tử, hoàn thuế, giãn thuế, nợ thuế, hộ kinh doanh, thuế khoán, thu ngân sách, dự toán thu, nợ công, thu hút đầu tư, đầu tư nước ngoài, đầu tư tư nhân, fdi, vốn fdi, nhà đầu tư nước ngoài, nhà đầu tư chiến lược, cổ phần hóa, thoái vốn, doanh nghiệp nhà nước, doanh nghiệp nhỏ và vừa, doanh nghiệp tư nhân, hợp tác xã, sở hữu trí tuệ, nhãn hiệu, chỉ dẫn địa lý, tín chỉ các-bon, thị trường các-bon, thị trường carbon, tín chỉ carbon, sàn giao dịch, lao động, thiếu lao động, nguồn lao động, tuyển dụng lao động, tuyển dụng công nhân, sản xuất kinh doanh, sản xuất công nghiệp, luyện kim, thép, xi măng, hóa chất, cơ khí, dệt may, da giày, ô tô sản xuất trong nước, chế biến chế tạo, kích cầu, kích cầu tiêu dùng, tổng mức bán lẻ, bán lẻ, dự án năng lượng`,
    ],
    [3, `kinh tế, xúc tiến, nuôi trồng, tàu đánh cá`],
    [
      2,
      `kinh tế - xã hội, phát triển kinh tế - xã hội, tiềm năng, lợi thế, công nhân, nhà máy, doanh nghiệp, thị trường, chế biến, sản xuất, kinh doanh, hạ tầng cụm, chuỗi cung ứng, chuỗi giá trị, đánh giá cao, tiêu thụ, nguồn nước, tiêu dùng, điện, vàng, xuất xứ`,
    ],
    [1, `đầu tư, vốn, giá`],
  ],
  'thể chế-pháp luật': [
    [
      4,
      `dự án luật, hướng dẫn thi hành, thi hành luật, hồ sơ dự án luật, đạo luật, trễ hạn, nghị quyết của quốc hội, nghị quyết của hội đồng nhân dân, bãi bỏ văn bản, vướng mắc thể chế, cắt giảm điều kiện, thể chế, hoàn thiện thể chế, điểm nghẽn thể chế, xây dựng thể chế, xây dựng pháp luật, xây dựng luật, hệ thống pháp luật, văn bản pháp luật, văn bản quy phạm pháp luật, quy phạm pháp luật, vbqppl, dự thảo luật, dự thảo nghị định, dự thảo nghị quyết, dự thảo thông tư, dự án luật, dự án pháp lệnh, sửa đổi luật, sửa đổi bổ sung luật, ban hành luật, luật, luật sửa đổi, bộ luật, pháp lệnh, nghị định, nghị định hướng dẫn, nghị định thay thế, thông tư, thông tư hướng dẫn, văn bản hướng dẫn thi hành, văn bản hướng dẫn, quy định chi tiết, quy định chồng chéo, quy định không còn phù hợp, quy định bất cập, mâu thuẫn chồng chéo, lỗ hổng pháp lý, khoảng trống pháp lý, hành lang pháp lý, khung pháp lý, thi hành pháp luật, tổ chức thi hành pháp luật, phổ biến pháp luật, giáo dục pháp luật, phổ biến giáo dục pháp luật, tuyên truyền pháp luật, trợ giúp pháp lý, thẩm định văn bản, kiểm tra văn bản, rà soát văn bản, pháp điển, ngày pháp luật, hộ tịch, công chứng, chứng thực, lý lịch tư pháp, giám định tư pháp, bổ trợ tư pháp, hòa giải cơ sở, thi hành án dân sự, thủ tục hành chính, tthc, bộ thủ tục hành chính, cắt giảm thủ tục, đơn giản hóa, đơn giản hóa thủ tục, điều kiện kinh doanh, điều kiện đầu tư kinh doanh, giấy phép con, phân cấp, phân quyền, phân cấp phân quyền, phân định thẩm quyền, ủy quyền, không phụ thuộc địa giới hành chính, không phụ thuộc vào địa giới hành chính, cải cách hành chính, par index, chỉ số cải cách hành chính, tiền kiểm, hiến pháp, cơ chế chính sách, cơ chế chính sách đặc thù, cơ chế đặc thù, chính sách đặc thù, cơ chế thí điểm, xin - cho, cơ chế xin cho, quốc hội ban hành, luật thủ đô, rào cản hành chính, rào cản pháp lý, dịch vụ công, dịch vụ công trực tuyến, một cửa, bộ phận một cửa, một cửa liên thông, trung tâm phục vụ hành chính công, hành chính công, hồ sơ quá hạn, hồ sơ trễ hạn, phi địa giới hành chính, phản ánh kiến nghị, phản ánh kiến nghị của doanh nghiệp, chi phí tuân thủ, chương trình xây dựng luật, lấy ý kiến dự thảo, ý kiến vào dự thảo, cải cách tư pháp`,
    ],
    [
      2,
      `thủ tục, giấy phép, hậu kiểm, cấp phép, pháp luật, nghị quyết, chính sách, cơ chế, tiêu chuẩn, quy chuẩn, bãi bỏ, pháp lý dự án, vướng mắc pháp lý`,
    ],
    [1, `quy định, ban hành, văn bản, thẩm quyền`],
  ],
  'đối ngoại': [
    [
      4,
      `đoàn ngoại giao, hiệp định thương mại tự do, đoàn khách quốc tế, phái đoàn, tham tán, đối tác nước ngoài, vận động viện trợ, lãnh thổ, đối ngoại, đối ngoại nhân dân, đối ngoại đảng, ngoại giao, ngoại giao kinh tế, ngoại giao văn hóa, công tác đối ngoại, hội nhập quốc tế, hợp tác quốc tế, quan hệ quốc tế, quan hệ đối tác, đối tác chiến lược, đối tác toàn diện, thông tin đối ngoại, kiều bào, việt kiều, người việt nam ở nước ngoài, cộng đồng người việt, bảo hộ công dân, lãnh sự, lãnh sự quán, đại sứ, đại sứ quán, cơ quan đại diện, song phương, đa phương, asean, apec, liên hợp quốc, wto, g20, brics, hiệp định, hiệp định thương mại, hiệp ước, điều ước quốc tế, thỏa thuận quốc tế, cam kết quốc tế, biên bản ghi nhớ, thỏa thuận hợp tác với nước ngoài, kết nghĩa, nước bạn, nước láng giềng, nước sở tại, các nước, bạn bè quốc tế, chuyến thăm, chuyến thăm chính thức, thăm cấp nhà nước, chuyến công tác nước ngoài, đoàn ra, đoàn vào, đoàn cấp cao, đoàn nước ngoài, khách nước ngoài cấp cao, nguyên thủ, hội đàm, hội kiến, lễ tân, lễ tân nhà nước, hội nghị thượng đỉnh, hội nghị cấp cao, hội nghị quốc tế, diễn đàn quốc tế, tổ chức quốc tế, phi chính phủ nước ngoài, viện trợ, viện trợ không hoàn lại, hợp tác với lào, hợp tác với campuchia, phân giới cắm mốc, hợp tác biên giới, đường biên hòa bình, cửa khẩu quốc tế song phương, đàm phán, ký kết hiệp định, tuyên bố chung, hữu nghị, hội hữu nghị, biển đông, vị thế đất nước`,
    ],
    [2, `quốc tế, nước ngoài, hội nhập`],
  ],
  khác: [],
};

/** Phrases that only borrow a word of a topic: they point nowhere. */
export const neutralPhrases = `
theo quy hoạch, đúng quy hoạch, phù hợp với quy hoạch, phù hợp quy hoạch, theo quy định, đúng quy định, quy định tại, quy định của pháp luật, quy định pháp luật, theo pháp luật, trước pháp luật, các quy định, các quy định của pháp luật, theo thẩm quyền, đúng thẩm quyền, cấp có thẩm quyền, cấp thẩm quyền, cơ quan có thẩm quyền, vượt thẩm quyền, chuyển dịch, giao dịch, dịch vụ, kỷ luật, nhà khoa học, các nhà khoa học, một cách khoa học, khoa học hợp lý, trẻ hóa, thương hiệu, pháp lý, yêu cầu, nhu cầu, toàn cầu, cầu thị, khí hậu chính trị, tuyến đầu, người lao động, cán bộ đảng viên, trường hợp, các trường hợp, ban xây dựng đảng, sức chiến đấu, ban chấp hành trung ương đảng, ủy ban mặt trận tổ quốc việt nam, tiêu chuẩn đạo đức, kế hoạch sử dụng đất đai, môi trường mạng, môi trường sống, môi trường làm việc, công điện, điện thoại, điện tử viễn thông, chủ trương đầu tư, dự án đầu tư, chủ đầu tư, nhà đầu tư, thủ tục đầu tư, đầu tư xây dựng, môi trường hòa bình, thân thiện với môi trường, thân thiện, mặt trận phát triển, trên mặt trận, nhà nước, quản lý nhà nước, lịch sử, chủ trương, cơ quan chức năng, lực lượng chức năng, ngành chức năng, thanh tra tỉnh, ngân hàng nhà nước, địa phương, tiêu chuẩn chức danh, gia đình nạn nhân, điều kiện làm việc, tổ chức thực hiện, xây dựng kế hoạch, đánh giá, giá trị, luật sư, kế hoạch, thông tin truyền thông, hội trường, hiện trường, lập trường, công trường, đảng viên quần chúng, tiêu chuẩn quốc tế, thông lệ quốc tế, trên cơ sở, chính sách pháp luật của nhà nước, biến động, giai đoạn, văn bản số, theo văn bản, vị trí, vốn có, đơn vị hành chính các cấp, công văn, sự nghiệp
`;

/** What a body mostly does: only a hint for items that name no subject. */
export const bodyTopics: readonly (readonly [word: string, topic: Topic])[] = [
  ['công an', 'an ninh-quốc phòng'],
  ['quốc phòng', 'an ninh-quốc phòng'],
  ['quân đội', 'an ninh-quốc phòng'],
  ['quân khu', 'an ninh-quốc phòng'],
  ['quân sự', 'an ninh-quốc phòng'],
  ['biên phòng', 'an ninh-quốc phòng'],
  ['y tế', 'y tế'],
  ['bệnh viện', 'y tế'],
  ['giáo dục', 'giáo dục'],
  ['tư pháp', 'thể chế-pháp luật'],
  ['nội vụ', 'tổ chức bộ máy'],
  ['tổ chức tỉnh ủy', 'tổ chức bộ máy'],
  ['tổ chức thành ủy', 'tổ chức bộ máy'],
  ['văn hóa', 'văn hóa-du lịch'],
  ['du lịch', 'văn hóa-du lịch'],
  ['ngoại giao', 'đối ngoại'],
  ['ngoại vụ', 'đối ngoại'],
  ['khoa học và công nghệ', 'chuyển đổi số'],
  ['giao thông', 'giao thông'],
  ['quy hoạch', 'quy hoạch-đô thị'],
  ['công thương', 'kinh tế'],
  ['ngân hàng', 'kinh tế'],
  ['điện lực', 'kinh tế'],
  ['tuyên giáo', 'xây dựng Đảng'],
  ['bảo hiểm xã hội', 'an sinh xã hội'],
];
