import { oc } from '@orpc/contract';
import { z } from 'zod';
import { newDocument, newSession, pastedText } from '#documents/api/contract.ts';
import { documentKinds } from '#documents/logic/document-types.ts';
import { asOfInput, dateWindow, plainDate } from '#platform/http/contract-parts.ts';
import { windowCertainties } from '#shared/date-window.ts';
import { directiveKinds, sentenceRoles, topics } from '../logic/reading-types.ts';
import { sentenceVerdicts } from '../logic/review-coverage.ts';

const id = z.uuid();
const name = z.string().trim().min(1).max(500);
const reason = z.string().trim().min(1).max(1000);
/** UTF-16 code units of the text, `end` exclusive. */
const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(1) });
const dueWords = z.object({
  text: name,
  from: plainDate.nullable(),
  to: plainDate.nullable(),
  certainty: z.enum(windowCertainties),
});

/** What a person may say of a directive besides where it stands. */
const proposalFields = z.object({
  kind: z.enum(directiveKinds),
  issuer: name.nullable(),
  addressee: name.nullable(),
  coordinating: z.array(name).max(50),
  deadline: dueWords.nullable(),
  topic: z.enum(topics),
});

const proposed = span.extend({
  quote: z.string(),
  ...proposalFields.shape,
  /** The deadline as an honest interval. */
  window: dateWindow.nullable(),
  certainty: z.number(),
  because: z.array(z.string()),
});

const proposalStates = ['open', 'accepted', 'dismissed'] as const;

export const reviewProposal = proposed.extend({
  id,
  origin: z.enum(['machine', 'person']),
  state: z.enum(proposalStates),
  stateReason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedOn: plainDate.nullable(),
  /** Number of the sentence it starts in; 0 when none does. */
  sentence: z.number().int(),
});

export const reviewSentence = span.extend({
  ordinal: z.number().int(),
  role: z.enum(sentenceRoles),
  verdict: z.enum(sentenceVerdicts),
  reason: z.string().nullable(),
  readBy: z.string().nullable(),
});

const coverage = z.object({
  total: z.number().int(),
  /** Sentences a named person has been through: nothing in them waits. */
  read: z.number().int(),
  directive: z.number().int(),
  context: z.number().int(),
  dismissed: z.number().int(),
  unread: z.number().int(),
  accepted: z.number().int(),
  open: z.number().int(),
});

const personNamed = z.object({ name: z.string(), position: z.string().nullable() });

/** What a paper tells of itself and its session: suggestions until a person takes them. */
const paperFacts = z.object({
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  number: z.string().nullable(),
  issuedOn: plainDate.nullable(),
  heldOn: plainDate.nullable(),
  chairedBy: z.string().nullable(),
  participants: z.array(personNamed),
});

/** Where in the text; 0 when it cannot be placed. */
const sentence = z.number().int();

const textFacts = z.object({
  people: z.array(personNamed.extend({ sentence })),
  organisations: z.array(z.object({ name: z.string(), sentence })),
  indicators: z.array(
    z.object({
      name: z.string(),
      value: z.string().nullable(),
      unit: z.string().nullable(),
      period: z.string().nullable(),
      comparison: z.string().nullable(),
      sentence,
    }),
  ),
  milestones: z.array(z.object({ text: z.string(), from: plainDate.nullable(), to: plainDate.nullable(), sentence })),
  papers: z.array(
    z.object({
      number: z.string(),
      date: plainDate.nullable(),
      kind: z.enum(documentKinds),
      issuer: z.string().nullable(),
      title: z.string(),
      sentence,
      /** The kept document it is; null when it is not kept, or could be several. */
      document: z.object({ id, title: z.string() }).nullable(),
      /** This document already names it as a link. */
      isLinked: z.boolean(),
    }),
  ),
});

const changed = z.object({ ids: z.array(id) });
const imported = z.object({ documentId: id, versionId: id, proposals: z.number().int() });
const proposalId = z.object({ proposalId: id });

/** `session` is one that exists, or one to record in the same go. */
export const importRequest = z.object({
  document: newDocument,
  session: newSession.nullish(),
  /** A text in which no directive is found is stored only when the person says so. */
  withoutDirectives: z.boolean().optional(),
});

