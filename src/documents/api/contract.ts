import { oc } from '@orpc/contract';
import { z } from 'zod';
import { asOfInput, pageLimit, plainDate } from '#platform/http/contract-parts.ts';
import { confidentialities, documentKinds, documentRelations } from '../logic/document-types.ts';

const id = z.uuid();
const line = z.string().trim().max(500);
const optionalLine = line.min(1).nullish();

const participant = z.object({ personName: line.min(1), postName: line.min(1).nullable() });

/** What a person tells of a session that was held. */
export const newSession = z.object({
  heldOn: plainDate,
  title: line.min(1),
  place: optionalLine,
  chairedBy: optionalLine,
  summary: z.string().trim().max(5000).nullish(),
  source: line.min(1),
  participants: z.array(participant).max(300).optional(),
});

const sessionName = z.object({ id, heldOn: plainDate, title: z.string() });

const sessionLine = sessionName.extend({
  place: z.string().nullable(),
  chairedBy: z.string().nullable(),
  participantCount: z.number().int(),
  documentCount: z.number().int(),
  isReconstructed: z.boolean(),
});

/** What a person tells of a document; its text or file comes beside it. */
export const newDocument = z.object({
  kind: z.enum(documentKinds),
  title: line.min(1),
  issuer: optionalLine,
  number: line.min(1).max(100).nullish(),
  issuedOn: plainDate.nullish(),
  sessionId: id.nullish(),
  confidentiality: z.enum(confidentialities).optional(),
  source: line.min(1),
});

/** A text may be some five million characters; the body limit of the server comes first. */
export const pastedText = z.string().max(5_000_000);

const documentName = z.object({
  id,
  kind: z.enum(documentKinds),
  title: z.string(),
  issuer: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: plainDate.nullable(),
});

export const documentLine = documentName.extend({
  confidentiality: z.enum(confidentialities),
  isReconstructed: z.boolean(),
  knownOn: plainDate,
  session: sessionName.nullable(),
  /** The newest version known on the as-of day; null when the text is not held. */
  versionId: id.nullable(),
  /** Amended, replaced or revoked by that day. */
  supersededBy: z.enum(['amends', 'replaces', 'revokes']).nullable(),
});

const documentLink = z.object({
  id,
  relation: z.enum(documentRelations),
  /** outgoing: this document does it to the other · incoming: the other does it to this one ("được thay bằng …"). */
  direction: z.enum(['outgoing', 'incoming']),
  effectiveOn: plainDate,
  other: documentName,
});

const documentVersion = z.object({
  id,
  versionNo: z.number().int(),
  knownOn: plainDate,
  format: z.string(),
  length: z.number().int(),
  /** SHA-256 of the text in hexadecimal: two texts with the same code are the same. */
  sha256: z.string(),
  original: z.object({ name: z.string(), mediaType: z.string(), sizeBytes: z.number().int() }).nullable(),
});

const documentDetail = documentLine.extend({
  source: z.string(),
  versions: z.array(documentVersion),
  links: z.array(documentLink),
});

export const documentsContract = {
  sessions: oc
    .route({ method: 'GET', path: '/sessions', summary: 'Working sessions, newest first' })
    .input(asOfInput)
    .output(z.object({ items: z.array(sessionLine) })),
  session: oc
    .route({ method: 'GET', path: '/sessions/{id}', summary: 'A session with who took part and its documents' })
    .input(asOfInput.extend({ id }))
    .output(
      sessionLine.extend({
        summary: z.string().nullable(),
        source: z.string(),
        participants: z.array(participant),
        documents: z.array(documentLine),
      }),
    ),
  openSession: oc
    .route({ method: 'POST', path: '/sessions', summary: 'Record a session that was held' })
    .input(newSession)
    .output(z.object({ id })),
  list: oc
    .route({ method: 'GET', path: '/documents', summary: 'Documents, newest first; search needs no accents' })
    .input(
      asOfInput.extend({
        search: z.string().max(200).optional(),
        kind: z.enum(documentKinds).optional(),
        sessionId: id.optional(),
        limit: pageLimit.default(100),
        offset: z.coerce.number().int().min(0).default(0),
      }),
    )
    .output(z.object({ items: z.array(documentLine), total: z.number().int() })),
  one: oc
    .route({
      method: 'GET',
      path: '/documents/{id}',
      summary: 'A document, its versions and its links in both directions',
    })
    .input(asOfInput.extend({ id }))
    .output(documentDetail),
  text: oc
    .route({
      method: 'GET',
      path: '/document-versions/{versionId}',
      summary: 'The text of a version, exactly as received',
    })
    .input(asOfInput.extend({ versionId: id }))
    .output(z.object({ documentId: id, versionId: id, versionNo: z.number().int(), text: z.string() })),
  store: oc
    .route({ method: 'POST', path: '/documents', summary: 'Record a paper whose text is not held (cited, or secret)' })
    .input(newDocument)
    .output(z.object({ id })),
  link: oc
    .route({ method: 'POST', path: '/document-links', summary: 'Say what one document does to another' })
    .input(z.object({ fromId: id, toId: id, relation: z.enum(documentRelations), effectiveOn: plainDate }))
    .output(z.object({ id })),
};
