import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { announce } from '#platform/web/live-region.tsx';
import { type Review, readingApi } from './reading-api.ts';

export interface ReviewWrite<Reply> {
  /** How the screen looks while the answer is on its way. Left out for what is signed, or makes something new. */
  readonly guess?: (review: Review) => Review;
  readonly call: () => Promise<Reply>;
  /** It was written: say so. */
  readonly done: (reply: Reply) => void;
  /** It was not: go back to where it was tried. */
  readonly refused?: () => void;
}

/**
 * Writes in the order of the keys pressed, each shown at once: a fast reader never waits, and no key is lost. The review is
 * fetched again when the last one is through; a refusal tells its reason and shows the truth.
 */
export function useReviewWrites(versionId: string, asOf: string) {
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(0);
  const queue = useRef({ last: Promise.resolve(), length: 0 });
  const write = useCallback(
    <Reply>({ guess, call, done, refused }: ReviewWrite<Reply>): Promise<void> => {
      const queryKey = readingApi.query.review.queryKey({ input: { versionId, asOf } });
      const refresh = () => queries.invalidateQueries({ queryKey: readingApi.query.review.key() });
      const told = (error: unknown) => {
        const reason = problemsIn(error)
          .map((problem) => problem.message)
          .join(' ');
        setRefusal(reason);
        announce(reason);
        refused?.();
        return refresh();
      };
      const line = queue.current;
      const count = (by: 1 | -1) => {
        line.length += by;
        setWaiting(line.length);
      };
      setRefusal(null);
      count(1);
      const cleared = queries.cancelQueries({ queryKey });
      if (guess) queries.setQueryData<Review>(queryKey, (review) => review && guess(review));
      line.last = line.last.then(async () => {
        try {
          await cleared;
          const reply = await call();
          // What is new must be on screen before anybody goes there.
          if (!guess || line.length === 1) await refresh();
          done(reply);
        } catch (error) {
          await told(error);
        } finally {
          count(-1);
        }
      });
      return line.last;
    },
    [queries, versionId, asOf],
  );
  return { write, refusal, isBusy: waiting > 0, forgive: useCallback(() => setRefusal(null), []) };
}

/** The review with some proposals in another state: what a decision will look like. */
export const withStates =
  (ids: readonly string[], state: 'accepted' | 'dismissed', by: string, on: string, reason: string | null = null) =>
  (review: Review): Review => ({
    ...review,
    proposals: review.proposals.map((proposal) =>
      ids.includes(proposal.id) ? { ...proposal, state, decidedBy: by, decidedOn: on, stateReason: reason } : proposal,
    ),
  });

/** The review with a person's word on some sentences. */
export const withVerdicts =
  (ordinals: readonly number[], verdict: 'context' | 'dismissed', by: string) =>
  (review: Review): Review => ({
    ...review,
    sentences: review.sentences.map((sentence) =>
      ordinals.includes(sentence.ordinal) ? { ...sentence, verdict, readBy: by } : sentence,
    ),
  });