export const readingContract = {
  preview: oc
    .route({ method: 'POST', path: '/readings/preview', summary: 'What would be proposed; nothing is stored' })
    .input(z.object({ text: pastedText, date: plainDate.nullish(), kind: z.enum(documentKinds).optional() }))
    .output(
      z.object({
        text: z.string(),
        proposals: z.array(proposed),
        sentences: z.array(span.extend({ role: z.enum(sentenceRoles) })),
        told: paperFacts,
      }),
    ),
  import: oc
    .route({ method: 'POST', path: '/readings', summary: 'Store a pasted text with its proposals, all or nothing' })
    .input(importRequest.extend({ text: pastedText }))
    .output(imported),
  importVersion: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/versions',
      summary: 'Store and read a new text of a document',
    })
    .input(z.object({ documentId: id, text: pastedText, withoutDirectives: z.boolean().optional() }))
    .output(imported),
  review: oc
    .route({
      method: 'GET',
      path: '/readings/{versionId}',
      summary: 'Sentences with verdicts, proposals, coverage, closing',
    })
    .input(asOfInput.extend({ versionId: id }))
    .output(
      z.object({
        versionId: id,
        documentId: id,
        versionNo: z.number().int(),
        text: z.string(),
        sentences: z.array(reviewSentence),
        proposals: z.array(reviewProposal),
        coverage,
        closing: z.object({ statement: z.string(), closedBy: z.string(), closedOn: plainDate }).nullable(),
      }),
    ),
  facts: oc
    .route({
      method: 'GET',
      path: '/readings/{versionId}/facts',
      summary: 'People, bodies, figures, dated events and papers the text names',
    })
    .input(asOfInput.extend({ versionId: id }))
    .output(textFacts),
  progress: oc
    .route({ method: 'GET', path: '/readings', summary: 'How far the reading of some versions has come' })
    .input(asOfInput.extend({ versionIds: z.array(id).max(100) }))
    .output(
      z.object({
        items: z.array(
          z.object({
            versionId: id,
            accepted: z.number().int(),
            open: z.number().int(),
            sentences: z.number().int(),
            isClosed: z.boolean(),
          }),
        ),
      }),
    ),
  edit: oc
    .route({
      method: 'POST',
      path: '/proposals/{proposalId}/edit',
      summary: 'Correct a proposal; the original is kept',
    })
    .input(proposalId.extend(span.partial().shape).extend(proposalFields.partial().shape))
    .output(changed),
  split: oc
    .route({
      method: 'POST',
      path: '/proposals/{proposalId}/split',
      summary: 'Make several of one, cut at offsets of the text',
    })
    .input(proposalId.extend({ at: z.array(z.number().int()).min(1).max(50) }))
    .output(changed),
  merge: oc
    .route({ method: 'POST', path: '/proposals/merge', summary: 'Make one of several that stand side by side' })
    .input(z.object({ proposalIds: z.array(id).min(2).max(50) }))
    .output(changed),
  dismiss: oc
    .route({ method: 'POST', path: '/proposals/{proposalId}/dismiss', summary: 'Not a directive, and why' })
    .input(proposalId.extend({ reason }))
    .output(changed),
  add: oc
    .route({ method: 'POST', path: '/readings/{versionId}/proposals', summary: 'A directive the engine did not see' })
    .input(span.extend({ versionId: id }).extend(proposalFields.partial().shape))
    .output(changed),
  undo: oc
    .route({
      method: 'POST',
      path: '/proposals/undo',
      summary: 'Take a correction back: open the old ones, withdraw the new',
    })
    .input(z.object({ versionId: id, reopen: z.array(id).max(50), withdraw: z.array(id).max(50) }))
    .output(changed),
  readSentences: oc
    .route({
      method: 'POST',
      path: '/readings/{versionId}/sentences',
      summary: 'A person read these sentences: no directive in them',
    })
    .input(
      z.object({
        versionId: id,
        ordinals: z.array(z.number().int().min(1)).min(1).max(20_000),
        verdict: z.enum(['context', 'dismissed']),
        reason: reason.nullish(),
      }),
    )
    .output(z.object({ ordinals: z.array(z.number().int()) })),
  unreadSentences: oc
    .route({ method: 'POST', path: '/readings/{versionId}/unread', summary: 'Take the verdict on sentences back' })
    .input(z.object({ versionId: id, ordinals: z.array(z.number().int().min(1)).min(1).max(20_000) }))
    .output(z.object({ ordinals: z.array(z.number().int()) })),
  close: oc
    .route({ method: 'POST', path: '/readings/{versionId}/close', summary: 'Sign that every sentence was read' })
    .input(z.object({ versionId: id }))
    .output(z.object({ statement: z.string() })),
  reopen: oc
    .route({
      method: 'POST',
      path: '/readings/{versionId}/reopen',
      summary: 'Open a closed register again, with a reason',
    })
    .input(z.object({ versionId: id, reason }))
    .output(z.object({ versionId: id })),
};
