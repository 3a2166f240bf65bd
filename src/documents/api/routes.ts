import { implement } from '@orpc/server';
import type { RequestContext } from '#platform/http/request-context.ts';
import { refuse } from '#shared/problem.ts';
import { linkDocuments } from '../actions/link-documents.ts';
import { openSession } from '../actions/open-session.ts';
import { storeDocument } from '../actions/store-document.ts';
import { documentById, documentsList, versionText } from '../storage/document-queries.ts';
import { sessionById, sessionsList } from '../storage/session-queries.ts';
import { documentsContract } from './contract.ts';

const os = implement(documentsContract).$context<RequestContext>();

export const documentsRoutes = {
  sessions: os.sessions.handler(async ({ input, context }) => ({
    items: await sessionsList(context.reading(input.asOf)),
  })),
  session: os.session.handler(
    async ({ input, context }) =>
      (await sessionById(context.reading(input.asOf), input.id)) ?? refuse('documents.session_not_found'),
  ),
  openSession: os.openSession.handler(({ input, context }) => openSession(context.acting(), input)),
  list: os.list.handler(({ input, context }) => documentsList(context.reading(input.asOf), input)),
  one: os.one.handler(
    async ({ input, context }) =>
      (await documentById(context.reading(input.asOf), input.id)) ?? refuse('documents.not_found'),
  ),
  text: os.text.handler(
    async ({ input, context }) =>
      (await versionText(context.reading(input.asOf), input.versionId)) ?? refuse('documents.not_found'),
  ),
  store: os.store.handler(async ({ input, context }) => ({
    id: (await storeDocument(context.acting(), input, null)).id,
  })),
  link: os.link.handler(({ input, context }) => linkDocuments(context.acting(), input)),
};
