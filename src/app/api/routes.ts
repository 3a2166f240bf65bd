import type { FastifyInstance } from 'fastify';
import { directivesRoutes } from '#directives/api/routes.ts';
import { documentsRoutes } from '#documents/api/routes.ts';
import { obstaclesRoutes } from '#obstacles/api/routes.ts';
import { chartFileRoutes } from '#organisations/api/chart-file-routes.ts';
import { organisationsRoutes } from '#organisations/api/routes.ts';
import { accountRoutes, type CityFacts } from '#platform/auth/api/routes.ts';
import type { ContextOf } from '#platform/http/plain-routes.ts';
import type { Sentences } from '#platform/http/problem-sentences.ts';
import { readingRoutes } from '#reading/api/routes.ts';
import { documentUploads } from '#reading/api/upload-routes.ts';
import { reorganisationsRoutes } from '#reorganisations/api/routes.ts';
import { reformUpload } from '#reorganisations/api/upload-routes.ts';
import { briefRoute } from '#reports/api/brief-route.ts';
import { reportsRoutes } from '#reports/api/routes.ts';
import { roadmapsRoutes } from '#roadmaps/api/routes.ts';
import { evidenceRoutes } from '#tasks/api/report-upload-route.ts';
import { tasksRoutes } from '#tasks/api/routes.ts';

/** The routes of every room, in the shape of `contract`. */
export function allRoutes(city: CityFacts) {
  return {
    account: accountRoutes(city),
    organisations: organisationsRoutes,
    documents: documentsRoutes,
    reading: readingRoutes,
    directives: directivesRoutes,
    tasks: tasksRoutes,
    roadmaps: roadmapsRoutes,
    obstacles: obstaclesRoutes,
    reorganisations: reorganisationsRoutes,
    reports: reportsRoutes,
  };
}

/** Files in, files out. */
export function plainRoutes(server: FastifyInstance, contextOf: ContextOf, sentences: Sentences): void {
  documentUploads(server, contextOf, sentences);
  evidenceRoutes(server, contextOf, sentences);
  chartFileRoutes(server, contextOf, sentences);
  briefRoute(server, contextOf, sentences);
  reformUpload(server, contextOf, sentences);
}
