import { words } from '#platform/web/words.ts';

/** What a unit owes. */
export const text = words({
  vi: {
    owes: 'Việc chủ trì',
    leads: (day: string) => `Tính đến ${day}, đơn vị chủ trì`,
    openTasks: 'việc đang mở',
    over: 'việc đã xong hoặc không còn phù hợp',
    nothing: 'Không chủ trì nhiệm vụ nào tính đến ngày này.',
    noDay: 'chưa có hạn',
    loading: 'Đang tải…',
    shown: { open: 'Đang mở', over: 'Đã xong, không còn phù hợp' },
    ofPost: (post: string) => `Việc đang mở của chức vụ ${post}`,
    all: 'Bỏ lọc',
    postTasks: 'việc đang mở thuộc chức vụ này',
    noPostTasks: 'Chức vụ này không có việc đang mở.',
    inRegister: 'Chỉ đạo của đơn vị trong sổ',
    asTask: (code: string) => `${code}`,
    ledBy: (unit: string) => `chủ trì: ${unit}`,
  },
  en: {
    owes: 'What it leads',
    leads: (day) => `As of ${day} the unit leads`,
    openTasks: 'open tasks',
    over: 'tasks done or no longer applicable',
    nothing: 'Leads no task as of this day.',
    noDay: 'no day yet',
    loading: 'Loading…',
    shown: { open: 'Open', over: 'Done, no longer applicable' },
    ofPost: (post) => `Open tasks of the post ${post}`,
    all: 'Clear the filter',
    postTasks: 'open tasks belong to this post',
    noPostTasks: 'This post has no open task.',
    inRegister: 'Its directives in the register',
    asTask: (code) => `${code}`,
    ledBy: (unit) => `led by ${unit}`,
  },
});
