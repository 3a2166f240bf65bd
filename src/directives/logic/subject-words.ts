import { foldForSearch } from '#shared/vietnamese-text.ts';

/**
 * Words that say how a thing is ordered, not what it is about: without them two orders are compared by their subject.
 * Folded, as they are compared. Syllables that are half of many nouns ("kinh", "xe", "đất") are not here.
 */
const frame = new Set(
  foldForSearch(`
    và hoặc của các những một mọi mỗi từng này đó kia cho để với về tại trong ngoài trên dưới theo từ đến tới khi nếu thì mà là có
    được bị do bởi vì nên phải cần cũng đã đang sẽ vẫn còn rất hơn nhất cùng như nhằm trước sau ngày tháng năm quý tuần hết chậm
    muộn hạn thời gian hoàn thành thực hiện triển khai tổ chức tiếp tục tập trung khẩn trương chủ động chủ trì phối hợp chỉ đạo
    rà soát báo cáo đề xuất tham mưu nghiên cứu xây dựng kế hoạch đẩy nhanh tăng cường bảo đảm đảm yêu cầu đề nghị giao kết quả
    việc công tác nhiệm vụ nội dung liên quan quy định hằng hàng định kỳ ngay sớm đồng thời kịp quyết liệt hiệu
    dừng tạm ngừng đình chỉ hủy bỏ bãi chấm dứt không chưa thôi hoãn thường trực ủy ban nhân dân thành phố
  `).split(' '),
);

/** Turns of phrase that close orders about anything; their syllables alone may matter elsewhere, so they go as a whole. */
const formulas = [
  ...[
    'khó khăn, vướng mắc',
    'khó khăn và vướng mắc',
    'tháo gỡ kịp thời',
    'tháo gỡ',
    'kịp thời',
    'nghiêm túc',
    'đúng quy định',
  ],
  ...['quy định của pháp luật', 'theo pháp luật', 'thủ tướng chính phủ', 'chính phủ', 'phát triển kinh tế - xã hội'],
  ...['trách nhiệm người đứng đầu', 'người đứng đầu', 'chịu trách nhiệm', 'đề cao', 'nêu cao', 'xử lý nghiêm'],
  ...[
    'trường hợp vi phạm',
    'hành vi vi phạm',
    'vi phạm',
    'sai phạm',
    'vấn đề phát sinh',
    'vấn đề đặt ra',
    'tổ chức, cá nhân',
  ],
  ...['cơ quan, đơn vị', 'các cấp, các ngành', 'chất lượng, hiệu quả', 'quan tâm'],
].map(foldForSearch);
const formula = new RegExp(`(?<![a-z])(?:${formulas.join('|')})(?![a-z])`, 'g');

/** What an order is about, ready to be compared: syllables without accents, alone and in pairs as written. */
export interface Subject {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/**
 * The subject of a quote. Dates and the phrase of the deadline are left out, so that the same work with another
 * deadline stays the same work; figures stay, since "1.300 xe" and "500 xe" are not the same work.
 */
export function subjectOf(quote: string, deadlinePhrase: string | null = null): Subject {
  const timeless = (deadlinePhrase ? quote.replace(deadlinePhrase, ' ') : quote).replace(writtenDay, ' ');
  const words = subjectWordsIn(foldForSearch(timeless).replace(formula, ' '));
  return { words: new Set(words), pairs: new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`)) };
}

/** "30-6-2026", "30/6", "tháng 9-2025", "quý IV", "năm 2026". */
const writtenDay =
  /\d{1,2} ?[-/.] ?\d{1,2}(?: ?[-/.] ?\d{4})?(?!\d)|tháng \d{1,2}(?: ?[-/] ?\d{4})?|quý (?:[ivx]+|\d)|năm \d{4}/giu;

/** Words come twice when they are said twice: pairs follow the order of the text. */
function subjectWordsIn(folded: string): string[] {
  return folded.split(' ').filter((word) => word !== '' && !frame.has(word));
}
