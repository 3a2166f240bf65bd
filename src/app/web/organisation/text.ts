import { words } from '#platform/web/words.ts';

export const text = words({
  vi: { loading: 'Đang tải…', nothing: 'Không chủ trì nhiệm vụ nào tính đến ngày này.', noDay: 'chưa có hạn' },
  en: { loading: 'Loading…', nothing: 'Leads no task as of this day.', noDay: 'no day yet' },
});
