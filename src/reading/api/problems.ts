import type { Details, Sentences } from '#platform/http/problem-sentences.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';

/** A quote short enough for a message. */
const quoteOf = ({ quote }: Details): string => {
  const words = String(quote ?? '');
  return words.length > 80 ? `${words.slice(0, 78).trimEnd()}…` : words;
};

export const readingProblems: Sentences = {
  'reading.not_found': {
    vi: () => 'Không có bản đọc này. Mở lại văn bản từ màn hình Văn bản.',
    en: () => 'There is no such reading. Open the document again from the Documents screen.',
  },
  'reading.nothing_found': {
    vi: () =>
      'Không thấy câu chỉ đạo nào trong văn bản này, chưa ghi gì. Kiểm tra lại nội dung, hoặc đánh dấu “vẫn lưu để tự chọn câu”.',
    en: () =>
      'No directive was found in this text and nothing was stored. Check the text, or choose to keep it and pick sentences yourself.',
  },
  'reading.overlaps': {
    vi: (d) =>
      `Phần chọn trùng với chỉ đạo “${quoteOf(d)}”. Mỗi chữ chỉ thuộc một chỉ đạo. Thu hẹp phần chọn, hoặc gộp hai chỉ đạo.`,
    en: (d) =>
      `The selection overlaps the directive “${quoteOf(d)}”. A word belongs to one directive. Make it smaller, or merge the two.`,
  },
  'reading.span_outside': {
    vi: (d) => `Phần chọn từ ${d.start} đến ${d.end} nằm ngoài văn bản dài ${d.length} ký tự. Chọn lại trên văn bản.`,
    en: (d) =>
      `The selection ${d.start} to ${d.end} is outside the text of ${d.length} characters. Select it again in the text.`,
  },
  'reading.span_cuts_character': {
    vi: () => 'Phần chọn cắt đôi một chữ. Chọn lại trọn chữ.',
    en: () => 'The selection cuts a letter in two. Select whole letters.',
  },
  'reading.span_blank': {
    vi: () => 'Phần chọn chỉ có khoảng trắng. Chọn những chữ nêu việc phải làm.',
    en: () => 'The selection holds only blanks. Select the words that say what is to be done.',
  },
  'reading.split_outside': {
    vi: (d) => `Chỗ tách không nằm giữa “${quoteOf(d)}”. Chọn một chỗ ở giữa câu trích.`,
    en: (d) => `The cut is not inside “${quoteOf(d)}”. Choose a place within the quote.`,
  },
  'reading.merge_needs_two': {
    vi: () => 'Cần ít nhất hai chỉ đạo khác nhau để gộp. Chọn thêm một chỉ đạo.',
    en: () => 'Merging needs at least two different directives. Choose another one.',
  },
  'reading.deadline_reversed': {
    vi: (d) =>
      `Hạn kết thúc ${vietnameseDay(String(d.to))} trước ngày bắt đầu ${vietnameseDay(String(d.from))}. Đổi lại hai ngày.`,
    en: (d) =>
      `The deadline ends on ${vietnameseDay(String(d.to))}, before it begins on ${vietnameseDay(String(d.from))}. Swap the days.`,
  },
  'reading.reason_missing': {
    vi: () => 'Chưa có lý do. Ghi vì sao, để người sau hiểu.',
    en: () => 'There is no reason. Say why, so that others can follow.',
  },
  'reading.proposal_accepted': {
    vi: (d) => `“${quoteOf(d)}” đã được ${d.decidedBy} nhận vào sổ. Sửa ở trang chỉ đạo.`,
    en: (d) => `“${quoteOf(d)}” was accepted by ${d.decidedBy}. Correct it on the directive's page.`,
  },
  'reading.proposal_dismissed': {
    vi: (d) => `“${quoteOf(d)}” đã được ${d.decidedBy} bỏ qua. Hoàn tác việc bỏ qua trước.`,
    en: (d) => `“${quoteOf(d)}” was dismissed by ${d.decidedBy}. Take the dismissal back first.`,
  },
  'reading.proposal_replaced': {
    vi: () => 'Đề xuất này đã được sửa, tách hoặc gộp. Tải lại để xem bản mới.',
    en: () => 'This proposal was edited, split or merged meanwhile. Reload to see the new one.',
  },
  'reading.proposal_is_open': {
    vi: (d) => `“${quoteOf(d)}” vẫn đang chờ duyệt, không có gì để hoàn tác.`,
    en: (d) => `“${quoteOf(d)}” is still open; there is nothing to undo.`,
  },
  'reading.proposal_not_accepted': {
    vi: () => 'Đề xuất này không ở trong sổ chỉ đạo. Tải lại để xem tình trạng mới.',
    en: () => 'This proposal is not in the register. Reload to see where it stands.',
  },
  'reading.cannot_withdraw': {
    vi: () => 'Không hoàn tác được: phần sửa đã được nhận, bỏ hoặc sửa tiếp. Tải lại để xem bản mới.',
    en: () => 'This cannot be undone: the correction was accepted, dismissed or corrected again. Reload to see it.',
  },
  'reading.sentence_not_found': {
    vi: (d) => `Văn bản không có câu ${d.ordinal}. Tải lại rồi chọn câu khác.`,
    en: (d) => `The text has no sentence ${d.ordinal}. Reload and choose another one.`,
  },
  'reading.sentence_has_directive': {
    vi: (d) => `Câu ${d.ordinal} có chỉ đạo “${quoteOf(d)}”. Nhận hoặc bỏ chỉ đạo đó trước.`,
    en: (d) => `Sentence ${d.ordinal} holds the directive “${quoteOf(d)}”. Accept or dismiss it first.`,
  },
  'reading.proposals_waiting': {
    vi: (d) =>
      `Chưa chốt được: còn ${d.count} chỉ đạo chờ duyệt, đầu tiên ở câu ${d.first}. Nhận hoặc bỏ từng chỉ đạo.`,
    en: (d) => `Not closed: ${d.count} directives wait, the first in sentence ${d.first}. Accept or dismiss each.`,
  },
  'reading.sentences_unread': {
    vi: (d) => `Chưa chốt được: còn ${d.count} câu chưa xem, đầu tiên là câu ${d.first}. Xem hết rồi chốt.`,
    en: (d) => `Not closed: ${d.count} sentences are unread, the first is ${d.first}. Read them all, then close.`,
  },
  'reading.register_closed': {
    vi: (d) =>
      `Sổ trích đã được ${d.closedBy} chốt ngày ${vietnameseDay(String(d.day))}. Mở lại sổ, kèm lý do, rồi sửa.`,
    en: (d) =>
      `The register was closed by ${d.closedBy} on ${vietnameseDay(String(d.day))}. Open it again with a reason, then correct it.`,
  },
  'reading.register_is_open': {
    vi: () => 'Sổ trích đang mở, không cần mở lại.',
    en: () => 'The register is open already.',
  },
  'reading.one_file_at_a_time': {
    vi: (d) => `Đã chọn ${d.count} tệp. Mỗi lần gửi một tệp, để mỗi văn bản có số và ngày riêng.`,
    en: (d) => `You chose ${d.count} files. Send one at a time, so that each document has its own number and date.`,
  },
};
