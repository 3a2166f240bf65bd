import { words } from '#platform/web/words.ts';

/** Words of the block that shows what was ordered before. */
export const text = words({
  vi: {
    near: (code: string, where: string) => `Gần giống ${code}${where}`,
    conflict: (code: string, where: string) => `Có thể trái với ${code}${where}`,
    ofSession: (day: string) => ` (phiên ${day})`,
    ofPaper: (day: string) => ` (văn bản ${day})`,
    alike: (percent: number) => `giống ${percent}%`,
    here: 'Văn bản này',
    deadline: 'Hạn',
    noDeadline: 'không nêu hạn',
    reasons: {
      shared_words: (shared: number, all: number) => `chung ${shared} / ${all} tiếng`,
      same_addressee: (unit: string) => `cùng giao ${unit}`,
      other_addressee: (here: string, there: string) => `khác nơi nhận: ở đây ${here}, trước là ${there}`,
      same_topic: (topic: string) => `cùng lĩnh vực ${topic}`,
      other_deadline: (here: string, there: string) => `trái hạn: ở đây ${here}, trước là ${there}`,
      opposite_order: (isStopHere: boolean) =>
        isStopHere ? 'trái việc: ở đây dừng, trước là làm' : 'trái việc: ở đây làm, trước là dừng',
    },
    openDirective: (code: string) => `Mở ${code}`,
    stillAcceptable: 'Vẫn nhận được. Sau khi nhận, mở chỉ đạo cũ để điều chỉnh hoặc khép lại.',
  },
  en: {
    near: (code, where) => `Nearly the same as ${code}${where}`,
    conflict: (code, where) => `May contradict ${code}${where}`,
    ofSession: (day) => ` (session ${day})`,
    ofPaper: (day) => ` (document ${day})`,
    alike: (percent) => `${percent}% alike`,
    here: 'This document',
    deadline: 'Due',
    noDeadline: 'no deadline given',
    reasons: {
      shared_words: (shared, all) => `${shared} of ${all} words in common`,
      same_addressee: (unit) => `given to ${unit} as well`,
      other_addressee: (here, there) => `another unit: here ${here}, before ${there}`,
      same_topic: (topic) => `same field: ${topic}`,
      other_deadline: (here, there) => `another deadline: here ${here}, before ${there}`,
      opposite_order: (isStopHere) =>
        isStopHere ? 'opposite order: here stop, before do' : 'opposite order: here do, before stop',
    },
    openDirective: (code) => `Open ${code}`,
    stillAcceptable: 'It can still be accepted. Then open the earlier directive to adapt or close it.',
  },
});
