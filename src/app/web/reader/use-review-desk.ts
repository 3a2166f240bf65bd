import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { directivesContract } from '#directives/api/contract.ts';
import { roomApi } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { announce } from '#platform/web/live-region.tsx';
import { useNavigation } from '#platform/web/navigation.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { showToast } from '#platform/web/toast.tsx';
import { useWords } from '#platform/web/words.ts';
import type { Span } from '#reading/logic/reading-types.ts';
import {
  isDoubtful,
  isLiving,
  isOpen,
  isUnread,
  lastBefore,
  mergeable,
  nextAfter,
} from '#reading/logic/review-moves.ts';
import { doubtfulBelow } from '#reading/web/certainty-text.ts';
import type { EditedProposal } from '#reading/web/proposal-editor.tsx';
import { type Review, type ReviewProposal, type ReviewSentence, readingApi } from '#reading/web/reading-api.ts';
import type { Cursor } from '#reading/web/review-text.tsx';
import { text } from '#reading/web/text.ts';
import { useReviewWrites, withStates, withVerdicts } from '#reading/web/use-review-writes.ts';

const directivesApi = roomApi<typeof directivesContract>('directives');

/** What stands open over the desk: a correction, or a question to be answered first. */
export type DeskMode = 'edit' | 'split' | 'dismiss' | 'close' | 'reopen' | null;

/** Where the reader is in a text, and everything that can be done there. */
export function useReviewDesk(review: Review) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const { displayName } = useReader();
  const queries = useQueryClient();
  const { write, refusal, isBusy, forgive } = useReviewWrites(review.versionId, asOf);
  const [picked, setPicked] = useState<Cursor | null>(null);
  const [mode, setMode] = useState<DeskMode>(null);
  const [draft, setDraft] = useState<Span | null>(null);

  const living = useMemo(() => review.proposals.filter(isLiving), [review.proposals]);
  const asked = useAskedSentence();
  const cursor = picked ?? stopAt(review, living, asked) ?? firstStop(review, living);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another sentence is asked for, not at every write
  useEffect(() => {
    // Opened from a source chip: the sentence is brought on screen once its text is there.
    const stop = stopAt(review, living, asked);
    if (stop) showInText(stop);
  }, [asked]);
  const proposal = cursor?.kind === 'proposal' ? (living.find(({ id }) => id === cursor.id) ?? null) : null;
  const sentence =
    cursor?.kind === 'sentence' ? (review.sentences.find(({ ordinal }) => ordinal === cursor.ordinal) ?? null) : null;
  const place = proposal?.start ?? sentence?.start ?? -1;

  const goTo = useCallback(
    (next: Cursor) => {
      setPicked(next);
      setMode(null);
      setDraft(null);
      forgive();
      showInText(next);
    },
    [forgive],
  );
  const goToProposal = (next: ReviewProposal | null, nothing?: string) =>
    next ? goTo({ kind: 'proposal', id: next.id }) : nothing && announce(nothing);
  const goToSentence = (next: ReviewSentence | null) =>
    next ? goTo({ kind: 'sentence', ordinal: next.ordinal }) : announce(say.nothingUnread);

  const undo = (reopen: readonly string[], withdraw: readonly string[]) => () =>
    write({
      call: () => readingApi.call.undo({ versionId: review.versionId, reopen: [...reopen], withdraw: [...withdraw] }),
      done: () => {
        announce(say.wroteUndone);
        if (reopen[0]) goTo({ kind: 'proposal', id: reopen[0] });
      },
    });
  const corrected = (message: string, old: readonly string[]) => (reply: { ids: string[] }) => {
    showToast(message, { undo: undo(old, reply.ids) });
    // Other words, or another deadline, are near to other directives.
    void queries.invalidateQueries({ queryKey: directivesApi.query.similar.key() });
    if (reply.ids[0]) goTo({ kind: 'proposal', id: reply.ids[0] });
  };

  const withdraw = (code: string, proposalId: string) => () =>
    write({
      call: () => directivesApi.call.withdraw({ code, reason: say.acceptedByMistake }),
      done: () => {
        announce(say.wroteUndone);
        void queries.invalidateQueries({ predicate: isOfAnotherRoom });
        goTo({ kind: 'proposal', id: proposalId });
      },
    });
  /** Onwards at once, before the answer: the next open proposal after this one. */
  const goPast = ({ id, start }: ReviewProposal) =>
    goToProposal(nextAfter(living, start, (other) => isOpen(other) && other.id !== id));
  const backTo =
    ({ id }: ReviewProposal) =>
    () =>
      goTo({ kind: 'proposal', id });

  const accept = () => {
    if (!proposal || !isOpen(proposal)) return;
    void write({
      guess: withStates([proposal.id], 'accepted', displayName, asOf),
      call: () => directivesApi.call.accept({ proposalId: proposal.id }),
      done: ({ code }) => {
        showToast(say.wroteAccepted(code), { undo: withdraw(code, proposal.id) });
        void queries.invalidateQueries({ predicate: isOfAnotherRoom });
      },
      refused: backTo(proposal),
    });
    goPast(proposal);
  };
  const edit = (edited: EditedProposal) =>
    proposal &&
    write({
      call: () => readingApi.call.edit({ proposalId: proposal.id, ...edited }),
      done: corrected(say.wroteEdited, [proposal.id]),
    });
  const split = (at: number) =>
    proposal &&
    write({
      call: () => readingApi.call.split({ proposalId: proposal.id, at: [at] }),
      done: corrected(say.wroteSplit, [proposal.id]),
    });
  const merge = () => {
    const next = proposal && isOpen(proposal) ? mergeable(living, proposal) : null;
    if (!proposal || !next) return announce(say.nothingAfter);
    const ids = [proposal.id, next.id];
    return write({ call: () => readingApi.call.merge({ proposalIds: ids }), done: corrected(say.wroteMerged, ids) });
  };
  const dismiss = (reason: string) => {
    setMode(null);
    if (sentence) return readSentences([sentence.ordinal], 'dismissed', reason);
    if (!proposal) return;
    void write({
      guess: withStates([proposal.id], 'dismissed', displayName, asOf, reason),
      call: () => readingApi.call.dismiss({ proposalId: proposal.id, reason }),
      done: () => showToast(say.wroteDismissed, { undo: undo([proposal.id], []) }),
      refused: backTo(proposal),
    });
    goPast(proposal);
  };
  const add = (span: Span) =>
    write({
      call: () => readingApi.call.add({ versionId: review.versionId, ...span }),
      done: (reply) => {
        window.getSelection()?.removeAllRanges();
        corrected(say.wroteAdded, [])(reply);
        setMode('edit');
      },
    });
  const unread = (ordinals: number[]) =>
    write({
      call: () => readingApi.call.unreadSentences({ versionId: review.versionId, ordinals }),
      done: () => announce(say.wroteUnread),
    });
  const readSentences = (ordinals: number[], verdict: 'context' | 'dismissed', reason?: string) => {
    void write({
      guess: withVerdicts(ordinals, verdict, displayName),
      call: () => readingApi.call.readSentences({ versionId: review.versionId, ordinals, verdict, reason }),
      done: () => {
        const message = verdict === 'context' ? say.wroteContext(ordinals.length) : say.wroteSentenceDismissed;
        showToast(message, { undo: () => unread(ordinals) });
      },
      refused: () => ordinals[0] && goTo({ kind: 'sentence', ordinal: ordinals[0] }),
    });
    const next = nextAfter(review.sentences, place, (other) => isUnread(other) && !ordinals.includes(other.ordinal));
    if (next) goToSentence(next);
  };
  const close = () =>
    write({
      call: () => readingApi.call.close({ versionId: review.versionId }),
      done: ({ statement }) => {
        setMode(null);
        showToast(say.wroteClosed(statement));
      },
    });
  const reopen = (reason: string) => {
    setMode(null);
    return write({
      call: () => readingApi.call.reopen({ versionId: review.versionId, reason }),
      done: () => showToast(say.wroteReopened),
    });
  };

  return {
    ...{ living, cursor, proposal, sentence, mode, draft, refusal, isBusy },
    ...{ goTo, setMode, setDraft, accept, edit, split, merge, dismiss, add, unread, readSentences, close, reopen },
    reopenProposal: ({ id }: ReviewProposal) => undo([id], [])(),
    next: () => goToProposal(nextAfter(living, place, () => true)),
    previous: () => goToProposal(lastBefore(living, place, () => true)),
    nextUnread: () => goToSentence(nextAfter(review.sentences, place, isUnread)),
    /** The one the button names, wherever the reader is. */
    firstUnread: () => goToSentence(review.sentences.find(isUnread) ?? null),
    nextOpen: () => goToProposal(nextAfter(living, place, isOpen)),
    nextDoubtful: () => goToProposal(nextAfter(living, place, isDoubtful(doubtfulBelow)), say.nothingDoubtful),
  };
}

