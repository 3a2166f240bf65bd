import type { Sentences } from '#platform/http/problem-sentences.ts';
import { vietnameseDay, vietnameseNumber } from '#shared/vietnamese-text.ts';

const day = (value: string | number | undefined): string => vietnameseDay(String(value));

export const documentsProblems: Sentences = {
  'documents.not_found': {
    vi: () => 'Không có văn bản này trong sổ. Tìm lại ở màn hình Văn bản.',
    en: () => 'There is no such document. Look for it on the Documents screen.',
  },
  'documents.session_not_found': {
    vi: () => 'Không có phiên làm việc này. Chọn phiên khác, hoặc tạo phiên mới.',
    en: () => 'There is no such session. Choose another one, or record a new one.',
  },
  'documents.session_in_future': {
    vi: (d) => `Phiên ngày ${day(d.day)} chưa diễn ra (hôm nay ${day(d.today)}). Chọn ngày đã họp.`,
    en: (d) =>
      `The session of ${day(d.day)} has not been held yet (today is ${day(d.today)}). Choose a day in the past.`,
  },
  'documents.session_exists': {
    vi: (d) => `Đã có phiên “${d.title}” ngày ${day(d.day)}. Chọn phiên đó, hoặc đặt tên khác.`,
    en: (d) => `The session “${d.title}” of ${day(d.day)} is recorded already. Choose it, or give another title.`,
  },
  'documents.issued_in_future': {
    vi: (d) => `Ngày ban hành ${day(d.day)} sau hôm nay ${day(d.today)}. Kiểm tra lại ngày trên văn bản.`,
    en: (d) => `The date of issue ${day(d.day)} is after today, ${day(d.today)}. Check the date on the paper.`,
  },
  'documents.number_taken': {
    vi: (d) =>
      `Số ${d.number} ngày ${day(d.day)} của cơ quan này đã có: “${d.title}”. Mở văn bản đó, hoặc sửa số, ngày.`,
    en: (d) =>
      `Number ${d.number} of ${day(d.day)} of this issuer is stored already: “${d.title}”. Open it, or correct the number or date.`,
  },
  'documents.already_stored': {
    vi: (d) => `Nguyên văn này đã lưu: “${d.title}”, ${day(d.day)}. Chưa ghi gì thêm. Mở văn bản đó để làm tiếp.`,
    en: (d) =>
      `This very text is stored already: “${d.title}”, ${day(d.day)}. Nothing was added. Open that document to go on.`,
  },
  'documents.secret_without_text': {
    vi: (d) => `“${d.title}” là văn bản mật nên không lưu nội dung ở đây. Bỏ nội dung, chỉ ghi số và ngày.`,
    en: (d) => `“${d.title}” is secret, so its text is not kept here. Remove the text; record number and date only.`,
  },
  'documents.text_missing': {
    vi: () => 'Chưa có nội dung văn bản. Dán nội dung hoặc chọn tệp.',
    en: () => 'There is no text. Paste it or choose a file.',
  },
  'documents.text_longer': {
    vi: (d) => `Nội dung dài ${number(d.characters)} ký tự, quá ${number(d.limit)}. Chia thành nhiều văn bản.`,
    en: (d) =>
      `The text has ${number(d.characters)} characters, more than ${number(d.limit)}. Split it into several documents.`,
  },
  'documents.link_to_itself': {
    vi: () => 'Một văn bản không thể dẫn tới chính nó. Chọn văn bản khác.',
    en: () => 'A document cannot be linked to itself. Choose another one.',
  },
  'documents.link_exists': {
    vi: (d) => `Đã ghi quan hệ này với “${d.title}”. Không cần ghi lại.`,
    en: (d) => `This link to “${d.title}” is recorded already.`,
  },
  'documents.no_original': {
    vi: () => 'Văn bản này được dán vào nên không có tệp gốc. Xem nội dung ở màn hình đọc.',
    en: () => 'This document was pasted, so there is no original file. Read it on the reader screen.',
  },
};

const number = (value: string | number | undefined): string => vietnameseNumber(Number(value), 0);
