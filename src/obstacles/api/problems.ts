import type { Details, Sentences } from '#platform/http/problem-sentences.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';

const day = (value: Details[string] | undefined): string => vietnameseDay(String(value ?? ''));

export const obstaclesProblems: Sentences = {
  'obstacles.not_found': {
    vi: () => 'Không có câu hỏi này. Xem lại ở màn hình Vướng mắc.',
    en: () => 'There is no such question. Look for it on the Obstacles screen.',
  },
  'obstacles.directive_not_found': {
    vi: ({ code }) => `Không có chỉ đạo ${code}. Câu hỏi phải thuộc một chỉ đạo trong sổ; kiểm tra lại mã.`,
    en: ({ code }) =>
      `There is no directive ${code}. A question belongs to a directive of the register; check the code.`,
  },
  'obstacles.asking_unit_missing': {
    vi: () => 'Chưa rõ đơn vị nào xin ý kiến. Chọn đơn vị.',
    en: () => 'It is not said which unit asks. Choose one.',
  },
  'obstacles.asked_in_future': {
    vi: (d) => `Ngày xin ý kiến ${day(d.day)} sau hôm nay ${day(d.today)}. Chọn ngày trên văn bản.`,
    en: (d) => `The day of asking ${day(d.day)} is after today, ${day(d.today)}. Choose the day on the paper.`,
  },
  'obstacles.options_missing': {
    vi: ({ given, needed }) => `Mới có ${given} phương án. Nêu ít nhất ${needed} phương án, mỗi phương án kèm hệ quả.`,
    en: ({ given, needed }) => `Only ${given} options are given. Name at least ${needed}, each with what follows.`,
  },
  'obstacles.options_alike': {
    vi: ({ label }) => `Có hai phương án cùng tên “${label}”. Đặt tên khác nhau để chọn không nhầm.`,
    en: ({ label }) =>
      `Two options are called “${label}”. Give them different names, so that nobody picks the wrong one.`,
  },
  'obstacles.answer_by_passed': {
    vi: (d) => `Hạn trả lời ${day(d.day)} trước ngày xin ý kiến ${day(d.today)}. Chọn ngày muộn hơn.`,
    en: (d) =>
      `The answer is asked for by ${day(d.day)}, before the day of asking ${day(d.today)}. Choose a later day.`,
  },
  'obstacles.already_decided': {
    vi: (d) =>
      `“${d.question}” đã được ${d.by} quyết định ngày ${day(d.day)}. Quyết định không sửa được; cần thì đặt câu hỏi mới.`,
    en: (d) =>
      `“${d.question}” was decided by ${d.by} on ${day(d.day)}. A decision is final; ask a new question if needed.`,
  },
  'obstacles.no_such_option': {
    vi: ({ optionNo, count }) => `Không có phương án ${optionNo}; câu hỏi có ${count} phương án. Chọn lại.`,
    en: ({ optionNo, count }) => `There is no option ${optionNo}; the question has ${count}. Choose again.`,
  },
  'obstacles.choice_not_confirmed': {
    vi: ({ label }) => `Chưa xác nhận phương án “${label}”. Chưa ghi quyết định. Xác nhận đúng tên phương án rồi gửi.`,
    en: ({ label }) => `The option “${label}” was not confirmed. No decision was recorded. Confirm it by its name.`,
  },
};
