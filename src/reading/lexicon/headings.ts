/** Headings whose sections assign work. Folded comparison is done on lower case with diacritics. */
export const taskHeadings = `
nhiệm vụ, giải pháp, tổ chức thực hiện, phân công, trách nhiệm, kết luận, ý kiến chỉ đạo, chỉ đạo, quyết nghị, quyết định, yêu cầu, thời gian tới, công việc, triển khai
`;

/** Headings whose sections only describe, praise, explain or set aims. */
export const quietHeadings = `
đánh giá chung, đánh giá, kết quả, kết quả đạt được, tình hình, thực trạng, tồn tại, hạn chế, nguyên nhân, bối cảnh, mục đích, mục tiêu, quan điểm, chỉ tiêu, các chỉ tiêu, phạm vi, đối tượng, căn cứ, giải thích từ ngữ, bài học, ưu điểm, khuyết điểm, sự cần thiết, dự báo, nơi nhận, kính gửi, yêu cầu chung về mục đích, khái quát, thành phần
`;

/** Lines that open the fields under a task: who leads, who helps, by when. */
export const leadLabels = `đơn vị chủ trì, cơ quan chủ trì, chủ trì, đơn vị thực hiện, cơ quan thực hiện, đơn vị chủ trì thực hiện, cơ quan chủ trì thực hiện, đầu mối, phụ trách, trách nhiệm thực hiện, đơn vị đầu mối, bộ phận chủ trì`;
export const overseerLabels = `lãnh đạo phụ trách, người phụ trách, lãnh đạo chỉ đạo, người theo dõi, lãnh đạo theo dõi, sản phẩm, kết quả, kinh phí, nguồn lực, ghi chú`;
export const partnerLabels = `đơn vị phối hợp, cơ quan phối hợp, phối hợp, phối hợp thực hiện, đơn vị phối hợp thực hiện, cơ quan phối hợp thực hiện, bộ phận phối hợp`;
/** Labels whose text is the task itself. */
export const contentLabels = `nội dung, nội dung thực hiện, nội dung công việc, nhiệm vụ, nhiệm vụ cụ thể, công việc, giải pháp, hoạt động, nội dung nhiệm vụ`;
export const timeLabels = `thời gian, thời hạn, thời gian thực hiện, thời gian hoàn thành, thời hạn hoàn thành, tiến độ, tiến độ thực hiện, hoàn thành, thời điểm`;

/** Words of the titles above the columns of a table; `actors` may stand before what they do. */
export const columnWords = {
  indexes: 'stt, tt, số tt, số thứ tự, s.t.t',
  actors:
    'các, cơ quan, đơn vị, bộ phận, phòng, ban, ngành, địa phương, cá nhân, tổ chức, người, cán bộ, công chức, phân công',
  leads:
    'chủ trì, chủ trì thực hiện, chủ trì tham mưu, chủ trì triển khai, chủ trì phối hợp, thực hiện, phụ trách, đầu mối, chịu trách nhiệm, trách nhiệm, trách nhiệm thực hiện, được giao, tham mưu',
  partners: 'phối hợp, phối hợp thực hiện, tham gia, tham gia phối hợp',
  taskNouns: 'nhiệm vụ, nội dung, công việc, hoạt động, giải pháp, đầu việc, phần việc',
  taskWords: 'tên, các, danh mục, cụ thể, chủ yếu, trọng tâm, thực hiện, triển khai, chính, cần, của kế hoạch',
  others:
    'sản phẩm, kết quả, kinh phí, nguồn, ghi chú, địa điểm, đối tượng, số lượng, mục tiêu, chỉ tiêu, căn cứ, hình thức, cấp trình, cấp ban hành, lĩnh vực, lãnh đạo, đơn vị tính, quy mô, thành phần, thời gian bắt đầu, người theo dõi',
};
