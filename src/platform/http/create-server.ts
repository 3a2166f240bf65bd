import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance } from 'fastify';

const self = "'self'";

/** A server with the protections every route gets: strict CSP, no framing, bounded bodies, compressed replies, quiet logs. */
export async function createServer({ isLogging = true } = {}): Promise<FastifyInstance> {
  const server = fastify({
    logger: isLogging ? { level: 'warn', redact: ['req.headers.cookie', 'req.headers.authorization'] } : false,
    bodyLimit: 6 * 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    trustProxy: false,
  });
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [self],
        scriptSrc: [self],
        styleSrc: [self],
        imgSrc: [self, 'data:', 'blob:'],
        fontSrc: [self],
        connectSrc: [self],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: [self],
        frameAncestors: ["'none'"],
      },
    },
    // The city's own network often has no certificate; whoever puts one in front sets this header there.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
  });
  await server.register(cookie);
  await server.register(compress, { threshold: 1024 });
  await server.register(multipart);
  return server;
}
