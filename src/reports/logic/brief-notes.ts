import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { briefLimits } from './brief.ts';
import type { BriefDecision, BriefFacts } from './brief-facts.ts';

type NoteFacts = Pick<BriefFacts, 'asOf' | 'counts' | 'rates' | 'decisions'> & {
  readonly taskCount: number;
  /** Directives with a part that was reconstructed, not reported. */
  readonly reconstructed: number;
};

/** The sources under the brief, in the order in which its text refers to them: the register, what is due, each question. */
export function briefNotes({ asOf, counts, rates, decisions, taskCount, reconstructed }: NoteFacts): string[] {
  return [
    `Sổ chỉ đạo: ${counts.total} chỉ đạo, ${taskCount} nhiệm vụ; tình trạng do hệ thống tính từ hạn, báo cáo và minh chứng, không do đơn vị tự chấm.`,
    ...(rates.due > 0 ? [dueNote(asOf, rates)] : []),
    ...decisions.slice(0, briefLimits.decisions).map(questionNote),
    ...(reconstructed > 0 ? [`${reconstructed} chỉ đạo có phần minh họa, dựng lại từ dữ kiện công khai.`] : []),
  ];
}

function dueNote(asOf: string, { due, done, onTime }: BriefFacts['rates']): string {
  return `Nhiệm vụ đến hạn trước ${vietnameseDay(asOf)}: ${due}; xong đúng hạn ${onTime}, xong muộn ${done - onTime}, chưa xong ${due - done}. Quá hạn mà không có tin tính là không đúng hạn.`;
}

function questionNote({ askedByShortName, askedOn, isReconstructed }: BriefDecision): string {
  return `Xin ý kiến của ${askedByShortName} ngày ${vietnameseDay(askedOn)}${isReconstructed ? ' (minh họa)' : ''}; chờ tính theo ngày lịch.`;
}
