import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '#platform/http/request-context.ts';
import { isPlainDate } from '#shared/plain-date.ts';
import { refuse } from '#shared/problem.ts';
import { briefDocx } from '../exports/brief-docx.ts';
import { brief } from '../storage/brief-queries.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The brief as a Word file: a download, so a plain route. */
export function briefRoute(
  server: FastifyInstance,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>,
): void {
  server.get<{ Querystring: { asOf?: string; sessionId?: string } }>('/api/v1/brief.docx', async (request, reply) => {
    const context = await contextOf(request, reply);
    const { asOf, sessionId } = request.query;
    if (asOf !== undefined && !isPlainDate(asOf))
      refuse('platform.input_invalid', { field: 'asOf', reason: 'YYYY-MM-DD' });
    const reading = context.reading(asOf);
    const paper = await briefDocx(await briefOrRefuse(reading, sessionId));
    return reply
      .type(docxType)
      .header('content-disposition', `attachment; filename="to-trinh-gon-${reading.asOf}.docx"`)
      .send(paper);
  });
}

export async function briefOrRefuse(reading: Parameters<typeof brief>[0], sessionId?: string) {
  const found = await brief(reading, { sessionId });
  if (found.rows.length === 0) refuse('reports.no_directives');
  return found;
}
