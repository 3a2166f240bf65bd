import type { PlainDate } from '#shared/plain-date.ts';
import type { Problem } from '#shared/problem.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';

/** Said of any work on any day, so they tell nothing of this one. Without accents. */
const emptyPhrases = [
  'dang trien khai',
  'tiep tuc trien khai',
  'trien khai thuc hien',
  'tiep tuc thuc hien',
  'dang thuc hien',
  'dang tich cuc',
  'dang khan truong',
  'tich cuc trien khai',
  'khan truong trien khai',
  'day nhanh tien do',
  'dung tien do',
  'bao dam tien do',
  'dam bao tien do',
  'theo ke hoach',
  'dung ke hoach',
  'theo chi dao',
  'theo yeu cau',
  'theo quy dinh',
  'theo dung quy dinh',
  'da chi dao',
  'da quan triet',
  'da phoi hop',
  'se bao cao sau',
  'chua co gi moi',
  'khong co gi moi',
  'khong co vuong mac',
  'co ban hoan thanh',
  'hoan thanh tot',
  'nghiem tuc',
];
const emptyWords = new Set(
  'don vi co quan so nganh chung toi hien nay van da dang se va cac cua theo de thi la rat tot nhiem vu cong viec viec noi dung duoc giao trien khai thuc hien tien do ke hoach lien quan day du kip thoi'.split(
    ' ',
  ),
);
const fewestWords = 3;

export interface ReportContent {
  readonly text: string;
  readonly percent?: number | null;
  readonly expectedOn?: PlainDate | null;
  readonly evidenceCount: number;
}

/**
 * A report must say something about this work: a product, a date or a figure. A figure, an expected day or a piece of
 * evidence is enough; without them the text must hold a number, or words left over when the empty phrases are taken out.
 */
export function substanceProblems({ text, percent, expectedOn, evidenceCount }: ReportContent): Problem[] {
  if (!text.trim()) return [{ code: 'tasks.report_empty', field: 'text' }];
  const hasFact = /\d/.test(text) || expectedOn != null || percent != null || evidenceCount > 0;
  if (hasFact || wordsOfItsOwn(text) >= fewestWords) return [];
  return [{ code: 'tasks.report_without_substance', field: 'text', details: { text: text.trim().slice(0, 80) } }];
}

function wordsOfItsOwn(text: string): number {
  const withoutPhrases = emptyPhrases.reduce(
    (rest, phrase) => rest.replaceAll(` ${phrase} `, ' '),
    ` ${foldForSearch(text)} `,
  );
  return withoutPhrases.split(' ').filter((word) => word && !emptyWords.has(word)).length;
}
