/** Verbs that say what is to be done. One phrase is one verb; commas and line ends separate. Source: our own list, see README. */
export const actionVerbs = `
rà soát, nghiên cứu, đề xuất, xây dựng, ban hành, tổ chức, thực hiện, triển khai, hoàn thành, hoàn thiện, chỉ đạo, lãnh đạo,
kiểm tra, thanh tra, giám sát, đôn đốc, theo dõi, kiểm soát, kiểm kê, kiểm đếm, kiểm điểm, kiểm định, kiểm toán, hậu kiểm, thẩm định,
phối hợp, chủ trì, phân công, phân cấp, phân quyền, phân loại, phân bổ, phân luồng, phân tích, phân định, ủy quyền, bố trí, sắp xếp, điều động, luân chuyển,
điều chuyển, điều chỉnh, điều hòa, điều tra, điều hành, điều tiết, điều phối, xử lý, giải quyết, tháo gỡ, khắc phục, khôi phục, phục hồi, ngăn chặn, phòng ngừa, phòng chống, đẩy lùi, đấu tranh, chống,
phát hiện, truy quét, triệt phá, bắt giữ, xác minh, xác định, xác lập, làm rõ, làm tốt, làm, truy tố, xét xử, khởi tố, thu hồi, đình chỉ, chấm dứt, dừng, tạm dừng, hủy bỏ, bãi bỏ, xóa bỏ, loại bỏ, thay thế,
sửa đổi, bổ sung, cập nhật, cụ thể hóa, thể chế hóa, quán triệt, tuyên truyền, phổ biến, vận động, thông tin, truyền thông, công khai, công bố, minh bạch, niêm yết, đăng tải,
báo cáo, tổng hợp, tổng kết, sơ kết, trình, tham mưu, kiến nghị, thống kê, đánh giá, nhận diện, dự báo, cảnh báo, thông báo,
hướng dẫn, hỗ trợ, giúp đỡ, tạo điều kiện, tạo, tạo dựng, tạo lập, tạo đột phá, đào tạo, bồi dưỡng, tập huấn, huấn luyện, diễn tập, rèn luyện, học tập, đi học,
đầu tư, huy động, thu hút, mời gọi, mời, kêu gọi, xúc tiến, khai thác, sử dụng, tiết kiệm, cắt giảm, giảm, giảm thiểu, giảm bớt, hạn chế, đơn giản hóa, rút ngắn, tinh giản, tinh gọn, kiện toàn, củng cố, hợp nhất, sáp nhập, thành lập, giải thể, hình thành,
tăng cường, đẩy mạnh, đẩy nhanh, thúc đẩy, nâng cao, nâng cấp, mở rộng, mở, phát triển, phát huy, duy trì, giữ vững, giữ gìn, giữ, bảo vệ, bảo tồn, bảo đảm, đảm bảo, chăm lo, chăm sóc, quan tâm, chú trọng, ưu tiên, tập trung, chú ý, coi trọng, đề cao, nêu cao, siết chặt, chấn chỉnh, thắt chặt, lập lại,
quản lý, quy hoạch, quy định, thiết kế, thi công, khởi công, khánh thành, nghiệm thu, bàn giao, tiếp nhận, giải ngân, thanh toán, quyết toán, thanh quyết toán, giải phóng mặt bằng, bồi thường, tái định cư, di dời, sơ tán, di chuyển, đưa, chuyển, chuyển đổi, chuyển dịch, chuyển giao,
ứng dụng, áp dụng, số hóa, tự động hóa, kết nối, liên thông, tích hợp, chia sẻ dữ liệu, chuẩn hóa, làm sạch, vận hành, đưa vào sử dụng, lắp đặt, trang bị, mua sắm, đấu thầu, đấu giá, lựa chọn, chuẩn bị, dự trữ, cung cấp, cung ứng, cấp, cấp phép, giao, giao đất, cho thuê, bàn bạc,
thăm hỏi, động viên, khen thưởng, biểu dương, tôn vinh, trao tặng, tặng, cứu chữa, cứu trợ, cứu hộ, cứu nạn, tìm kiếm, tuần tra, canh gác, trực, ứng phó, phòng, tránh, đề phòng, lo,
gắn, kết hợp, lồng ghép, đổi mới, cải cách, cải thiện, cải tạo, cải tiến, khơi thông, khai thông, giải phóng, khuyến khích, khích lệ, cam kết, ký cam kết, ký kết, ký, đàm phán, hợp tác, hội nhập, mở đợt,
căn cứ, bám sát, nắm bắt, nắm chắc, nắm, lắng nghe, tiếp thu, tiếp xúc, đối thoại, trả lời, phản hồi, lấy ý kiến, cho ý kiến, góp ý, thảo luận, thông qua, quyết định, phê duyệt, chấp thuận, cho phép, xem xét, tính toán, cân đối, cân nhắc, khảo sát, đo đạc, lập, lập hồ sơ, lập danh mục, lên kế hoạch, đăng ký,
gửi, nộp, chuyển hồ sơ, lưu trữ, bảo quản, bảo dưỡng, sửa chữa, duy tu, nạo vét, trồng, chăm bón, thu gom, phân loại rác, xử phạt, phạt, kỷ luật, miễn nhiệm, bổ nhiệm, tuyển dụng, tuyển chọn, quy tụ, trọng dụng, đãi ngộ, bầu, bầu cử, giới thiệu, đề cử, ứng cử,
chịu trách nhiệm, nhận trách nhiệm, thực thi, chấp hành, tuân thủ, nêu gương, gương mẫu, tiên phong, đi đầu, đồng hành, vào cuộc, nỗ lực, phấn đấu, quyết tâm, cố gắng, trở thành, đặt, lấy, coi, xem, đưa ra, khẳng định, lan tỏa, nhân rộng, tôn trọng, phục vụ, tiếp cận, làm chủ, tự chủ, sản xuất, chế biến, tiêu thụ, xuất khẩu, nhập khẩu, kinh doanh,
có phương án, có kế hoạch, có giải pháp, có biện pháp, có lộ trình, có hướng, có chính sách, có cơ chế, có hướng dẫn, có báo cáo, có văn bản, có trách nhiệm, có hình thức,
không để, không được, tuyệt đối không, kiên quyết không, nghiêm cấm, cấm, không cho phép, không tổ chức, không làm, tránh để, chống lãng phí,
phát động, hưởng ứng, tham gia, góp phần, đóng góp, đăng cai, rà soát lại, tính toán lại, nhìn nhận, xây, dựng, xóa, gỡ, gỡ bỏ, giữ ổn định, ổn định, ổn định tổ chức, thống nhất, phân kỳ, quản trị, bứt phá, đột phá, tận dụng, tái sử dụng, tái chế, tiết giảm, kéo giảm, kiềm chế, bình ổn, dập tắt, dập dịch, khoanh vùng, cách ly, tiêm, tiêm chủng, khám, chữa bệnh, điều trị, xét nghiệm, lấy mẫu, truy xuất, truy vết, thu, thu thuế, thu ngân sách, chi, miễn, gia hạn, nộp ngân sách, hoàn trả, chi trả, trả, vay, cho vay, dành, mang tính chất, kế thừa, tiếp nối, tiến hành, soạn thảo, hoạch định, chọn, bảo lãnh, tổ chức lại, cơ cấu lại, tái cơ cấu, khẩn cấp sơ tán, thường trực, trực ban, trực chiến, thường xuyên kiểm tra, sẵn sàng, rút kinh nghiệm, khai giảng, tuyển sinh, dạy, giảng dạy, thi, kết nạp, sinh hoạt, vinh danh, xử lí, quảng bá, tiếp đón, đón, chào mừng, kỷ niệm, quan trắc, đo lường, giám định, thu thập, khai báo, kê khai, xác nhận, chứng thực, chứng nhận, nhắc nhở, phê bình, truy cứu, đối chiếu, sàng lọc, rà quét, bóc gỡ, tăng tốc, tăng, tháo dỡ, cưỡng chế, giải tỏa, thu dọn, vệ sinh, khử khuẩn, phủ xanh, chỉnh trang, khoan, bơm, nối, thông, san lấp, hạ ngầm, làm việc, họp, hủy, tiêu hủy, truy thu, hạ, chú trọng làm, cử, phân vai, giám hộ, phát, bám nắm, trao đổi, bàn, tập hợp, đoàn kết, chiến đấu, phòng thủ, xuống chức, thay, cơ cấu, bố trí vốn, khẳng định rõ, mạnh dạn, dám, chi tiết hóa, đặt hàng, liên kết, quy tụ, nhận, gia tăng, đa dạng hóa, hiện đại hóa, xã hội hóa, tối ưu hóa, cá thể hóa, đồng bộ hóa, chính quy hóa, cổ phần hóa, thoái vốn, mở cửa, đón nhận, mở thêm, xét, xét tuyển, xét duyệt, kiểm dịch, truyền tải, phát sóng, cụ thể, ngừng, xả, tích nước, gia cố, neo đậu, gọi, kêu, di dân, trưng dụng
`;

