import type { Sentences } from '#platform/http/problem-sentences.ts';

export const directivesProblems: Sentences = {
  'directives.has_tasks': {
    vi: ({ code }) =>
      `Chỉ đạo ${code} đã có nhiệm vụ nên không rút lại được. Chuyển nhiệm vụ thành “không còn phù hợp” và ghi lý do.`,
    en: ({ code }) =>
      `${code} has tasks, so it cannot be taken back. Mark its tasks as no longer applying, and say why.`,
  },
  'directives.not_found': {
    vi: ({ code }) => `Không có chỉ đạo ${code ?? 'này'} trong sổ. Tìm lại ở Sổ chỉ đạo.`,
    en: ({ code }) => `There is no directive ${code ?? 'like this'} in the register. Look for it in the register.`,
  },
  'directives.version_not_found': {
    vi: () => 'Không có bản văn này. Mở lại văn bản từ màn hình Văn bản.',
    en: () => 'There is no such text. Open the document again from the Documents screen.',
  },
  'directives.proposal_not_found': {
    vi: () => 'Đề xuất này không còn. Chưa ghi gì vào sổ. Tải lại trang đọc văn bản.',
    en: () => 'This proposal is no longer there. Nothing was entered. Reload the reader.',
  },
  'directives.document_not_found': {
    vi: () => 'Không có văn bản được dẫn. Lưu văn bản đó trước, rồi nối lại.',
    en: () => 'The cited document is not there. Store it first, then link it.',
  },
  'directives.span_outside_text': {
    vi: ({ start, end, length }) =>
      `Đoạn ${start} đến ${end} nằm ngoài văn bản dài ${length} ký tự. Chọn lại đoạn trích.`,
    en: ({ start, end, length }) =>
      `The span ${start} to ${end} lies outside the text of ${length} characters. Choose it again.`,
  },
  'directives.span_blank': {
    vi: ({ start, end }) => `Đoạn ${start} đến ${end} không có chữ nào. Chọn đoạn có nội dung chỉ đạo.`,
    en: ({ start, end }) => `The span ${start} to ${end} has no words. Choose the words of the directive.`,
  },
  'directives.already_registered': {
    vi: ({ code, title }) => `Đoạn này đã có trong sổ: ${code} “${title}”. Mở ${code} để sửa nếu cần.`,
    en: ({ code, title }) => `These words are in the register already: ${code} “${title}”. Open ${code} to correct it.`,
  },
  'directives.changed_meanwhile': {
    vi: ({ code, expected, actual }) =>
      `Chỉ đạo ${code} vừa được người khác sửa (bản ${actual}, bạn đang sửa bản ${expected}). Chưa ghi gì. Xem bản mới rồi sửa lại.`,
    en: ({ code, expected, actual }) =>
      `Directive ${code} was changed by somebody else (version ${actual}, yours is ${expected}). Nothing was changed. Look at it, then try again.`,
  },
  'directives.nothing_changed': {
    vi: ({ code }) => `Bản sửa của ${code} giống hệt bản hiện tại, nên không ghi. Sửa ít nhất một ô.`,
    en: ({ code }) => `The correction of ${code} changes nothing, so nothing was written. Change at least one field.`,
  },
  'directives.basis_linked_already': {
    vi: ({ code, title }) => `${code} đã nối với “${title}” theo quan hệ này. Chọn văn bản khác.`,
    en: ({ code, title }) => `${code} is linked to “${title}” in this way already. Choose another document.`,
  },
};
