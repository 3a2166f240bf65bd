import type { Details, Sentences } from '#platform/http/problem-sentences.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { aspectWords, moveWords, stateWords } from './problem-words.ts';

const day = (value: Details[string] | undefined): string => vietnameseDay(String(value ?? ''));

/** Refusals about a task as a whole: what it says, who has it, by when. */
const taskProblems: Sentences = {
  'tasks.not_found': {
    vi: ({ code }) => `Không có nhiệm vụ ${code}. Tìm lại ở Sổ chỉ đạo hoặc Việc của tôi.`,
    en: ({ code }) => `There is no task ${code}. Look for it in the register or in your work.`,
  },
  'tasks.changed_meanwhile': {
    vi: ({ code }) => `Nhiệm vụ ${code} vừa được người khác cập nhật. Chưa ghi gì. Xem bản mới rồi làm lại.`,
    en: ({ code }) => `Task ${code} was changed by somebody else. Nothing was changed. Look at it, then try again.`,
  },
  'tasks.nothing_changed': {
    vi: ({ code }) => `Không có gì khác so với ${code} hiện tại, nên không ghi. Sửa ít nhất một ô.`,
    en: ({ code }) => `Nothing differs from ${code} as it is, so nothing was written. Change at least one field.`,
  },
  'tasks.directive_not_found': {
    vi: ({ code }) => `Không có chỉ đạo ${code}. Nhiệm vụ phải trả lời một chỉ đạo trong sổ; kiểm tra lại mã.`,
    en: ({ code }) => `There is no directive ${code}. A task answers a directive of the register; check the code.`,
  },
  'tasks.unit_not_found': {
    vi: () => 'Không có đơn vị đã chọn. Chọn lại đơn vị trong danh sách.',
    en: () => 'The chosen unit does not exist. Choose one from the list.',
  },
  'tasks.unit_ends': {
    vi: (d) =>
      `${d.unit} kết thúc ngày ${vietnameseDay(String(d.day))} và chưa rõ đơn vị nhận. Chưa giao. Chọn đơn vị còn hoạt động sau ngày đó.`,
    en: (d) =>
      `${d.unit} ends on ${vietnameseDay(String(d.day))}, and it is not settled who receives its work. Nothing was assigned. Choose a unit that stands after that day.`,
  },
  'tasks.unit_not_standing': {
    vi: (d) => `“${d.unit}” không hoạt động vào ngày ${day(d.day)} nên không nhận việc được. Chọn đơn vị kế thừa.`,
    en: (d) => `“${d.unit}” does not exist on ${day(d.day)}, so it cannot take the task. Choose its successor.`,
  },
  'tasks.post_not_found': {
    vi: () => 'Không có chức vụ đã chọn. Chọn lại chức vụ của cơ quan chủ trì.',
    en: () => 'The chosen post does not exist. Choose a post of the lead unit.',
  },
  'tasks.lead_missing': {
    vi: ({ code }) => `Nhiệm vụ ${code} chưa có cơ quan chủ trì. Chọn một cơ quan chủ trì trước.`,
    en: ({ code }) => `Task ${code} has no lead. Choose one lead unit first.`,
  },
  'tasks.lead_also_coordinates': {
    vi: () => 'Một đơn vị không vừa chủ trì vừa phối hợp cùng một việc. Bỏ đơn vị đó khỏi danh sách phối hợp.',
    en: () => 'A unit cannot both lead and coordinate one task. Remove it from the coordinating units.',
  },
  'tasks.lead_unchanged': {
    vi: (d) => `“${d.unit}” đã chủ trì việc này vào ngày ${day(d.from)}. Chọn đơn vị khác hoặc ngày khác.`,
    en: (d) => `“${d.unit}” already leads this task on ${day(d.from)}. Choose another unit or another day.`,
  },
  'tasks.lead_change_in_past': {
    vi: (d) =>
      `Ngày chuyển ${day(d.from)} đã qua. Không đổi được ai chủ trì trong quá khứ; chọn từ ${day(d.today)} trở đi.`,
    en: (d) =>
      `The day ${day(d.from)} has passed. Who led in the past cannot be changed; choose ${day(d.today)} or later.`,
  },
  'tasks.unit_has_no_part': {
    vi: ({ code }) => `Đơn vị này không chủ trì hay phối hợp ${code} hôm nay nên không có báo cáo. Chọn đơn vị khác.`,
    en: ({ code }) =>
      `This unit neither leads nor coordinates ${code} today, so it has no report. Choose another unit.`,
  },
  'tasks.window_reversed': {
    vi: (d) => `Hạn từ ${day(d.earliest)} đến ${day(d.latest)} bị ngược. Sửa để ngày đầu không sau ngày cuối.`,
    en: (d) =>
      `The window ${day(d.earliest)} to ${day(d.latest)} runs backwards. The first day cannot be after the last.`,
  },
  'tasks.window_beyond_calendar': {
    vi: (d) => `Ngày ${day(d.day)} ở ngoài lịch làm việc, lịch chỉ đến ${day(d.last)}. Kiểm tra lại năm.`,
    en: (d) => `${day(d.day)} lies beyond the working calendar, which ends on ${day(d.last)}. Check the year.`,
  },
  'tasks.window_without_end': {
    vi: ({ phrase }) => `Hạn “${phrase}” chưa có ngày cuối. Nhập ngày cuối, hoặc chọn “không nêu ngày”.`,
    en: ({ phrase }) => `The window “${phrase}” has no last day. Enter it, or choose “no day named”.`,
  },
  'tasks.forward_not_earlier': {
    vi: (d) =>
      d.latest
        ? `Hạn rút ngắn phải có ngày cuối trước hạn hiện tại ${day(d.latest)}. Chọn ngày sớm hơn, hoặc dùng gia hạn.`
        : 'Hạn rút ngắn phải có ngày cuối. Nhập ngày cuối của hạn mới.',
    en: (d) =>
      d.latest
        ? `A deadline brought forward needs a last day before the present one, ${day(d.latest)}. Choose an earlier day, or extend it.`
        : 'A deadline brought forward needs a last day. Enter the last day of the new window.',
  },
  'tasks.extension_not_later': {
    vi: (d) =>
      d.newLatest
        ? `Hạn mới ${day(d.newLatest)} phải sau hạn hiện tại ${day(d.latest)}. Chọn ngày muộn hơn.`
        : `Hạn mới phải có ngày cuối sau hạn hiện tại ${day(d.latest)}. Nhập ngày muộn hơn.`,
    en: (d) =>
      d.newLatest
        ? `The new day ${day(d.newLatest)} must be after the present one, ${day(d.latest)}. Choose a later day.`
        : `The new window needs a last day after the present one, ${day(d.latest)}.`,
  },
  'tasks.extension_needs_ground': {
    vi: ({ field }) =>
      `Gia hạn cần đủ lý do, người cho phép và văn bản căn cứ; còn thiếu ${groundWords.vi[String(field)] ?? field}.`,
    en: ({ field }) =>
      `More time needs a reason, who allowed it and a paper; ${groundWords.en[String(field)] ?? field} is missing.`,
  },
};

