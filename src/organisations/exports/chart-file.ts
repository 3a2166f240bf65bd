import { csvFile, xlsxFile } from '#platform/files/sheet-files.ts';
import { type ChartRows, sheetOf } from '../logic/chart-sheets.ts';
import type { ChartTable } from '../logic/chart-words.ts';

/** The order in which a reader meets the tables. */
const sheetOrder = ['units', 'parents', 'posts', 'appointments'] as const satisfies readonly ChartTable[];

/** The whole chart as a workbook: units, places, posts, holders, each on all days. */
export function chartWorkbook(rows: ChartRows): Promise<Buffer> {
  return xlsxFile(sheetOrder.map((table) => sheetOf(table, rows)));
}

/** One table of the chart as text. */
export function chartCsv(table: ChartTable, rows: ChartRows): Buffer {
  return csvFile(sheetOf(table, rows));
}
