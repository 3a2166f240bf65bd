import type { Status } from '#directives/logic/status.ts';

/** Statuses as they are said inside a sentence, on screen and on paper. */
export const statusWords: Readonly<Record<'vi' | 'en', Readonly<Record<Status, string>>>> = {
  vi: {
    done: 'hoàn thành',
    done_late: 'hoàn thành muộn',
    on_plan: 'đúng tiến độ',
    due_soon: 'sắp đến hạn',
    at_risk: 'nguy cơ chậm',
    late: 'chậm',
    no_news: 'chưa có tin mới',
    unassigned: 'chưa giao',
    paused: 'tạm dừng',
    void: 'không còn phù hợp',
  },
  en: {
    done: 'done',
    done_late: 'done late',
    on_plan: 'on plan',
    due_soon: 'due soon',
    at_risk: 'at risk',
    late: 'late',
    no_news: 'without news',
    unassigned: 'not assigned',
    paused: 'paused',
    void: 'no longer applying',
  },
};

/** The order people say them in: what is well first, so that the sentence ends on what needs somebody. */
export const spokenOrder: readonly Status[] = [
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

/** The shape of a status as a letter, for papers that hold text alone; its word always stands beside it. */
export const statusGlyphs: Readonly<Record<Status, string>> = {
  done: '●',
  done_late: '◉',
  on_plan: '◉',
  due_soon: '◔',
  at_risk: '▲',
  late: '◆',
  no_news: '○',
  unassigned: '□',
  paused: '‖',
  void: '∅',
};