const groundWords: Record<'vi' | 'en', Record<string, string>> = {
  vi: { reason: 'lý do', decidedBy: 'người cho phép', source: 'văn bản căn cứ' },
  en: { reason: 'the reason', decidedBy: 'who allowed it', source: 'the paper' },
};

/** Refusals of moves: issue, take on, hand in, accept. */
const moveProblems: Sentences = {
  'tasks.gaps_not_accepted': {
    vi: ({ code, full, missing }) =>
      `${code} mới rõ ${full} / 6, chưa rõ: ${aspectWords('vi', missing)}. Bổ sung, hoặc ghi tên người chấp nhận giao khi còn thiếu và lý do.`,
    en: ({ code, full, missing }) =>
      `${code} is clear in ${full} of 6; not clear: ${aspectWords('en', missing)}. Complete it, or name who accepts that and why.`,
  },
  'tasks.issued_before_lead': {
    vi: (d) =>
      `Ngày giao ${day(d.day)} sớm hơn ngày có cơ quan chủ trì ${day(d.leadSince)}. Chọn ngày giao từ ${day(d.leadSince)}.`,
    en: (d) =>
      `The day of issue ${day(d.day)} is before the task had a lead, ${day(d.leadSince)}. Choose that day or later.`,
  },
  'tasks.move_not_possible': {
    vi: ({ code, event, state }) =>
      `Không thể ${moveWords('vi', event)} ${code} khi nhiệm vụ ${stateWords('vi', state)}. Tải lại trang để xem bước tiếp theo.`,
    en: ({ code, event, state }) =>
      `You cannot ${moveWords('en', event)} ${code} while it is ${stateWords('en', state)}. Reload the page for the next step.`,
  },
  'tasks.not_open': {
    vi: ({ code, state }) =>
      `${code} ${stateWords('vi', state)} nên không ghi thêm được. Mở lại nhiệm vụ trước, nếu cần.`,
    en: ({ code, state }) =>
      `${code} is ${stateWords('en', state)}, so nothing can be added. Reopen it first, if needed.`,
  },
  'tasks.reason_missing': {
    vi: () => 'Bước này cần lý do để người sau hiểu vì sao. Ghi lý do trong một câu.',
    en: () => 'This step needs a reason, so that others understand it. Give it in one sentence.',
  },
  'tasks.day_in_future': {
    vi: (d) => `Ngày ${day(d.day)} sau hôm nay ${day(d.today)}. Chỉ ghi việc đã xảy ra; chọn ngày sớm hơn.`,
    en: (d) =>
      `The day ${day(d.day)} is after today, ${day(d.today)}. Only what happened is recorded; choose an earlier day.`,
  },
  'tasks.day_before_last_move': {
    vi: (d) => `Ngày ${day(d.day)} trước bước gần nhất ngày ${day(d.last)}. Chọn ngày từ ${day(d.last)} trở đi.`,
    en: (d) => `The day ${day(d.day)} is before the last step on ${day(d.last)}. Choose that day or later.`,
  },
  'tasks.only_office_backdates': {
    vi: () => 'Đơn vị chỉ ghi cho hôm nay. Việc đã xảy ra trên giấy từ trước do văn phòng nhập.',
    en: () => 'A unit records today only. What happened earlier on paper is entered by the office.',
  },
};

