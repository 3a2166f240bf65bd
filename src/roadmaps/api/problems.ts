import type { Sentences } from '#platform/http/problem-sentences.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';

const day = (value: string | number | undefined) => vietnameseDay(String(value ?? ''));

export const roadmapsProblems: Sentences = {
  'roadmaps.not_found': {
    vi: () => 'Không có mốc này trong lộ trình. Tải lại trang rồi chọn lại.',
    en: () => 'There is no such milestone on the roadmap. Reload the page and choose again.',
  },
  'roadmaps.window_reversed': {
    vi: ({ earliest, latest }) =>
      `Khoảng hạn bắt đầu ${day(earliest)} sau ngày kết thúc ${day(latest)}. Đổi một trong hai ngày.`,
    en: ({ earliest, latest }) =>
      `The window begins on ${day(earliest)}, after its end ${day(latest)}. Change one of the two days.`,
  },
  'roadmaps.window_beyond_calendar': {
    vi: (d) => `Ngày ${day(d.day)} ở ngoài lịch làm việc, lịch chỉ đến ${day(d.last)}. Kiểm tra lại năm.`,
    en: (d) => `${day(d.day)} lies beyond the working calendar, which ends on ${day(d.last)}. Check the year.`,
  },
  'roadmaps.not_yet': {
    vi: ({ on, today }) => `Ngày ${day(on)} chưa đến (hôm nay ${day(today)}). Ghi ngày mốc đã đạt thật.`,
    en: ({ on, today }) => `${day(on)} has not come yet (today is ${day(today)}). Give the day it was really reached.`,
  },
  'roadmaps.milestone_void': {
    vi: ({ title }) => `Mốc “${title}” không còn phù hợp nên không ghi kết quả được. Thêm mốc mới thay nó.`,
    en: ({ title }) => `“${title}” no longer applies, so it takes no result. Add a milestone in its place.`,
  },
  'roadmaps.milestone_done': {
    vi: ({ title, on }) => `Mốc “${title}” đã đạt ngày ${day(on)}. Không cần ghi lại.`,
    en: ({ title, on }) => `“${title}” was reached on ${day(on)} already. Nothing to record.`,
  },
  'roadmaps.reason_missing': {
    vi: ({ title }) => `Chưa nêu vì sao mốc “${title}” không còn phù hợp. Ghi lý do và văn bản làm căn cứ.`,
    en: ({ title }) => `It is not said why “${title}” no longer applies. Give the reason and the document it rests on.`,
  },
  'roadmaps.circle': {
    vi: ({ circle }) => `Thứ tự này tạo thành vòng: ${circle}. Bỏ một liên kết trong vòng rồi nối lại.`,
    en: ({ circle }) => `This order makes a circle: ${circle}. Remove one of its links first.`,
  },
};
