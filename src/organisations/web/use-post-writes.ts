import { useMutation, useQueryClient } from '@tanstack/react-query';
import { showToast } from '#platform/web/toast.tsx';
import { useWords } from '#platform/web/words.ts';
import { organisationsApi } from './organisations-api.ts';
import { postText } from './post-text.ts';

const { startAppointment, endAppointment, withdrawAppointment } = organisationsApi.call;
type Written = Awaited<ReturnType<typeof startAppointment>>;

export interface PostWrite<Request> {
  readonly send: (request: Request) => void;
  readonly isBusy: boolean;
  readonly error: unknown;
}

/** One write about a post. A refusal leaves the form as it is; after success every list is read again. */
function usePostWrite<Request>(
  write: (request: Request) => Promise<Written>,
  tell: (written: Written) => void,
): PostWrite<Request> {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: write,
    onSuccess: async (written) => {
      tell(written);
      await queries.invalidateQueries();
    },
  });
  return { send: mutate, isBusy: isPending, error };
}

/** Enters a holder; for eight seconds it can be taken back. */
export function useStartWrite(onDone: () => void) {
  const say = useWords(postText);
  const withdrawal = useWithdrawal();
  return usePostWrite(startAppointment, ({ id, personName, postName }) => {
    showToast(say.started(personName, postName), { undo: () => withdrawal.send({ id }) });
    onDone();
  });
}

export function useEndWrite(onDone: () => void) {
  const say = useWords(postText);
  return usePostWrite(endAppointment, ({ personName, postName }) => {
    showToast(say.stopped(personName, postName));
    onDone();
  });
}

/** Takes back what was entered today. */
export function useWithdrawal() {
  const say = useWords(postText);
  return usePostWrite(withdrawAppointment, ({ personName }) => showToast(say.withdrawn(personName)));
}
