import { words } from '#platform/web/words.ts';

/** Who may decide what. */
export const text = words({
  vi: {
    title: 'Thẩm quyền theo cấp và lĩnh vực',
    day: (day: string) => `Tính đến ${day}, sổ ghi`,
    rules: 'thẩm quyền',
    inFields: (count: string) => `ở ${count} lĩnh vực`,
    unchecked: 'chưa đối chiếu văn bản',
    uncheckedCount: (count: string) => `${count} trong số đó chưa đối chiếu văn bản gốc; đừng dùng thay văn bản.`,
    none: 'Ngày này sổ chưa ghi thẩm quyền nào theo cách lọc này.',
    missing: (fields: string) => `Chưa ghi ai quyết: ${fields}.`,
    level: 'Cấp',
    field: 'Lĩnh vực',
    all: 'Tất cả',
    columns: { matter: 'Việc phải quyết', decider: 'Ai quyết', level: 'Cấp', basis: 'Căn cứ' },
    source: (source: string) => `Nguồn: ${source}`,
    clear: 'Bỏ lọc',
  },
  en: {
    title: 'Authority by level and field',
    day: (day) => `As of ${day} the record holds`,
    rules: 'authorities',
    inFields: (count) => `in ${count} fields`,
    unchecked: 'not checked against the paper',
    uncheckedCount: (count) => `${count} of them are not checked against the original; do not use them in its place.`,
    none: 'No authority is on record under these filters on this day.',
    missing: (fields) => `Nobody on record who decides: ${fields}.`,
    level: 'Level',
    field: 'Field',
    all: 'All',
    columns: { matter: 'What is decided', decider: 'Who decides', level: 'Level', basis: 'Ground' },
    source: (source) => `Source: ${source}`,
    clear: 'Clear filters',
  },
});
