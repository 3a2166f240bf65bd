import type { Details, Sentences } from '#platform/http/problem-sentences.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';

const day = (value: Details[string] | undefined): string => vietnameseDay(String(value ?? ''));
const statusWords: Record<string, { vi: string; en: string }> = {
  draft: { vi: 'đang soạn', en: 'a draft' },
  committed: { vi: 'đã thực hiện', en: 'committed' },
  undone: { vi: 'đã hoàn tác', en: 'undone' },
};
const statusOf = (d: Details, language: 'vi' | 'en'): string =>
  statusWords[String(d.status)]?.[language] ?? String(d.status);
const kept = { vi: 'Chưa ghi gì.', en: 'Nothing was changed.' };
const cannotUndo = { vi: 'Không hoàn tác được:', en: 'It cannot be undone:' };

export const reorganisationsProblems: Sentences = {
  'reorganisations.not_found': {
    vi: () => 'Không có đợt sắp xếp này. Xem lại danh sách các đợt.',
    en: () => 'There is no such reorganisation. Look for it in the list.',
  },
  'reorganisations.file_not_found': {
    vi: ({ file }) => `Không có “${file}”. Cho thư mục có reform.json, hoặc một tệp .json, .csv.`,
    en: ({ file }) => `There is no “${file}”. Give a folder with reform.json, or one .json or .csv file.`,
  },
  'reorganisations.file_missing': {
    vi: () => 'Chưa có tệp. Chọn một tệp .json hoặc .csv của đợt sắp xếp.',
    en: () => 'No file was given. Choose the reorganisation’s .json or .csv file.',
  },
  'reorganisations.unknown_form': {
    vi: ({ file }) => `“${file}” không phải .json hay .csv. ${kept.vi} Lưu lại thành một trong hai dạng.`,
    en: ({ file }) => `“${file}” is neither .json nor .csv. ${kept.en} Save it as one of them.`,
  },
  'reorganisations.not_utf8': {
    vi: (d) =>
      `${d.file}, dòng ${d.line}: tệp mã hóa ${d.encoding}, không phải UTF-8, đọc vào sẽ sai chữ. ${kept.vi} Lưu lại dạng “CSV UTF-8” rồi nạp lại.`,
    en: (d) =>
      `${d.file}, line ${d.line}: the file is in ${d.encoding}, not in UTF-8; letters would be read wrongly. ${kept.en} Save it as “CSV UTF-8” and load it again.`,
  },
  'reorganisations.bad_json': {
    vi: (d) =>
      `${d.file} không phải JSON đúng dạng (${d.reason}). ${kept.vi} Sửa theo database/seeds/reorganisations/README.md.`,
    en: (d) =>
      `${d.file} is no JSON of the right form (${d.reason}). ${kept.en} See database/seeds/reorganisations/README.md.`,
  },
  'reorganisations.head_missing': {
    vi: ({ field }) => `Thiếu “${field}” của đợt sắp xếp. ${kept.vi} Điền vào reform.json hoặc nêu kèm tệp.`,
    en: ({ field }) =>
      `The reorganisation’s “${field}” is missing. ${kept.en} Fill it in in reform.json, or give it beside the file.`,
  },
  'reorganisations.bad_day': {
    vi: (d) => `Ngày “${d.value}” ở “${d.field}” không có thật. ${kept.vi} Ghi dạng 2025-03-01.`,
    en: (d) => `The day “${d.value}” in “${d.field}” does not exist. ${kept.en} Write it as 2025-03-01.`,
  },
  'reorganisations.bad_code': {
    vi: ({ code }) => `Mã “${code}” không dùng được. ${kept.vi} Chỉ dùng chữ thường không dấu, số và gạch nối.`,
    en: ({ code }) => `The code “${code}” cannot be used. ${kept.en} Use small plain letters, digits and hyphens.`,
  },
  'reorganisations.decided_after_effective': {
    vi: (d) =>
      `Ngày quyết định ${day(d.decidedOn)} sau ngày có hiệu lực ${day(d.effectiveOn)}. ${kept.vi} Sửa một trong hai ngày.`,
    en: (d) =>
      `It was decided on ${day(d.decidedOn)}, after it takes effect on ${day(d.effectiveOn)}. ${kept.en} Correct one of them.`,
  },
  'reorganisations.other_day': {
    vi: (d) =>
      `${d.file}, dòng ${d.line}: ngày ${day(d.day)} khác ngày của đợt, ${day(d.effectiveOn)}. ${kept.vi} Mỗi đợt một ngày: tách dòng này sang tệp khác.`,
    en: (d) =>
      `${d.file}, line ${d.line}: the day ${day(d.day)} is not the reform’s, ${day(d.effectiveOn)}. ${kept.en} One reform, one day: put this row into another file.`,
  },
  'reorganisations.nothing_in_it': {
    vi: () => `Đợt sắp xếp không có dòng nào. ${kept.vi} Thêm ít nhất một dòng kế thừa, hoặc kiểm tra lại tệp.`,
    en: () => `The reorganisation has no row. ${kept.en} Add a succession, or check the file.`,
  },
  'reorganisations.unit_unknown': {
    vi: ({ key }) => `Không có đơn vị “${key}”. ${kept.vi} Chọn khóa có trong danh sách Tổ chức hoặc trong đợt này.`,
    en: ({ key }) => `There is no unit “${key}”. ${kept.en} Use a key of the list of organisations or of this reform.`,
  },
  'reorganisations.heir_not_standing': {
    vi: (d) => `Ngày ${day(d.day)} không có “${d.key}” để nhận việc. ${kept.vi} Chọn đơn vị có trong ngày đó.`,
    en: (d) =>
      `“${d.key}” does not stand on ${day(d.day)} and cannot receive work. ${kept.en} Choose a unit that does.`,
  },
  'reorganisations.orphans_left': {
    vi: (d) =>
      `“${d.unit}” kết thúc mà còn ${d.count} việc chưa có đơn vị nhận. ${kept.vi} Chọn đơn vị nhận rồi thực hiện lại.`,
    en: (d) =>
      `“${d.unit}” ends with ${d.count} pieces of work that nobody receives. ${kept.en} Choose who receives them, then commit again.`,
  },
  'reorganisations.not_a_draft': {
    vi: (d) => `Đợt “${d.code}” ${statusOf(d, 'vi')}, không sửa được nữa. Lập đợt mới.`,
    en: (d) => `The reorganisation “${d.code}” is ${statusOf(d, 'en')} and cannot be changed any more. Make a new one.`,
  },
  'reorganisations.already_committed': {
    vi: (d) => `Đợt “${d.code}” đã thực hiện ngày ${day(d.day)}. ${kept.vi} Hoàn tác đợt đó trước, hoặc đặt mã khác.`,
    en: (d) =>
      `The reorganisation “${d.code}” was committed on ${day(d.day)}. ${kept.en} Undo it first, or use another code.`,
  },
  'reorganisations.not_committed': {
    vi: (d) => `Đợt “${d.code}” ${statusOf(d, 'vi')}, không có gì để hoàn tác.`,
    en: (d) => `The reorganisation “${d.code}” is ${statusOf(d, 'en')}; there is nothing to undo.`,
  },
  'reorganisations.undo_reason_missing': {
    vi: () => 'Chưa nêu lý do hoàn tác. Ghi lý do để lịch sử của từng nhiệm vụ nói được.',
    en: () => 'The reason for undoing is missing. Give one: the history of every task will say it.',
  },
  'reorganisations.undo_too_late': {
    vi: (d) =>
      `Đợt “${d.code}” đã bàn giao ngày ${day(d.day)}, hôm nay ${day(d.today)}. Ngày đã qua không viết lại: lập một đợt sắp xếp ngược lại.`,
    en: (d) =>
      `“${d.code}” was handed over on ${day(d.day)}, today is ${day(d.today)}. Days gone by are not rewritten: make a reorganisation that turns it round.`,
  },
  'reorganisations.built_on_reform': {
    vi: (d) => `${cannotUndo.vi} ${d.count} đợt sau dựa trên đợt này (${d.examples}). Hoàn tác các đợt đó trước.`,
    en: (d) => `${cannotUndo.en} ${d.count} later reforms rest on it (${d.examples}). Undo those first.`,
  },
  'reorganisations.built_on_lead': {
    vi: (d) =>
      `${cannotUndo.vi} ${d.count} nhiệm vụ đã đổi đơn vị sau bàn giao (${d.examples}). Giữ đợt này, sửa từng nhiệm vụ.`,
    en: (d) =>
      `${cannotUndo.en} ${d.count} tasks changed hands since (${d.examples}). Keep it, and correct these tasks.`,
  },
  'reorganisations.built_on_task': {
    vi: (d) =>
      `${cannotUndo.vi} ${d.count} nhiệm vụ đã giao cho đơn vị mới lập (${d.examples}). Giao lại cho đơn vị khác trước.`,
    en: (d) =>
      `${cannotUndo.en} ${d.count} tasks were given to units that it began (${d.examples}). Give them to others first.`,
  },
  'reorganisations.built_on_report': {
    vi: (d) => `${cannotUndo.vi} đơn vị nhận đã báo cáo ${d.count} nhiệm vụ (${d.examples}). Báo cáo không xóa được.`,
    en: (d) => `${cannotUndo.en} the heirs have reported on ${d.count} tasks (${d.examples}). Reports are not deleted.`,
  },
  'reorganisations.built_on_account': {
    vi: (d) =>
      `${cannotUndo.vi} ${d.count} tài khoản thuộc đơn vị mới lập (${d.examples}). Chuyển các tài khoản đó trước.`,
    en: (d) => `${cannotUndo.en} ${d.count} accounts belong to units that it began (${d.examples}). Move them first.`,
  },
  'reorganisations.built_on_question': {
    vi: (d) => `${cannotUndo.vi} đơn vị mới lập đã xin ý kiến ${d.count} việc (${d.examples}). Câu hỏi không xóa được.`,
    en: (d) =>
      `${cannotUndo.en} units that it began have asked ${d.count} questions (${d.examples}). Questions are not deleted.`,
  },
  'reorganisations.built_on_post': {
    vi: (d) =>
      `${cannotUndo.vi} ${d.count} chức danh của đơn vị mới lập đã dùng (${d.examples}). Gỡ các chức danh đó trước.`,
    en: (d) => `${cannotUndo.en} ${d.count} posts of units that it began are in use (${d.examples}). Free them first.`,
  },
};
