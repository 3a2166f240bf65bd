import type { SwappedDay } from './types.ts';

/**
 * Swaps of a weekday against a Saturday, as decided year by year, sometimes only days before (New Year 2026: on 25-12-2025).
 * Add a line when the next decision is announced; years without a line follow the law alone.
 */
export const swappedDays: readonly SwappedDay[] = [
  {
    off: '2024-04-29',
    worked: '2024-05-04',
    name: { vi: 'Nghỉ hoán đổi dịp 30-4', en: 'Swapped day off, 30 April', short: '30-4' },
    certainty: 'proposed',
    source: 'Đề xuất hoán đổi ngày làm việc dịp 30-4 và 1-5-2024, báo chí tháng 4-2024',
  },
  {
    off: '2025-05-02',
    worked: '2025-04-26',
    name: { vi: 'Nghỉ hoán đổi dịp 1-5', en: 'Swapped day off, 1 May', short: '1-5' },
    certainty: 'announced',
    source: 'Thông báo lịch nghỉ lễ 2025, một nguồn báo chí, chưa đối chiếu văn bản gốc',
  },
  {
    off: '2026-01-02',
    worked: '2026-01-10',
    name: { vi: 'Nghỉ hoán đổi dịp Tết Dương lịch', en: 'Swapped day off, New Year', short: '1-1' },
    certainty: 'announced',
    source: 'Vietnam News 25-12-2025, bài 1732658',
  },
  {
    off: '2026-08-31',
    worked: '2026-08-22',
    name: { vi: 'Nghỉ hoán đổi dịp Quốc khánh', en: 'Swapped day off, National Day', short: '2-9' },
    certainty: 'announced',
    source: 'Vietnam News 17-10-2025, bài 1727514',
  },
];
