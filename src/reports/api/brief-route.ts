import type { FastifyInstance } from 'fastify';
import type { ReadingContext } from '#platform/context.ts';
import { type ContextOf, dayGiven, type PlainWork, plainRoute, sendAsAttachment } from '#platform/http/plain-routes.ts';
import type { Sentences } from '#platform/http/problem-sentences.ts';
import { refuse } from '#shared/problem.ts';
import { briefDocx } from '../exports/brief-docx.ts';
import { briefPath } from '../logic/brief-address.ts';
import { brief } from '../storage/brief-queries.ts';
import type { OverviewRequest } from '../storage/overview-queries.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** GET /brief.docx?asOf=&sessionId=&all=: the brief as a Word file to download. */
export function briefRoute(server: FastifyInstance, contextOf: ContextOf, sentences: Sentences): void {
  server.get('/api/v1/brief.docx', plainRoute(contextOf, sentences)(sendBrief));
}

const sendBrief: PlainWork = async (request, reply, context) => {
  const { asOf, sessionId, all } = request.query as { asOf?: string; sessionId?: string; all?: string };
  const reading = context.reading(dayGiven(asOf, 'asOf'));
  const found = await briefOrRefuse(reading, { sessionId, all: all === 'true' });
  const bytes = await briefDocx(found, `${request.protocol}://${request.host}${briefPath(found, all === 'true')}`);
  return sendAsAttachment(reply, { name: `to-trinh-gon-${reading.asOf}.docx`, bytes }, docxType);
};

/** @throws refusal when the register of that day is empty: there is nothing to brief */
export async function briefOrRefuse(reading: ReadingContext, request: OverviewRequest) {
  const found = await brief(reading, request);
  return found.rows.length > 0 ? found : refuse('reports.no_directives');
}
