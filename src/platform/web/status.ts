import { words } from './words.ts';

/** Where a thing stands, in the order a person asks about it: the worst first. `needs_decision` is an overlay, never a status alone. */
export const statusNames = [
  'needs_decision',
  'late',
  'no_news',
  'at_risk',
  'due_soon',
  'unassigned',
  'on_plan',
  'done_late',
  'paused',
  'done',
  'void',
] as const;
export type StatusName = (typeof statusNames)[number];

/** The hue of a status; screens write `var(--son)` and friends through it. */
export const statusHues = {
  done: 'ngoc',
  done_late: 'ngoc',
  on_plan: 'cham',
  due_soon: 'cham',
  at_risk: 'nghe',
  late: 'son',
  no_news: 'tro',
  paused: 'tro',
  void: 'tro',
  unassigned: 'tro',
  needs_decision: 'son',
} as const satisfies Record<StatusName, string>;

export const statusText = words({
  vi: {
    done: 'Hoàn thành',
    done_late: 'Hoàn thành muộn',
    on_plan: 'Đúng tiến độ',
    due_soon: 'Sắp đến hạn',
    at_risk: 'Nguy cơ chậm',
    late: 'Chậm',
    no_news: 'Chưa có tin mới',
    paused: 'Tạm dừng',
    void: 'Không còn phù hợp',
    unassigned: 'Chưa giao',
    needs_decision: 'Cần quyết định',
  },
  en: {
    done: 'Done',
    done_late: 'Done late',
    on_plan: 'On plan',
    due_soon: 'Due soon',
    at_risk: 'At risk',
    late: 'Late',
    no_news: 'No news',
    paused: 'Paused',
    void: 'No longer applies',
    unassigned: 'Unassigned',
    needs_decision: 'Needs a decision',
  },
});
