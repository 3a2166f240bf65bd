import { words } from '#platform/web/words.ts';

/** A sentence for each thing that can happen to a directive and its tasks; `task` is "N30 Kênh Thụy Phương". */
export const historyText = words({
  vi: {
    'directive.entered': (title: string) => `Nhận vào sổ: ${title}.`,
    'directive.corrected': 'Sửa lời ghi trong sổ, bản trước vẫn giữ.',
    'directive.withdrawn': 'Rút khỏi sổ.',
    'directive.basis_linked': (title: string) => `Nối với văn bản “${title}”.`,
    'directive.decision_asked': (question: string) => `Xin quyết định: ${question}`,
    'directive.decided': (option: string, question: string) => `Quyết định “${option}” cho câu hỏi: ${question}`,
    'task.created': (task: string) => `Lập nhiệm vụ ${task}.`,
    'task.corrected': (task: string) => `Sửa lời của ${task}.`,
    'task.issued': (task: string) => `Giao ${task}.`,
    'task.gaps_accepted': (task: string, by: string) => `${by} chấp nhận giao ${task} khi chưa đủ 6 rõ.`,
    'task.acknowledged': (task: string) => `Tiếp nhận ${task}.`,
    'task.returned': (task: string) => `Trả lại ${task}.`,
    'task.submitted': (task: string) => `Nộp sản phẩm của ${task}.`,
    'task.accepted': (task: string) => `Nghiệm thu ${task}.`,
    'task.sent_back': (task: string) => `Yêu cầu làm lại ${task}.`,
    'task.paused': (task: string) => `Tạm dừng ${task}.`,
    'task.resumed': (task: string) => `${task} tiếp tục.`,
    'task.voided': (task: string) => `${task} không còn phù hợp.`,
    'task.lead_changed': (task: string, before: string, after: string) =>
      before && before !== after
        ? `Chủ trì ${task} chuyển từ ${before} sang ${after}.`
        : `${after} chủ trì ${task} từ ngày này.`,
    'task.coordinating_changed': (task: string, units: string) =>
      units ? `Phối hợp ${task}: ${units}.` : `${task} không còn đơn vị phối hợp.`,
    'task.deadline_extended': (task: string, before: string, after: string) => `Gia hạn ${task}: ${before} → ${after}.`,
    'task.deadline_brought_forward': (task: string, before: string, after: string) =>
      `Rút ngắn hạn ${task}: ${before} → ${after}.`,
    'task.reported': (task: string, words: string) => `Báo cáo ${task}: ${words}`,
    unknown: (action: string) => `Thay đổi “${action}”.`,
    because: (ground: string) => `Lý do: ${ground}`,
    noWindow: 'chưa có hạn',
  },
  en: {
    'directive.entered': (title) => `Entered in the register: ${title}.`,
    'directive.corrected': 'Wording in the register corrected; the earlier one is kept.',
    'directive.withdrawn': 'Taken out of the register.',
    'directive.basis_linked': (title) => `Linked to “${title}”.`,
    'directive.decision_asked': (question) => `Decision asked for: ${question}`,
    'directive.decided': (option, question) => `Decided “${option}” on the question: ${question}`,
    'task.created': (task) => `Task ${task} written down.`,
    'task.corrected': (task) => `Wording of ${task} corrected.`,
    'task.issued': (task) => `${task} issued.`,
    'task.gaps_accepted': (task, by) => `${by} accepted that ${task} is issued with gaps.`,
    'task.acknowledged': (task) => `${task} taken on.`,
    'task.returned': (task) => `${task} returned.`,
    'task.submitted': (task) => `Deliverable of ${task} handed in.`,
    'task.accepted': (task) => `${task} accepted.`,
    'task.sent_back': (task) => `${task} sent back.`,
    'task.paused': (task) => `${task} paused.`,
    'task.resumed': (task) => `${task} resumed.`,
    'task.voided': (task) => `${task} no longer applies.`,
    'task.lead_changed': (task, before, after) =>
      before && before !== after
        ? `Lead of ${task} went from ${before} to ${after}.`
        : `${after} leads ${task} from this day.`,
    'task.coordinating_changed': (task, units) =>
      units ? `Coordinating ${task}: ${units}.` : `${task} has no coordinating unit any more.`,
    'task.deadline_extended': (task, before, after) => `More time for ${task}: ${before} → ${after}.`,
    'task.deadline_brought_forward': (task, before, after) => `${task} asked for sooner: ${before} → ${after}.`,
    'task.reported': (task, words) => `Report on ${task}: ${words}`,
    unknown: (action) => `Change “${action}”.`,
    because: (ground) => `Reason: ${ground}`,
    noWindow: 'no due day',
  },
});
