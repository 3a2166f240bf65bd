import { linkDocuments } from '#documents/actions/link-documents.ts';
import { openSession } from '#documents/actions/open-session.ts';
import { storeDocument } from '#documents/actions/store-document.ts';
import { importDocument } from '#reading/actions/import-document.ts';
import type { DemoFiles } from '../demo-files.ts';
import type { DemoDocument } from '../demo-shapes.ts';
import { idOf, type Loaded, office, type Step } from './step.ts';

/** Sessions, documents with and without text, and what one document does to another. */
export function documentSteps(files: DemoFiles): Step[] {
  const knownOn = new Map(files.documents.documents.map((document) => [document.key, document.knownOn]));
  const sessions = files.sessions.map(
    ({ key, participants, ...session }): Step => ({
      on: session.heldOn,
      order: 0,
      by: office,
      run: async (context, { sessions }) => {
        const people = participants.map(({ name, post }) => ({ personName: name, postName: post }));
        sessions.set(key, (await openSession(context, { ...session, participants: people })).id);
      },
    }),
  );
  const documents = files.documents.documents.map(
    (document): Step => ({
      on: document.knownOn,
      order: 1,
      by: office,
      run: (context, loaded) => storeOne(context, loaded, document, files.texts.get(document.key) ?? null),
    }),
  );
  const links = files.documents.links.map(
    ({ from, to, relation, effectiveOn }): Step => ({
      on: [knownOn.get(from)!, knownOn.get(to)!].toSorted().at(-1)!,
      order: 2,
      by: office,
      run: (context, { documents }) =>
        linkDocuments(context, { fromId: idOf(documents, from), toId: idOf(documents, to), relation, effectiveOn }),
    }),
  );
  return [...sessions, ...documents, ...links];
}

async function storeOne(
  context: Parameters<Step['run']>[0],
  loaded: Loaded,
  { key, session, kind, title, issuer, number, issuedOn, source, isReconstructed }: DemoDocument,
  text: string | null,
): Promise<void> {
  const sessionId = session ? idOf(loaded.sessions, session) : null;
  const document = { kind, title, issuer, number, issuedOn, source, isReconstructed, sessionId };
  if (text === null) {
    loaded.documents.set(key, (await storeDocument(context, document, null)).id);
    return;
  }
  const stored = await importDocument(context, { document, withoutDirectives: true }, { text });
  loaded.documents.set(key, stored.documentId);
  loaded.versions.set(key, stored.versionId);
}
