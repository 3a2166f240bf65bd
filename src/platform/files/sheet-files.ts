import { CsvError, parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { refuse } from '#shared/problem.ts';
import { asStored } from '#shared/vietnamese-text.ts';
import { decodeText } from './text-encoding.ts';
import { refuseCostlyArchive } from './zip-cost.ts';

/** A table as people keep it: every cell is text, the first line names the columns. */
export interface SheetFile {
  readonly name: string;
  readonly head: readonly string[];
  readonly lines: readonly SheetLine[];
}

export interface SheetLine {
  /** As the program that made it counts: the head is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ReadSheets {
  readonly sheets: readonly SheetFile[];
  /** In which encoding a text file came; null for a workbook. */
  readonly encoding: string | null;
}

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const zipMark = [0x50, 0x4b];

/**
 * Reads an .xlsx workbook or a .csv text: by what the bytes are, not by the name. A text may come in UTF-8, UTF-16 or windows-1258.
 * @throws refusal what cannot be read, with the reason; nothing is guessed beyond these encodings
 */
export async function readSheetFile(file: NamedFile): Promise<ReadSheets> {
  if (zipMark.every((byte, index) => file.bytes[index] === byte)) return readXlsx(file);
  const decoded = decodeText(file.bytes);
  if (!('text' in decoded)) return refuse('platform.sheet_encoding', { name: file.name, guess: decoded.guess ?? '' });
  return { sheets: [sheetOf(file.name, csvLines(file.name, decoded.text))], encoding: decoded.encoding };
}

async function readXlsx(file: NamedFile): Promise<ReadSheets> {
  await refuseCostlyArchive(file);
  const sheets = await readWorkbook(Buffer.from(file.bytes)).catch(() =>
    refuse('platform.sheet_not_readable', { name: file.name, reason: 'xlsx' }),
  );
  return { sheets: sheets.map(({ sheet, data }) => sheetOf(sheet, data.map(workbookLine))), encoding: null };
}

const workbookLine = (cells: readonly unknown[], index: number): SheetLine => ({
  line: index + 1,
  cells: cells.map(cellText),
});

/** A day is written as text, whatever the program calls it inside. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return asStored(String(cell)).trim();
}

function csvLines(name: string, text: string): SheetLine[] {
  const delimiter = [';', '\t'].find((sign) => countOf(text, sign) > countOf(text, ',')) ?? ',';
  try {
    const records = parse(asStored(text), { bom: true, info: true, trim: true, delimiter, relax_column_count: true });
    return (records as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      line: info.lines,
      cells: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason = `${error.lines ?? 1}: ${error.message}`;
    return refuse('platform.sheet_not_readable', { name, reason });
  }
}

/** How often a sign stands in the head: programs of a Vietnamese desktop part cells with semicolons. */
const countOf = (text: string, sign: string): number => (text.split('\n', 1)[0] ?? '').split(sign).length;

function sheetOf(name: string, lines: readonly SheetLine[]): SheetFile {
  const [head, ...rest] = lines;
  return { name, head: head?.cells ?? [], lines: rest.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

export interface SheetToWrite {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A .csv that opens rightly where it is double-clicked: a mark of UTF-8, every cell in quotes that needs them. */
export function csvFile({ head, rows }: SheetToWrite): Buffer {
  const quoted = (cell: string) => (/[",;\n\r\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return Buffer.from(`\ufeff${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`);
}

/** A workbook in which every cell is text, so that a code keeps its zeros and a day its form. */
export async function xlsxFile(sheets: readonly SheetToWrite[]): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String, format: '@' });
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
  const data = sheets.map(({ name, head, rows }) => ({
    sheet: name,
    data: [head.map(bold), ...rows.map((row) => row.map((cell) => (cell === '' ? null : text(cell))))],
    columns: head.map((_, column) => ({ width: widthOf(rows, column) })),
    stickyRowsCount: 1,
  }));
  return writeWorkbook(data).toBuffer();
}

function widthOf(rows: SheetToWrite['rows'], column: number): number {
  const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0);
  return Math.min(60, Math.max(12, longest + 2));
}