/** Refusals of reports and their evidence. */
const reportProblems: Sentences = {
  'tasks.report_empty': {
    vi: () => 'Báo cáo chưa có nội dung. Ghi đã làm xong gì, đến đâu, hoặc bao giờ xong.',
    en: () => 'The report is empty. Say what is done, how far it is, or when it will be done.',
  },
  'tasks.report_without_substance': {
    vi: ({ text }) => `“${text}” chưa nói được gì về việc này. Thêm một sản phẩm, một ngày hoặc một con số.`,
    en: ({ text }) => `“${text}” says nothing about this task. Add a product, a date or a figure.`,
  },
  'tasks.reported_before_issue': {
    vi: (d) => `Ngày báo cáo ${day(d.day)} trước ngày giao ${day(d.issuedOn)}. Chọn ngày từ ${day(d.issuedOn)}.`,
    en: (d) =>
      `The day of the report ${day(d.day)} is before the issue on ${day(d.issuedOn)}. Choose that day or later.`,
  },
  'tasks.percent_out_of_range': {
    vi: ({ percent }) => `${percent}% không nằm trong 0 đến 100. Nhập lại tỷ lệ.`,
    en: ({ percent }) => `${percent}% is not between 0 and 100. Enter it again.`,
  },
  'tasks.file_empty': {
    vi: ({ name }) => `Tệp “${name}” rỗng. Chưa ghi gì. Chọn tệp khác.`,
    en: ({ name }) => `The file “${name}” is empty. Nothing was stored. Choose another one.`,
  },
  'tasks.file_too_large': {
    vi: ({ name, limitMb }) => `Tệp “${name}” lớn hơn ${limitMb} MB. Chưa ghi gì. Nén hoặc chia nhỏ rồi gửi lại.`,
    en: ({ name, limitMb }) =>
      `The file “${name}” is larger than ${limitMb} MB. Nothing was stored. Compress or split it.`,
  },
  'tasks.file_type_not_taken': {
    vi: ({ name, types }) => `Không nhận tệp “${name}”. Minh chứng là một trong các loại: ${types}. Chưa ghi gì.`,
    en: ({ name, types }) => `The file “${name}” is not taken. Evidence is one of: ${types}. Nothing was stored.`,
  },
  'tasks.file_is_not_what_it_says': {
    vi: ({ name, type }) =>
      `Nội dung tệp “${name}” không phải ${type}. Chưa ghi gì. Mở tệp, lưu lại đúng loại rồi gửi.`,
    en: ({ name, type }) =>
      `The content of “${name}” is not ${type}. Nothing was stored. Save it in the right format and send again.`,
  },
};

export const tasksProblems: Sentences = { ...taskProblems, ...moveProblems, ...reportProblems };
