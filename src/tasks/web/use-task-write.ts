import { useMutation, useQueryClient } from '@tanstack/react-query';
import { showToast } from '#platform/web/toast.tsx';
import { tellProblems } from './form-problems.tsx';

interface TaskWrite<Reply> {
  /** Sends it. Nothing is changed on screen before the server has taken it. */
  readonly send: () => Promise<Reply>;
  /** What is said when it was taken. */
  readonly done: (reply: Reply) => string;
  /** Fields of the form that can show a problem of their own. */
  readonly fields: readonly string[];
  readonly onDone: () => void;
}

/** One write from a form. A refusal leaves the form as it is; after success every list is read again. */
export function useTaskWrite<Reply>({ send, done, fields, onDone }: TaskWrite<Reply>) {
  const queries = useQueryClient();
  const write = useMutation({
    mutationFn: send,
    onSuccess: async (reply) => {
      showToast(done(reply));
      onDone();
      await queries.invalidateQueries();
    },
  });
  return {
    send: () => write.mutate(),
    isBusy: write.isPending,
    problems: tellProblems(write.error, fields),
    /** After "changed meanwhile": reads the new version; what was typed stays. */
    reload: async () => {
      await queries.invalidateQueries();
      write.reset();
    },
  };
}
