import { words } from '#platform/web/words.ts';

/** The chart as a file. */
export const text = words({
  vi: {
    title: 'Nhập, xuất sơ đồ',
    exportHead: 'Xuất',
    exportHint:
      'Toàn bộ sơ đồ qua mọi thời gian: đơn vị, trực thuộc, chức vụ, người giữ. Xuất rồi nhập lại thì không gì thay đổi.',
    workbook: 'Tải cả bốn bảng (.xlsx)',
    csv: (table: string) => `${table} (.csv)`,
    tables: { units: 'Đơn vị', parents: 'Trực thuộc', posts: 'Chức vụ', appointments: 'Người giữ' },
    importHead: 'Nhập',
    importHint:
      'Tệp .xlsx hoặc .csv có cột như tệp xuất ra. Điều tệp nêu được thêm hoặc sửa, điều tệp không nêu giữ nguyên. Sai một dòng thì không ghi gì.',
    reformHint:
      'Hợp nhất, chia tách, kết thúc đơn vị đang có việc: làm bằng một đợt sắp xếp, để không việc nào mồ côi.',
    file: 'Tệp sơ đồ',
    choose: 'Chọn tệp',
    preview: 'Xem trước',
    chosen: (name: string) => `Đã chọn ${name}`,
    needFile: 'Chọn một tệp trước.',
    onlyOffice: 'Nhập sơ đồ là việc của văn phòng và quản trị.',
    encoding: (name: string) =>
      `Tệp chữ viết theo bảng mã ${name}; chữ đã được đọc lại theo Unicode. Xem kỹ vài tên trước khi ghi.`,
    same: 'Tệp giống hệt sơ đồ đang có. Không có gì để ghi.',
    would: 'Sẽ ghi:',
    line: (table: string, added: string, changed: string, same: string) =>
      `${table}: thêm ${added}, sửa ${changed}, giữ nguyên ${same}`,
    added: 'Thêm',
    changed: 'Sửa',
    more: (count: string) => `và ${count} mục nữa`,
    write: 'Ghi vào sổ',
    written: 'Đã ghi sơ đồ từ tệp',
  },
  en: {
    title: 'The chart as a file',
    exportHead: 'Export',
    exportHint:
      'The whole chart over all time: units, places, posts, holders. Exported and imported again, nothing changes.',
    workbook: 'All four tables (.xlsx)',
    csv: (table) => `${table} (.csv)`,
    tables: { units: 'Units', parents: 'Places', posts: 'Posts', appointments: 'Holders' },
    importHead: 'Import',
    importHint:
      'An .xlsx or .csv file with the columns of an exported one. What it names is added or changed, what it does not name stays. With one wrong row nothing is written.',
    reformHint: 'To merge, divide or end a unit that has work, use a reorganisation, so that no work is orphaned.',
    file: 'Chart file',
    choose: 'Choose a file',
    preview: 'Preview',
    chosen: (name) => `Chosen: ${name}`,
    needFile: 'Choose a file first.',
    onlyOffice: 'Importing a chart is up to the office and the administrator.',
    encoding: (name) =>
      `The file was written in ${name} and has been read into Unicode. Look at some names before writing.`,
    same: 'The file says exactly what is on record. There is nothing to write.',
    would: 'Would be written:',
    line: (table, added, changed, same) => `${table}: ${added} added, ${changed} changed, ${same} as they are`,
    added: 'Added',
    changed: 'Changed',
    more: (count) => `and ${count} more`,
    write: 'Write',
    written: 'The chart was taken from the file',
  },
});
