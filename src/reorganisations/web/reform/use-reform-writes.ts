import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigation } from '#platform/web/navigation.tsx';
import { showToast } from '#platform/web/toast.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { reorganisationsApi } from '../reorganisations-api.ts';
import { text } from './text.ts';

const { call } = reorganisationsApi;

/**
 * A write that is told once it is done; every list is then read again. None of these is shown before the server agreed.
 * @param endsDraft  no preview is asked for again: there is none of a reform that is no draft
 */
function useReformWrite<Request, Reply>(
  write: (request: Request) => Promise<Reply>,
  onDone: (request: Request, reply: Reply) => void,
  endsDraft = false,
) {
  const queries = useQueryClient();
  const previews = [reorganisationsApi.query.plan.key(), reorganisationsApi.query.items.key()].map(([name]) =>
    JSON.stringify(name),
  );
  const isAsked = (key: readonly unknown[]) => !endsDraft || !previews.includes(JSON.stringify(key[0]));
  return useMutation({
    mutationFn: write,
    onSuccess: async (reply, request) => {
      onDone(request, reply);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => isAsked(queryKey) });
    },
  });
}

export interface Settling {
  readonly id: string;
  readonly heir: string;
  /** The heir as the message names it. */
  readonly heirName: string;
  readonly ids: string[];
}

export function useSettle(onDone: () => void) {
  const say = useWords(text);
  return useReformWrite(
    ({ id, heir, ids }: Settling) => call.settle({ id, choices: [{ heir, ids }] }),
    ({ ids, heirName }) => {
      showToast(say.given(vietnameseNumber(ids.length), heirName));
      onDone();
    },
  );
}

export function useDropChoices() {
  const say = useWords(text);
  return useReformWrite(
    (id: string) => call.change({ id, choices: [] }),
    () => showToast(say.droppedChoices),
  );
}

export function useCommit(onDone: () => void) {
  const say = useWords(text);
  return useReformWrite(
    (id: string) => call.commit({ id }),
    (_id, { title }) => {
      showToast(say.committedToast(title));
      onDone();
    },
    true,
  );
}

export function useUndo(onDone: () => void) {
  const say = useWords(text);
  return useReformWrite(
    (request: { id: string; reason: string }) => call.undo(request),
    (_request, { title }) => {
      showToast(say.undoneToast(title));
      onDone();
    },
  );
}

/** Throws a draft away and goes back to the list. */
export function useDiscard(title: string) {
  const say = useWords(text);
  const queries = useQueryClient();
  const { navigate } = useNavigation();
  return useMutation({
    mutationFn: (id: string) => call.discard({ id }),
    onSuccess: async () => {
      showToast(say.discarded(title));
      navigate('/to-chuc/bien-dong');
      await queries.invalidateQueries({ queryKey: reorganisationsApi.query.list.key() });
    },
  });
}
