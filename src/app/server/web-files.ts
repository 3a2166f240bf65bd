import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const webFolder = path.join(import.meta.dirname, '../../../dist/web');

/** Serves the built web app. Files with a hash in their name never change; every unknown address is the app's own to answer. */
export async function serveWebFiles(server: FastifyInstance): Promise<void> {
  if (!existsSync(path.join(webFolder, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root: webFolder,
    cacheControl: false,
    setHeaders: (reply, file) => {
      reply.header(
        'cache-control',
        file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  server.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/') || request.method !== 'GET') return reply.status(404).send({ problems: [] });
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