/** Words before a verb that say how: they belong to the item. */
export const actionAdverbs = `
khẩn trương, tiếp tục, chủ động, kịp thời, nhanh chóng, thường xuyên, định kỳ, tích cực, quyết liệt, kiên quyết, nghiêm túc, sớm, sớm có, luôn, luôn luôn, trực tiếp, tuyệt đối, cương quyết, triệt để, cùng nhau, không,
mạnh dạn, thực sự, thật sự, nhất thiết, tự, đồng bộ, cơ bản, từng bước, ngay, cấp bách, khẩn cấp, đặc biệt, tối đa, hết sức, thận trọng, chặt chẽ, nghiêm, linh hoạt, sáng tạo, bình tĩnh, đột xuất, 
tiếp tục quan tâm, ưu tiên, tập trung, quan tâm, chú trọng, đặc biệt quan tâm, tăng cường, đẩy mạnh, nỗ lực, quyết tâm, cố gắng, phấn đấu, hằng quý, hằng tháng, hằng tuần, hằng năm, hằng ngày, hàng quý, hàng tháng, hàng tuần, hàng năm, hàng ngày, dứt điểm, rà soát ngay, mau chóng, gấp rút, hoàn toàn, bảo đảm, sẵn sàng, chú ý, cố định, nhất quán, thống nhất
`;

