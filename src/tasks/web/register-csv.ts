import type { RegisterLine } from './tasks-api.ts';

interface CsvColumn {
  readonly head: string;
  readonly value: (row: RegisterLine) => string | number | null;
}

/** The rows as a table that spreadsheets open with Vietnamese letters intact: UTF-8 with its mark, fields quoted, CRLF. */
export function registerCsv(rows: readonly RegisterLine[], columns: readonly CsvColumn[]): string {
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ value }) => value(row)))];
  return `\uFEFF${lines.map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** Quoted, and what a spreadsheet would take for a formula is kept as text. */
function csvField(value: string | number | null): string {
  if (value === null) return '""';
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}

/** Hands a text to the browser as a file. */
export function saveAsFile(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
