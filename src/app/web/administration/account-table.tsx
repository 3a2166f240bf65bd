import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { Button } from '#platform/web/button.tsx';
import { showToast } from '#platform/web/toast.tsx';
import { useWords } from '#platform/web/words.ts';
import { accountApi } from '../account.ts';
import { text } from './text.ts';

/** All accounts; each can be given a new password or be closed. */
export function AccountTable() {
  const say = useWords(text);
  const queries = useQueryClient();
  const [told, setTold] = useState<string | null>(null);
  const accounts = useQuery(accountApi.query.list.queryOptions());
  const refresh = () => queries.invalidateQueries({ queryKey: accountApi.query.key() });
  const tellProblem = (error: unknown) => setTold(problemsIn(error)[0]?.message ?? null);
  const disable = useMutation(
    accountApi.query.disable.mutationOptions({
      onSuccess: (_done, { username }) => {
        showToast(say.disabledDone(username));
        void refresh();
      },
      onError: tellProblem,
    }),
  );
  const reset = useMutation(
    accountApi.query.reset.mutationOptions({
      onSuccess: ({ password }, { username }) => {
        setTold(say.newPassword(username, password));
        void refresh();
      },
      onError: tellProblem,
    }),
  );
  return (
    <section aria-labelledby="tai-khoan">
      <h2 className="t-section" id="tai-khoan">
        {say.accounts}
      </h2>
      <p role="status" className="administration-told">
        {told}
      </p>
      <table className="administration-accounts">
        <caption className="visually-hidden">{say.accounts}</caption>
        <thead>
          <tr>
            {[say.username, say.displayName, say.role, say.state].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {accounts.data?.map((account) => (
            <tr key={account.id}>
              <th scope="row">{account.username}</th>
              <td>{account.displayName}</td>
              <td>{say.roles[account.role]}</td>
              <td>
                {account.isDisabled ? say.disabled : say.open}
                {account.isDemo && ` · ${say.demo}`}
              </td>
              <td className="administration-acts">
                <Button size="small" kind="quiet" onClick={() => reset.mutate({ username: account.username })}>
                  {say.reset}
                </Button>
                {!account.isDisabled && (
                  <Button size="small" kind="quiet" onClick={() => disable.mutate({ username: account.username })}>
                    {say.disable}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
