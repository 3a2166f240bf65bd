import type { Details, Sentences } from '#platform/http/problem-sentences.ts';
import { isPlainDate } from '#shared/plain-date.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';

const at = ({ file }: Details): string => (file ? `${file}: ` : '');
const dayOf = (day: unknown): string => (isPlainDate(String(day)) ? vietnameseDay(String(day)) : String(day));
/** From when to when, as far as each end is known. */
function span(from: unknown, lastDay: unknown): { vi: string; en: string } {
  if (from && lastDay)
    return { vi: ` (${dayOf(from)} → ${dayOf(lastDay)})`, en: ` (${dayOf(from)} → ${dayOf(lastDay)})` };
  if (from) return { vi: ` (từ ${dayOf(from)})`, en: ` (since ${dayOf(from)})` };
  return lastDay ? { vi: ` (đến ${dayOf(lastDay)})`, en: ` (until ${dayOf(lastDay)})` } : { vi: '', en: '' };
}
const kept = { vi: 'Chưa ghi gì.', en: 'Nothing was changed.' };

export const organisationsProblems: Sentences = {
  'organisations.not_found': {
    vi: ({ key }) => `Không có đơn vị “${key}”. Tìm trong danh sách Tổ chức, gõ tên không dấu cũng được.`,
    en: ({ key }) => `There is no unit “${key}”. Look for it in the list of organisations.`,
  },
  'organisations.bad_csv': {
    vi: (details) => `${at(details)}không đọc được bảng (${details.reason}). ${kept.vi} Sửa dòng này rồi nạp lại.`,
    en: (details) =>
      `${at(details)}the table cannot be read (${details.reason}). ${kept.en} Correct the line and load again.`,
  },
  'organisations.column_missing': {
    vi: (details) => `${at(details)}thiếu cột “${details.column}”. ${kept.vi} Thêm cột vào dòng tiêu đề.`,
    en: (details) => `${at(details)}the column “${details.column}” is missing. ${kept.en} Add it to the header line.`,
  },
  'organisations.value_missing': {
    vi: (details) => `${at(details)}ô “${details.field}” trống. ${kept.vi} Điền ô này.`,
    en: (details) => `${at(details)}“${details.field}” is empty. ${kept.en} Fill it in.`,
  },
  'organisations.bad_key': {
    vi: (details) =>
      `${at(details)}khóa “${details.key}” không dùng được. ${kept.vi} Chỉ dùng chữ thường không dấu, số và gạch nối.`,
    en: (details) =>
      `${at(details)}the key “${details.key}” cannot be used. ${kept.en} Use small plain letters, digits and hyphens.`,
  },
  'organisations.unknown_word': {
    vi: (details) =>
      `${at(details)}ô “${details.field}” ghi “${details.value}”. ${kept.vi} Chọn một trong: ${details.words}.`,
    en: (details) =>
      `${at(details)}“${details.field}” says “${details.value}”. ${kept.en} Use one of: ${details.words}.`,
  },
  'organisations.bad_date': {
    vi: (details) =>
      `${at(details)}ngày “${details.value}” ở ô “${details.field}” không có thật. ${kept.vi} Ghi dạng 2025-03-01.`,
    en: (details) =>
      `${at(details)}the day “${details.value}” in “${details.field}” does not exist. ${kept.en} Write it as 2025-03-01.`,
  },
  'organisations.term_backwards': {
    vi: (details) =>
      `${at(details)}ngày cuối ${details.to} trước ngày đầu ${details.from}. ${kept.vi} Sửa một trong hai ngày.`,
    en: (details) =>
      `${at(details)}the last day ${details.to} is before the first day ${details.from}. ${kept.en} Correct one of them.`,
  },
  'organisations.decided_after_effective': {
    vi: (details) =>
      `${at(details)}ngày quyết định ${details.decidedOn} sau ngày có hiệu lực ${details.effectiveOn}. ${kept.vi} Sửa một trong hai ngày.`,
    en: (details) =>
      `${at(details)}it was decided on ${details.decidedOn}, after it took effect on ${details.effectiveOn}. ${kept.en} Correct one of them.`,
  },
  'organisations.unknown_key': {
    vi: (details) =>
      `${at(details)}không có khóa “${details.key}” (cột ${details.field}). ${kept.vi} Sửa khóa, hoặc thêm dòng cho nó.`,
    en: (details) =>
      `${at(details)}the key “${details.key}” (column ${details.field}) is not known. ${kept.en} Correct it, or add a row for it.`,
  },
  'organisations.post_named_twice': {
    vi: (details) =>
      `${at(details)}chức danh “${details.key}” đã có ở dòng ${details.firstLine}. ${kept.vi} Đặt khóa khác.`,
    en: (details) =>
      `${at(details)}the post “${details.key}” is on line ${details.firstLine} already. ${kept.en} Give it another key.`,
  },
  'organisations.overlapping_terms': {
    vi: (details) =>
      `${at(details)}“${details.what}” trùng ngày với ${details.otherFile ? `dòng ${details.otherLine} của ${details.otherFile}` : 'điều đã có trong sổ'}. ${kept.vi} Cho dòng trước kết thúc trước khi dòng sau bắt đầu.`,
    en: (details) =>
      `${at(details)}“${details.what}” overlaps with ${details.otherFile ? `line ${details.otherLine} of ${details.otherFile}` : 'what is on record'}. ${kept.en} Let one end before the other begins.`,
  },
  'organisations.own_ancestor': {
    vi: (details) =>
      `${at(details)}“${details.key}” thành cấp trên của chính nó (cây ${details.tree}). ${kept.vi} Sửa đơn vị cấp trên hoặc ngày.`,
    en: (details) =>
      `${at(details)}“${details.key}” would be its own ancestor (tree ${details.tree}). ${kept.en} Correct the parent or the days.`,
  },
  'organisations.inherits_from_itself': {
    vi: (details) =>
      `${at(details)}“${details.key}” nhận lại việc của chính nó qua vòng kế thừa. ${kept.vi} Sửa đơn vị nhận.`,
    en: (details) =>
      `${at(details)}“${details.key}” would inherit from itself in a circle. ${kept.en} Correct the successor.`,
  },
  'organisations.succession_before_predecessor': {
    vi: (details) =>
      `${at(details)}“${details.key}” chưa có vào trước ngày ${details.day} nên chưa thể bàn giao. ${kept.vi} Sửa ngày có hiệu lực.`,
    en: (details) =>
      `${at(details)}“${details.key}” did not stand before ${details.day}, so it has nothing to hand over. ${kept.en} Correct the day.`,
  },
  'organisations.successor_not_there': {
    vi: (details) =>
      `${at(details)}ngày ${details.day} chưa có hoặc không còn “${details.key}” để nhận việc. ${kept.vi} Sửa đơn vị nhận hoặc ngày.`,
    en: (details) =>
      `${at(details)}“${details.key}” does not stand on ${details.day}, so it cannot receive. ${kept.en} Correct the successor or the day.`,
  },
  'organisations.two_main_heirs': {
    vi: (details) =>
      `${at(details)}“${details.key}” đã có đơn vị nhận chính ở dòng ${details.firstLine}. ${kept.vi} Chỉ để một dòng is_main = 1.`,
    en: (details) =>
      `${at(details)}“${details.key}” has a main heir on line ${details.firstLine} already. ${kept.en} Keep one row with is_main = 1.`,
  },
  'organisations.ended_before': {
    vi: (details) =>
      `${at(details)}“${details.key}” đã kết thúc từ ${details.day}, không còn gì để bàn giao. ${kept.vi} Chọn đơn vị đã nhận việc của nó.`,
    en: (details) =>
      `${at(details)}“${details.key}” ended on ${details.day}; there is nothing left to hand over. ${kept.en} Name the unit that received its work.`,
  },
  'organisations.ends_by_another': {
    vi: (details) =>
      `${at(details)}“${details.key}” đã được định kết thúc ngày ${details.day} bởi đợt khác. ${kept.vi} Hoàn tác đợt đó trước, hoặc bỏ dòng này.`,
    en: (details) =>
      `${at(details)}another reform already ends “${details.key}” on ${details.day}. ${kept.en} Undo that one first, or leave this row out.`,
  },
  'organisations.chart_in_past': {
    vi: (details) =>
      `Ngày hiệu lực ${vietnameseDay(String(details.day))} đã qua (hôm nay ${vietnameseDay(String(details.today))}) mà sơ đồ chưa ghi thay đổi này. ${kept.vi} Ngày đã qua không viết lại: đặt ngày từ hôm nay, ghi ngày thật trong căn cứ.`,
    en: (details) =>
      `The effective day ${vietnameseDay(String(details.day))} has passed (today is ${vietnameseDay(String(details.today))}) and the chart does not say this change yet. ${kept.en} Days gone by are not rewritten: take a day from today on, and name the true day in the legal basis.`,
  },
  'organisations.bad_share': {
    vi: (details) =>
      `${at(details)}tỷ phần “${details.value}” không phải số từ 0 đến 1. ${kept.vi} Ghi dạng 0.25; chưa ước tính thì để trống.`,
    en: (details) =>
      `${at(details)}the share “${details.value}” is no number from 0 to 1. ${kept.en} Write it as 0.25; leave it empty where nobody estimated it.`,
  },
  'organisations.shares_not_one': {
    vi: (details) =>
      `${at(details)}tỷ phần của “${details.key}” cộng lại bằng ${details.total}, phải bằng 1. ${kept.vi} Sửa các tỷ phần, hoặc để trống tất cả.`,
    en: (details) =>
      `${at(details)}the shares of “${details.key}” add to ${details.total}; they must add to 1. ${kept.en} Correct them, or leave them all empty.`,
  },
  'organisations.no_file': {
    vi: () => `Chưa chọn tệp. ${kept.vi} Chọn một tệp .xlsx hoặc .csv.`,
    en: () => `No file was chosen. ${kept.en} Choose an .xlsx or .csv file.`,
  },
  'organisations.no_rows': {
    vi: (details) => `${at(details)}tệp không có dòng nào để nhập. ${kept.vi} Xuất sơ đồ ra để lấy mẫu.`,
    en: (details) => `${at(details)}the file has no row to import. ${kept.en} Export the chart to have a pattern.`,
  },
  'organisations.sheet_unknown': {
    vi: ({ sheet, table, columns }) =>
      `Trang “${sheet}” không giống bảng nào của sơ đồ; gần nhất là “${table}”, thiếu cột: ${columns}. ${kept.vi} Thêm các cột này, hoặc xuất sơ đồ ra để lấy mẫu.`,
    en: ({ sheet, table, columns }) =>
      `The sheet “${sheet}” is no table of the chart; nearest is “${table}”, which lacks: ${columns}. ${kept.en} Add these columns, or export the chart to have a pattern.`,
  },
  'organisations.code_lost_zeros': {
    vi: (details) =>
      `${at(details)}mã “${details.value}” thiếu số, cấp này cần ${details.length} chữ số. ${kept.vi} Có lẽ bảng tính đã bỏ số 0 ở đầu: ghi ${details.meant}, định dạng ô là văn bản.`,
    en: (details) =>
      `${at(details)}the code “${details.value}” is short, this level has ${details.length} digits. ${kept.en} The spreadsheet may have dropped leading zeros: write ${details.meant} in a cell formatted as text.`,
  },
  'organisations.made_by_reform': {
    vi: (details) =>
      `${at(details)}“${details.key}” đã được một đợt sắp xếp ghi ngày bắt đầu hoặc kết thúc. ${kept.vi} Sửa ở đợt sắp xếp đó, và để dòng này như trong tệp xuất ra.`,
    en: (details) =>
      `${at(details)}a reform has recorded when “${details.key}” begins or ends. ${kept.en} Change it there, and leave this row as it was exported.`,
  },
  'organisations.entered_by_people': {
    vi: (details) =>
      `${at(details)}người giữ chức “${details.key}” đã được ghi tay trên trang đơn vị. ${kept.vi} Sửa ở trang đó, và để dòng này như trong tệp xuất ra.`,
    en: (details) =>
      `${at(details)}the holders of “${details.key}” were entered on the unit’s page. ${kept.en} Change them there, and leave this row as it was exported.`,
  },
  'organisations.post_not_found': {
    vi: ({ id }) => `Không có chức vụ “${id}”. ${kept.vi} Mở lại trang đơn vị rồi chọn chức vụ.`,
    en: ({ id }) => `There is no post “${id}”. ${kept.en} Open the unit’s page again and choose the post.`,
  },
  'organisations.appointment_not_found': {
    vi: ({ id }) => `Không có lần bổ nhiệm “${id}”, hoặc đã rút lại. ${kept.vi} Mở lại trang đơn vị.`,
    en: ({ id }) => `There is no appointment “${id}”, or it was withdrawn. ${kept.en} Open the unit’s page again.`,
  },
  'organisations.post_not_standing': {
    vi: ({ post, day, from, lastDay }) =>
      `Ngày ${dayOf(day)} không có chức vụ “${post}”${span(from, lastDay).vi}. ${kept.vi} Chọn ngày khác.`,
    en: ({ post, day, from, lastDay }) =>
      `On ${dayOf(day)} the post “${post}” does not stand${span(from, lastDay).en}. ${kept.en} Choose another day.`,
  },
  'organisations.holder_overlaps': {
    vi: ({ person, from, holder, since, lastDay }) =>
      `“${person}” từ ${dayOf(from)} trùng với “${holder}”${span(since, lastDay).vi}. ${kept.vi} Kết thúc nhiệm kỳ kia trước, hoặc đổi ngày.`,
    en: ({ person, from, holder, since, lastDay }) =>
      `“${person}” from ${dayOf(from)} overlaps with “${holder}”${span(since, lastDay).en}. ${kept.en} End that term first, or change the day.`,
  },
  'organisations.end_before_start': {
    vi: ({ person, from, lastDay }) =>
      `Ngày cuối ${dayOf(lastDay)} của “${person}” trước ngày bắt đầu ${dayOf(from)}. ${kept.vi} Sửa ngày cuối.`,
    en: ({ person, from, lastDay }) =>
      `The last day ${dayOf(lastDay)} of “${person}” is before the first day ${dayOf(from)}. ${kept.en} Correct the last day.`,
  },
  'organisations.already_ended': {
    vi: ({ person, already, lastDay }) =>
      `“${person}” đã kết thúc ngày ${dayOf(already)}, không kéo dài tới ${dayOf(lastDay)} được. ${kept.vi} Ghi một nhiệm kỳ mới từ ngày sau đó.`,
    en: ({ person, already, lastDay }) =>
      `“${person}” ended on ${dayOf(already)} and cannot be stretched to ${dayOf(lastDay)}. ${kept.en} Enter a new term from the day after.`,
  },
  'organisations.cannot_withdraw': {
    vi: ({ person, day }) =>
      `“${person}” ${day ? `ghi ngày ${dayOf(day)}` : 'có từ dữ liệu ban đầu'}; chỉ rút lại được trong ngày ghi. ${kept.vi} Ghi ngày kết thúc thay vào đó.`,
    en: ({ person, day }) =>
      `“${person}” ${day ? `was entered on ${dayOf(day)}` : 'came with the reference data'}; only what was entered today can be withdrawn. ${kept.en} Enter its end instead.`,
  },
  'organisations.ends_without_heir': {
    vi: (details) =>
      `${at(details)}“${details.key}” kết thúc ngày ${details.day} mà chưa có đơn vị nhận chính, việc sẽ mồ côi. ${kept.vi} Thêm một dòng kế thừa.`,
    en: (details) =>
      `${at(details)}“${details.key}” ends on ${details.day} without a main heir; its work would be orphaned. ${kept.en} Add a succession.`,
  },
};
