import { isPlainDate, plainDateOf } from '#shared/plain-date.ts';
import type { Problem } from '#shared/problem.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';

/** What of the chart goes into a file and comes back. Who inherits from whom is the matter of a reform, not of a file. */
export const chartTables = ['units', 'appointments', 'posts', 'parents'] as const;
export type ChartTable = (typeof chartTables)[number];

interface TableWords {
  readonly name: string;
  readonly columns: Readonly<Record<string, string>>;
}

const term = { valid_from: 'Từ ngày', valid_to: 'Đến hết ngày' };

/** Names of sheets and columns as people read them. */
export const tableWords: Readonly<Record<ChartTable, TableWords>> = {
  units: {
    name: 'Đơn vị',
    columns: {
      ...{ key: 'Khóa', name: 'Tên', short_name: 'Tên tắt', other_names: 'Tên khác', code: 'Mã', level: 'Cấp' },
      ...{ kind: 'Loại', ...term, source: 'Nguồn' },
    },
  },
  parents: {
    name: 'Trực thuộc',
    columns: { tree: 'Hệ thống', key: 'Khóa', parent_key: 'Khóa cấp trên', ...term },
  },
  posts: {
    name: 'Chức vụ',
    columns: { key: 'Khóa chức vụ', organisation_key: 'Khóa đơn vị', name: 'Tên chức vụ', ...term },
  },
  appointments: {
    name: 'Người giữ',
    columns: { post_key: 'Khóa chức vụ', person_name: 'Họ và tên', ...term, source: 'Nguồn' },
  },
};

interface WordColumn {
  readonly toWord: (code: string) => string;
  readonly toCode: (word: string) => string;
}

/** A closed list: its word in the file, its code inside; what is no word of it is kept, and refused later with its value. */
function wordsOf(words: Readonly<Record<string, string>>): WordColumn {
  const codes = new Map(
    Object.entries(words).flatMap(([code, word]) => [
      [code, code],
      [foldForSearch(word), code],
    ]),
  );
  return {
    toWord: (code) => words[code] ?? code,
    toCode: (word) => codes.get(word) ?? codes.get(foldForSearch(word)) ?? word,
  };
}

/** 1-7-2025 or 01/07/2025 as people type it, day first, becomes 2025-07-01; anything else is kept, and refused later. */
const day: WordColumn = {
  toWord: (code) => code,
  toCode: (word) => {
    const [, date, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(word) ?? [];
    const read = year ? plainDateOf(Number(year), Number(month), Number(date)) : word;
    return isPlainDate(read) ? read : word;
  },
};

/** Columns whose values have other words in a file than inside. */
export const wordColumns: Readonly<Record<string, WordColumn>> = {
  level: wordsOf({ central: 'Trung ương', city: 'Thành phố', district: 'Quận, huyện', commune: 'Xã, phường' }),
  kind: wordsOf({
    ...{ party: 'Cơ quan đảng', ministry: 'Bộ, ngành', council: 'Cơ quan dân cử', committee: 'Ủy ban nhân dân' },
    ...{ department: 'Sở', district: 'Quận, huyện', commune: 'Xã, phường', board: 'Ban quản lý, ban chỉ đạo' },
    ...{ front: 'Mặt trận, đoàn thể', other: 'Khác' },
  }),
  tree: wordsOf({ government: 'Chính quyền', party: 'Đảng', front: 'Mặt trận', city: 'Riêng của thành phố' }),
  valid_from: day,
  valid_to: day,
};

/** A problem of a file in the words of the file: the column as its head says it, a closed list in its own words. */
export function inFileWords(problem: Problem): Problem {
  const { details, field } = problem;
  const column = chartTables.map((table) => tableWords[table].columns[field ?? '']).find(Boolean);
  if (!column || !field) return problem;
  const words = String(details?.words ?? '')
    .split(', ')
    .map((code) => wordColumns[field]?.toWord(code) ?? code);
  return {
    ...problem,
    details: { ...details, field: column, ...(details?.words !== undefined && { words: words.join('; ') }) },
  };
}
