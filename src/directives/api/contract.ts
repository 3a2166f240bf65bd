import { oc } from '@orpc/contract';
import { z } from 'zod';
import { asOfInput, dateWindow, plainDate } from '#platform/http/contract-parts.ts';
import { directiveKinds, sentenceRoles, topics } from '#reading/logic/reading.ts';
import { sentenceStates } from '../logic/coverage.ts';
import { basisRelations } from '../logic/directive.ts';
import { similarityReasonCodes } from '../logic/similarity.ts';

const code = z.string().regex(/^D\d{2,}$/);
const kind = z.enum(directiveKinds);
const topic = z.enum(topics);
const span = { start: z.number().int().min(0), end: z.number().int().min(1) };

/** A document as a source chip shows it. */
const citedDocument = z.object({
  documentId: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: plainDate.nullable(),
});

const wording = {
  quote: z.string(),
  title: z.string(),
  kind,
  issuer: z.string().nullable(),
  addressee: z.string().nullable(),
  topic,
  acceptedBy: z.string(),
  isReconstructed: z.boolean(),
  note: z.string().nullable(),
  knownOn: plainDate,
};

export const directiveDetail = z.object({
  id: z.string(),
  code,
  ...wording,
  ...span,
  versionId: z.string(),
  /** Which wording is in force, counted from 1; a correction names it as `expectedVersion`. */
  version: z.number().int(),
  session: z.object({ id: z.string(), heldOn: plainDate, title: z.string() }).nullable(),
  /** Null when the reader may see the directive but not the paper it stands in. */
  document: citedDocument.nullable(),
  /** The numbered sentence(s) the quote lies in, and their words around the quote. */
  sentences: z.array(z.number().int()),
  before: z.string(),
  after: z.string(),
  sameSentence: z.array(z.object({ code, title: z.string() })),
  bases: z.array(citedDocument.extend({ relation: z.enum(basisRelations), note: z.string().nullable() })),
  /** Documents that amend, replace or revoke the one it stands in, or one it rests on. */
  replacedBy: z.array(
    citedDocument.extend({
      relation: z.enum(['amends', 'replaces', 'revokes']),
      effectiveOn: plainDate,
      replacedDocumentId: z.string(),
    }),
  ),
  versions: z.array(z.object({ version: z.number().int(), ...wording, ...span })),
});

export const coverageReply = z.object({
  sentences: z.array(
    z.object({
      ordinal: z.number().int(),
      ...span,
      role: z.enum(sentenceRoles),
      state: z.enum(sentenceStates),
      directiveCodes: z.array(code),
    }),
  ),
  counts: z.record(z.enum(sentenceStates), z.number().int()),
});

/** A directive of another document that says nearly the same as a proposal, or contradicts it. */
export const similarDirective = z.object({
  proposalId: z.string(),
  score: z.number(),
  verdict: z.enum(['near', 'conflict']),
  reasons: z.array(
    z.object({
      code: z.enum(similarityReasonCodes),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  directive: z.object({
    code,
    title: z.string(),
    quote: z.string(),
    kind,
    addressee: z.string().nullable(),
    deadline: dateWindow.nullable(),
    heldOn: plainDate.nullable(),
    document: z.object({ documentId: z.string(), title: z.string(), issuedOn: plainDate.nullable() }).nullable(),
  }),
});

const changes = z.object({
  title: z.string().trim().min(1).max(200).optional(),
  kind: kind.optional(),
  issuer: z.string().trim().max(200).nullable().optional(),
  addressee: z.string().trim().max(300).nullable().optional(),
  topic: topic.optional(),
  note: z.string().trim().max(2000).nullable().optional(),
});
const written = z.object({ id: z.string(), code, title: z.string(), version: z.number().int() });

export const directivesContract = {
  one: oc
    .route({
      method: 'GET',
      path: '/directives/{code}',
      summary: 'One directive with its source, bases and earlier wordings',
    })
    .input(asOfInput.extend({ code }))
    .output(directiveDetail),
  coverage: oc
    .route({ method: 'GET', path: '/document-versions/{versionId}/coverage', summary: 'What became of every sentence' })
    .input(asOfInput.extend({ versionId: z.uuid() }))
    .output(coverageReply),
  similar: oc
    .route({
      method: 'GET',
      path: '/document-versions/{versionId}/similar-directives',
      summary: 'Directives of other documents near to or against its proposals',
    })
    .input(asOfInput.extend({ versionId: z.uuid() }))
    .output(z.object({ items: z.array(similarDirective) })),
  accept: oc
    .route({ method: 'POST', path: '/directives/accepted-proposals', summary: 'Take a proposal into the register' })
    .input(changes.extend({ proposalId: z.uuid() }))
    .output(written),
  add: oc
    .route({ method: 'POST', path: '/directives', summary: 'Enter a directive whose span a person chose' })
    .input(changes.extend({ versionId: z.uuid(), ...span, kind, topic }))
    .output(written),
  correct: oc
    .route({
      method: 'POST',
      path: '/directives/{code}/corrections',
      summary: 'Correct a directive; the earlier wording is kept',
    })
    .input(
      changes.extend({
        code,
        start: span.start.optional(),
        end: span.end.optional(),
        expectedVersion: z.number().int().optional(),
      }),
    )
    .output(written),
  withdraw: oc
    .route({
      method: 'POST',
      path: '/directives/{code}/withdrawal',
      summary: 'Take an acceptance back; its proposal is open again',
    })
    .input(z.object({ code, reason: z.string().trim().min(1).max(500) }))
    .output(z.object({ code })),
  linkBasis: oc
    .route({
      method: 'POST',
      path: '/directives/{code}/bases',
      summary: 'Name a document it rests on or was answered with',
    })
    .input(
      z.object({
        code,
        documentId: z.uuid(),
        relation: z.enum(basisRelations),
        note: z.string().trim().max(1000).nullable().optional(),
      }),
    )
    .output(written),
};
