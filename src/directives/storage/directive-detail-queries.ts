import { documentById, sentencesOf, versionText } from '#documents/storage/document-queries.ts';
import { sessionById } from '#documents/storage/session-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { DirectiveKind, Topic } from '#reading/logic/reading.ts';
import type { Directive } from '../logic/directive.ts';
import { surroundingsOf } from '../logic/surroundings.ts';
import { basesOf, replacementsOf } from './directive-document-queries.ts';
import { directiveByCode, directivesOfVersion } from './directive-queries.ts';

/** One directive with its sentence, its source, what it rests on and its earlier wordings; null when it is not the reader's to see. */
export async function directiveDetail(reading: ReadingContext, code: string) {
  const directive = await directiveByCode(reading, code);
  if (!directive) return null;
  const source = await sourceOf(reading, directive);
  const bases = await basesOf(reading, directive.id);
  const documentIds = [
    ...(source.document ? [source.document.documentId] : []),
    ...bases.map((basis) => basis.documentId),
  ];
  const versions = await wordingsOf(reading, directive.id);
  const { sessionId: _, ...shown } = directive;
  return {
    ...shown,
    ...source,
    version: versions.length,
    session: await sessionOf(reading, directive.sessionId),
    bases,
    replacedBy: await replacementsOf(reading, documentIds),
    versions,
  };
}

/** The document and the words around the quote; an agency that may not open the document still sees its own quote. */
async function sourceOf(reading: ReadingContext, directive: Directive) {
  const version = await versionText(reading, directive.versionId);
  if (!version) return { document: null, sentences: [], before: '', after: '', sameSentence: [] };
  const sentences = await sentencesOf(reading, directive.versionId);
  const others = await directivesOfVersion(reading, directive.versionId);
  const around = surroundingsOf(version.text, directive, sentences);
  const sameSentence = others
    .filter((other) => other.id !== directive.id && other.start < around.end && other.end > around.start)
    .map(({ code, title }) => ({ code, title }));
  const document = await documentById(reading, version.documentId);
  return {
    document: document && {
      documentId: document.id,
      title: document.title,
      number: document.number,
      issuer: document.issuer,
      issuedOn: document.issuedOn,
    },
    sentences: [...around.ordinals],
    before: around.before,
    after: around.after,
    sameSentence,
  };
}

async function sessionOf(reading: ReadingContext, id: string | null) {
  const session = id ? await sessionById(reading, id) : null;
  return session && { id: session.id, heldOn: session.heldOn, title: session.title };
}

async function wordingsOf(reading: ReadingContext, directiveId: string) {
  const rows = await reading.db
    .selectFrom('directive_versions')
    .selectAll()
    .where('tenant_id', '=', reading.tenantId)
    .where('directive_id', '=', directiveId)
    .where('known_on', '<=', reading.asOf)
    .orderBy('version_no')
    .execute();
  return rows.map((row) => ({
    version: row.version_no,
    start: row.starts_at,
    end: row.ends_at,
    quote: row.quote,
    title: row.title,
    kind: row.kind as DirectiveKind,
    issuer: row.issuer,
    addressee: row.addressee,
    topic: row.topic as Topic,
    acceptedBy: row.accepted_by,
    isReconstructed: row.is_reconstructed,
    note: row.note,
    knownOn: row.known_on,
  }));
}