/** Verbs that only continue the item before them after a comma: its product, its date, its quality. */
export const continuingVerbs = `
trình, báo cáo, bảo đảm, đảm bảo, tạo điều kiện, góp phần, phục vụ, hoàn thành, tránh, hạn chế, đáp ứng, gắn, phù hợp, làm cơ sở, hướng tới, không để, không, chịu trách nhiệm, cho ý kiến, gửi, có, lấy, đưa, chuyển, giảm, giảm bớt, giảm thiểu, tăng, tạo, nhất là, đặc biệt, chú trọng, ưu tiên, nêu, kể, kể cả, làm, coi, xem, mang, xem xét, quyết định, tạo động lực, tạo đà, vừa, cho, khơi thông, bứt phá, rút kinh nghiệm, trả, nhận, cụ thể, chống, phòng, phòng chống, lo, đặt, dám, dùng, nộp, tự, phấn đấu, quyết tâm, thúc đẩy, đề xuất, tham mưu, thông, nối, mở, phát, chi, thu, thi, bàn, ký, trực, giữ, chọn, xây, thay, xét, cấp, nắm, gọi
`;

/** Verbs whose object is somebody who then acts: what follows a comma is usually still that somebody's work. */
export const causativeVerbs = `
chỉ đạo, lãnh đạo, hướng dẫn, đôn đốc, yêu cầu, vận động, huy động, giao, phân công, đề nghị, kêu gọi, mời, khuyến khích, hỗ trợ, tạo điều kiện, tham mưu, theo dõi, lấy, cử, cho phép, ủy quyền
`;

/** Verbs that after a comma are more often names in a list ("quy hoạch, đầu tư, xây dựng"). */
export const nounLikeVerbs = `
quy hoạch, quy định, thiết kế, đầu tư, xây dựng, quyết định, thông tin, kinh doanh, sản xuất, chế biến, tiêu thụ, xuất khẩu, nhập khẩu, phòng thủ, thi công, thanh tra, kiểm toán, thống kê, dự báo, cảnh báo, đánh giá, hội nhập, đào tạo, quảng bá, nghiên cứu, giám sát, quản lý, học tập, tuyên truyền, vận hành, bảo dưỡng, cứu hộ, cứu nạn, giải phóng mặt bằng, bồi thường, hỗ trợ tái định cư, tái định cư, minh bạch, công khai, linh hoạt, sáng tạo, gương mẫu, tiên phong, đi đầu, chiến đấu, huấn luyện, sinh hoạt, giảng dạy, chi trả, thanh toán, đấu thầu, điều tra, truy tố, xét xử, khám, điều trị
`;
