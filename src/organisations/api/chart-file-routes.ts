import type { FastifyInstance } from 'fastify';
import { type ContextOf, type PlainWork, plainRoute, sendAsAttachment } from '#platform/http/plain-routes.ts';
import type { Sentences } from '#platform/http/problem-sentences.ts';
import { readUpload } from '#platform/http/uploads.ts';
import { refuse } from '#shared/problem.ts';
import { importChart } from '../actions/import-chart.ts';
import { chartCsv, chartWorkbook } from '../exports/chart-file.ts';
import { chartTables } from '../logic/chart-words.ts';
import { wholeChart } from '../storage/chart-import-store.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * What a contract cannot carry: the chart as a file, out and in.
 * GET /organisation-chart.xlsx · GET /organisation-chart.csv?table=units · POST /organisation-chart/import (form: `file`, `commit`)
 */
export function chartFileRoutes(server: FastifyInstance, contextOf: ContextOf, sentences: Sentences): void {
  const answering = plainRoute(contextOf, sentences);
  server.get('/api/v1/organisation-chart.xlsx', answering(sendWorkbook));
  server.get('/api/v1/organisation-chart.csv', answering(sendCsv));
  server.post('/api/v1/organisation-chart/import', answering(takeFile));
}

const sendWorkbook: PlainWork = async (_request, reply, context) => {
  const reading = context.reading();
  const bytes = await chartWorkbook(await wholeChart(reading));
  return sendAsAttachment(reply, { name: `so-do-to-chuc-${reading.today}.xlsx`, bytes }, xlsxType);
};

const sendCsv: PlainWork = async (request, reply, context) => {
  const asked = (request.query as { table?: string }).table ?? 'units';
  const reading = context.reading();
  const table = chartTables.find((one) => one === asked);
  if (!table) return refuse('platform.input_invalid', { field: 'table', reason: chartTables.join(', ') }, 'table');
  const bytes = chartCsv(table, await wholeChart(reading));
  return sendAsAttachment(
    reply,
    { name: `so-do-to-chuc-${table}-${reading.today}.csv`, bytes },
    'text/csv; charset=utf-8',
  );
};

const takeFile: PlainWork = async (request, _reply, context) => {
  // Who is asking is settled before a byte of the form is read.
  const acting = context.acting();
  const { fields, files } = await readUpload(request);
  const file = files[0] ?? refuse('organisations.no_file', {}, 'file');
  const { changes, ...report } = await importChart(acting, file, fields.commit === 'true');
  return { ...report, tables: changes.map(({ rows, ...change }) => ({ ...change, rows: rows.length })) };
};
