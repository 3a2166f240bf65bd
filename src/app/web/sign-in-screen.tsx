import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { Button } from '#platform/web/button.tsx';
import { LogoMark } from '#platform/web/logo.tsx';
import { useWords } from '#platform/web/words.ts';
import { accountApi } from './account.ts';
import { text } from './text.ts';
import './sign-in-screen.css';

interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly displayName: string;
  readonly role: 'secretariat' | 'agency' | 'leader' | 'administrator';
}

/** The door. In the demo its accounts can be chosen with one press. */
export function SignInScreen({ demoAccounts, city }: { demoAccounts: readonly DemoAccount[]; city: string }) {
  const say = useWords(text);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const queries = useQueryClient();
  const signIn = useMutation(accountApi.query.signIn.mutationOptions({ onSuccess: () => queries.invalidateQueries() }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ username, password });
  };
  return (
    <main className="sign-in">
      <p className="sign-in-logo">
        <LogoMark size={28} /> Lộ Trình <span className="sign-in-city">{city}</span>
      </p>
      <h1 className="t-headline">{say.signInLead}</h1>
      <form className="sign-in-form" onSubmit={submit} aria-label={say.signIn}>
        <label>
          {say.username}
          <input
            className="ui-input"
            name="username"
            autoComplete="username"
            required
            value={username}
            onChange={(event) => setUsername(event.target.value)}
          />
        </label>
        <label>
          {say.password}
          <input
            className="ui-input"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
        {signIn.error && (
          <p className="sign-in-error" role="alert">
            {problemsIn(signIn.error)[0]?.message}
          </p>
        )}
        <Button kind="primary" type="submit" isBusy={signIn.isPending}>
          {say.signIn}
        </Button>
      </form>
      {demoAccounts.length > 0 && (
        <section className="sign-in-demo" aria-labelledby="tai-khoan-dung-thu">
          <h2 className="t-section" id="tai-khoan-dung-thu">
            {say.demoAccounts}
          </h2>
          <p className="t-small">{say.demoAccountsNote}</p>
          <ul>
            {demoAccounts.map((account) => (
              <li key={account.username}>
                <button
                  type="button"
                  onClick={() => signIn.mutate(account)}
                  aria-label={say.signInAs(account.displayName)}
                >
                  <strong>{account.displayName}</strong>
                  <span>{say.roles[account.role]}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
