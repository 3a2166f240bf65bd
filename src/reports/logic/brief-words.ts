import type { Status } from '#directives/logic/status.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';

/** An official paper is Vietnamese whatever language its reader has chosen; so these words have no English twin. */
export const statusWords: Readonly<Record<Status, string>> = {
  late: 'chậm',
  no_news: 'chưa có tin mới',
  at_risk: 'nguy cơ chậm',
  due_soon: 'sắp đến hạn',
  unassigned: 'chưa giao',
  on_plan: 'đúng tiến độ',
  done_late: 'hoàn thành muộn',
  done: 'hoàn thành',
  paused: 'tạm dừng',
  void: 'không còn phù hợp',
};

const spoken: readonly Status[] = [
  'done',
  'done_late',
  'on_plan',
  'due_soon',
  'at_risk',
  'late',
  'no_news',
  'unassigned',
  'paused',
  'void',
];

/** "3 hoàn thành, 8 đúng tiến độ, 4 chậm": only what is there, in the order people say it. */
export function countsInWords(byStatus: Readonly<Partial<Record<Status, number>>>): string {
  return spoken
    .filter((status) => (byStatus[status] ?? 0) > 0)
    .map((status) => `${byStatus[status]} ${statusWords[status]}`)
    .join(', ');
}

/** "quá hạn 161 ngày" as people say lateness, or the window's own words. */
export function dueInWords(line: {
  readonly due: { readonly phrase: string } | null;
  readonly daysLate: number;
}): string {
  if (!line.due) return 'chưa có hạn';
  return line.daysLate > 0 ? `${line.due.phrase}, quá ${line.daysLate} ngày` : line.due.phrase;
}

/** "buổi làm việc ngày 27-11-2024", or several days joined. */
export function sessionsInWords(sessions: readonly { readonly heldOn: string }[]): string {
  const days = sessions.map(({ heldOn }) => vietnameseDay(heldOn));
  return days.length === 1 ? `buổi làm việc ngày ${days[0]}` : `các buổi làm việc ngày ${days.join(', ')}`;
}
