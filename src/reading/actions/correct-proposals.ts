import { recordAudit } from '#platform/audit/record-audit.ts';
import type { ActionContext } from '#platform/context.ts';
import { refuseIf } from '#shared/problem.ts';
import { asStored, vietnameseDay } from '#shared/vietnamese-text.ts';
import type { Deadline, Proposal, Span } from '../logic/reading-types.ts';
import { piecesOf, withoutBlanks } from '../logic/review-spans.ts';
import { saveDecision, saveProposals } from '../storage/proposal-store.ts';
import { type OpenReview, refuseSpans, reviewing, reviewingProposal, undecided } from './reviewing.ts';

/** What a person says of a directive besides where it stands; what is left out stays as it is. */
export type ProposalFields = Partial<
  Pick<Proposal, 'kind' | 'issuer' | 'addressee' | 'coordinating' | 'deadline' | 'topic'>
>;

export interface Correction {
  /** The proposals that are open now instead of the old ones. */
  readonly ids: readonly string[];
}

/** Corrects where a directive stands or what is said of it. The corrected one is the person's own; the original is kept, replaced. */
export function editProposal(
  context: ActionContext,
  proposalId: string,
  change: ProposalFields & Partial<Span>,
): Promise<Correction> {
  return reviewingProposal(context, proposalId, (review, proposal) => {
    const { start = proposal.start, end = proposal.end, ...fields } = change;
    const span = withoutBlanks(review.text, { start, end });
    return replace(review, 'proposal.edited', [proposal], [personal(review, span, { ...proposal, ...fields })]);
  });
}

/** Makes several directives of one, cut at offsets of the text; each keeps issuer, addressee and the rest. */
export function splitProposal(context: ActionContext, proposalId: string, at: readonly number[]): Promise<Correction> {
  return reviewingProposal(context, proposalId, (review, proposal) => {
    const pieces = piecesOf(review.text, proposal, at);
    refuseIf(
      pieces.length < 2 ? [{ code: 'reading.split_outside', field: 'at', details: { quote: proposal.quote } }] : [],
    );
    return replace(
      review,
      'proposal.split',
      [proposal],
      pieces.map((span) => personal(review, span, proposal)),
    );
  });
}

/** Makes one directive of several, from the first word of the first to the last word of the last. The first one's fields hold. */
export function mergeProposals(context: ActionContext, proposalIds: readonly string[]): Promise<Correction> {
  return reviewingProposal(context, proposalIds[0]!, (review) => {
    const ids = [...new Set(proposalIds)];
    const parts = ids.map((id) => undecided(review, id)).sort((a, b) => a.start - b.start);
    refuseIf(parts.length < 2 ? [{ code: 'reading.merge_needs_two', field: 'proposalIds' }] : []);
    const first = parts[0]!;
    const deadline = parts.find((part) => part.deadline)?.deadline ?? null;
    const coordinating = [...new Set(parts.flatMap((part) => part.coordinating))];
    const span = { start: first.start, end: parts.at(-1)!.end };
    return replace(review, 'proposal.merged', parts, [personal(review, span, { ...first, deadline, coordinating })]);
  });
}

/** Adds a directive the engine did not see, in words a person selected. */
export function addProposal(
  context: ActionContext,
  versionId: string,
  wanted: Span & ProposalFields,
): Promise<Correction> {
  return reviewing(context, versionId, (review) => {
    const { start, end, ...fields } = wanted;
    const span = withoutBlanks(review.text, { start, end });
    return replace(review, 'proposal.added', [], [personal(review, span, { ...blank, ...fields })]);
  });
}

const blank: Required<ProposalFields> = {
  kind: 'instruction',
  issuer: null,
  addressee: null,
  coordinating: [],
  deadline: null,
  topic: 'khác',
};

/** A person's own proposal: certain, because somebody says so. */
function personal({ text, context }: OpenReview, span: Span, fields: Required<ProposalFields>): Proposal {
  return {
    ...span,
    quote: text.slice(span.start, span.end),
    kind: fields.kind,
    issuer: stored(fields.issuer),
    addressee: stored(fields.addressee),
    coordinating: fields.coordinating.map(asStored),
    deadline: storedDeadline(fields.deadline),
    topic: fields.topic,
    certainty: 1,
    because: [`${context.actor.name} sửa ngày ${vietnameseDay(context.today)}`],
  };
}

const stored = (name: string | null): string | null => (name === null ? null : asStored(name));

const storedDeadline = (deadline: Deadline | null): Deadline | null =>
  deadline && { ...deadline, text: asStored(deadline.text) };

/** Old ones become `replaced`, new ones open; refused as a whole when a span will not do. */
async function replace(
  review: OpenReview,
  action: string,
  old: readonly (Proposal & { id: string })[],
  wanted: readonly Proposal[],
): Promise<Correction> {
  const replaced = old.map((proposal) => proposal.id);
  refuseSpans(review, wanted, replaced);
  refuseIf(wanted.flatMap(deadlineProblems));
  await saveDecision(review.context, replaced, { state: 'replaced', reason: action });
  const ids = await saveProposals(review.context, review.versionId, 'person', wanted);
  await recordAudit(review.context, {
    action,
    entity: 'proposal',
    entityId: ids[0]!,
    before: old.map(({ id, quote, start, end, kind, issuer, addressee, deadline, topic }) => ({
      id,
      quote,
      start,
      end,
      kind,
      issuer,
      addressee,
      deadline,
      topic,
    })),
    after: wanted.map((proposal, index) => ({ id: ids[index], ...proposal })),
  });
  return { ids };
}

function deadlineProblems({ deadline }: Proposal) {
  const { from, to } = deadline ?? { from: null, to: null };
  return from && to && from > to
    ? [{ code: 'reading.deadline_reversed', field: 'deadline', details: { from, to } }]
    : [];
}
