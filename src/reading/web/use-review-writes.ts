import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { announce } from '#platform/web/live-region.tsx';
import { type Review, readingApi } from './reading-api.ts';

export interface ReviewWrite<Reply> {
  /** How the screen looks while the answer is on its way. Left out for what is signed. */
  readonly guess?: (review: Review) => Review;
  readonly call: () => Promise<Reply>;
  /** It was written: say so, go on. */
  readonly done: (reply: Reply) => void;
}

/** One write at a time: shown at once, taken back with the reason when the server refuses. */
export function useReviewWrites(versionId: string, asOf: string) {
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const write = useCallback(
    async <Reply>({ guess, call, done }: ReviewWrite<Reply>): Promise<void> => {
      const queryKey = readingApi.query.review.queryKey({ input: { versionId, asOf } });
      const before = queries.getQueryData<Review>(queryKey);
      setRefusal(null);
      setIsBusy(true);
      await queries.cancelQueries({ queryKey });
      if (guess && before) queries.setQueryData(queryKey, guess(before));
      try {
        const reply = await call();
        await queries.invalidateQueries({ queryKey: readingApi.query.review.key() });
        done(reply);
      } catch (error) {
        queries.setQueryData(queryKey, before);
        const told = problemsIn(error)
          .map((problem) => problem.message)
          .join(' ');
        setRefusal(told);
        announce(told);
      } finally {
        setIsBusy(false);
      }
    },
    [queries, versionId, asOf],
  );
  return { write, refusal, isBusy, forgive: useCallback(() => setRefusal(null), []) };
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
