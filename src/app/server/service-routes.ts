import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { OpenDatabase } from './open-database.ts';

const root = path.join(import.meta.dirname, '../../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

/** What machines ask: is it alive, what can be called, how busy is it. */
export function serviceRoutes(server: FastifyInstance, database: OpenDatabase): void {
  const openApi = readFileSync(path.join(root, 'docs/openapi.json'), 'utf8');
  server.get('/api/health', async () => {
    await sql`select 1`.execute(database.db);
    return { status: 'ok', version, database: database.kind };
  });
  server.get('/api/v1/openapi.json', (_request, reply) => reply.type('application/json').send(openApi));
  const registry = metricsOf(server);
  server.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}

function metricsOf(server: FastifyInstance): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'lotrinh_http_seconds',
    help: 'Time to answer a request, by method and status',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  });
  server.addHook('onResponse', (request, reply, done) => {
    durations.observe({ method: request.method, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    done();
  });
  return registry;
}