export type ReviewDeskState = ReturnType<typeof useReviewDesk>;

/** Other rooms count directives too; the review itself was fetched again already. */
const isOfAnotherRoom = ({ queryKey }: { queryKey: readonly unknown[] }) =>
  !Array.isArray(queryKey[0]) || queryKey[0][0] !== 'reading';

/** The sentence the address asks for: `?cau=24`, as source chips write it. */
function useAskedSentence(): number | null {
  const { path } = useNavigation();
  const asked = Number(new URL(path, 'http://x').searchParams.get('cau'));
  return asked > 0 ? asked : null;
}

/** What stands in a sentence: its first proposal, else the sentence itself. */
function stopAt(review: Review, living: readonly ReviewProposal[], ordinal: number | null): Cursor | null {
  if (ordinal === null || !review.sentences.some((sentence) => sentence.ordinal === ordinal)) return null;
  const proposal = living.find(({ sentence }) => sentence === ordinal);
  return proposal ? { kind: 'proposal', id: proposal.id } : { kind: 'sentence', ordinal };
}

/** Where reading begins: the first thing that waits, else the first sentence nobody read. */
function firstStop(review: Review, living: readonly ReviewProposal[]): Cursor | null {
  const waiting = living.find(isOpen);
  const unread = review.sentences.find(isUnread);
  if (waiting) return { kind: 'proposal', id: waiting.id };
  if (unread) return { kind: 'sentence', ordinal: unread.ordinal };
  return living[0] ? { kind: 'proposal', id: living[0].id } : null;
}

/** Brings the sentence in hand on screen; after the screen was drawn, since a new proposal is not there yet. */
function showInText(cursor: Cursor): void {
  requestAnimationFrame(() => {
    const selector = cursor.kind === 'proposal' ? `[data-mark="${CSS.escape(cursor.id)}"]` : `#cau-${cursor.ordinal}`;
    const found = document.querySelector(selector);
    (found?.closest('.review-sentence') ?? found)?.scrollIntoView({ block: 'nearest' });
    document.querySelector('.reader-cards [data-current]')?.scrollIntoView({ block: 'nearest' });
  });
}
