import type { Reason } from '#directives/logic/status.ts';
import { datePartsOf, type PlainDate } from '#shared/plain-date.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { midSentence } from './mid-sentence.ts';

// An official paper is Vietnamese whatever language its reader has chosen, so these words have no English twin.

/** "trong quý IV-2025, quá 69 ngày": the window's own words, and how late as people say it. */
export function dueInWords(line: {
  readonly due: { readonly phrase: string } | null;
  readonly daysLate: number;
}): string {
  if (!line.due) return 'chưa có hạn';
  return line.daysLate > 0 ? `${line.due.phrase}, quá ${line.daysLate} ngày` : line.due.phrase;
}

/** "buổi làm việc ngày 27-11-2024", or several days joined, the first session first; without any, the papers alone. */
export function sessionsInWords(sessions: readonly { readonly heldOn: PlainDate }[]): string {
  if (sessions.length === 0) return 'các văn bản đã nhận';
  const days = sessions
    .map(({ heldOn }) => heldOn)
    .toSorted()
    .map(vietnameseDay);
  return days.length === 1 ? `buổi làm việc ngày ${days[0]}` : `các buổi làm việc ngày ${days.join(', ')}`;
}

/** "Hà Nội, ngày 05 tháng 02 năm 2026": a zero before days under 10 and months 1 and 2 (Nghị định 30/2020/NĐ-CP). */
export function placeAndDay(asOf: PlainDate): string {
  const [year, month, day] = datePartsOf(asOf);
  const padded = (value: number, below: number) => (value < below ? `0${value}` : String(value));
  return `Hà Nội, ngày ${padded(day, 10)} tháng ${padded(month, 3)} năm ${year}`;
}

/** Why something may slip, in one clause; null when no reason says so. */
export function riskInWords(reasons: readonly Reason[]): string | null {
  for (const { code, details } of reasons) {
    if (code === 'expected_after_due')
      return `đơn vị hẹn ${vietnameseDay(String(details.expectedOn))}, sau hạn ${details.days} ngày`;
    if (code === 'obstacle_waits_for_decision')
      return `${midSentence(String(details.obstacle))}, chờ quyết định ${details.days} ngày`;
    if (code === 'milestone_late') return `mốc “${details.title}” chậm ${details.days} ngày`;
  }
  return null;
}

const spelled = ['Không', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín'];

/** "Ba việc": small numbers are spelled at the head of a part. */
export function countSpelled(count: number): string {
  return spelled[count] ?? String(count);
}

/** Cut at a word, with an ellipsis. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s.,;:]+$/, '')}…`;
}
