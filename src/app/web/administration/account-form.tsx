import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { organisationsContract } from '#organisations/api/contract.ts';
import { problemsIn, roomApi } from '#platform/web/api.ts';
import { Button } from '#platform/web/button.tsx';
import type { Reader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { accountApi } from '../account.ts';
import { text } from './text.ts';

const organisationsApi = roomApi<typeof organisationsContract>('organisations');
const roles = ['secretariat', 'agency', 'leader', 'administrator'] as const;
const empty = { username: '', displayName: '', role: 'secretariat' as Reader['role'], unit: '' };

/** Opens an account; its first password is made here and shown once. */
export function AccountForm() {
  const say = useWords(text);
  const [typed, setTyped] = useState(empty);
  const queries = useQueryClient();
  const units = useQuery({
    ...organisationsApi.query.list.queryOptions({ input: { search: typed.unit, limit: 8 } }),
    enabled: typed.role === 'agency' && typed.unit.length >= 2,
  });
  const create = useMutation(
    accountApi.query.create.mutationOptions({
      onSuccess: () => {
        setTyped(empty);
        void queries.invalidateQueries({ queryKey: accountApi.query.key() });
      },
    }),
  );
  const unitId = units.data?.items.find((unit) => unit.name === typed.unit)?.id ?? null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { username, displayName, role } = typed;
    create.mutate({ username, displayName, role, organisationId: role === 'agency' ? unitId : null });
  };
  const field = (name: 'username' | 'displayName' | 'unit', label: string) => (
    <label>
      {label}
      <input
        className="ui-input"
        required
        list={name === 'unit' ? 'don-vi' : undefined}
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <form className="administration-form" onSubmit={submit} aria-labelledby="mo-tai-khoan">
      <h2 className="t-section" id="mo-tai-khoan">
        {say.creating}
      </h2>
      {field('username', say.username)}
      {field('displayName', say.displayName)}
      <label>
        {say.role}
        <select
          className="ui-input"
          value={typed.role}
          onChange={(event) => setTyped({ ...typed, role: event.target.value as Reader['role'] })}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {say.roles[role]}
            </option>
          ))}
        </select>
      </label>
      {typed.role === 'agency' && field('unit', say.unit)}
      <datalist id="don-vi">
        {units.data?.items.map((unit) => (
          <option key={unit.id} value={unit.name} />
        ))}
      </datalist>
      <p role="status">
        {create.error
          ? problemsIn(create.error)[0]?.message
          : create.data && say.newPassword(create.variables.username, create.data.password)}
      </p>
      <Button kind="primary" type="submit" isBusy={create.isPending}>
        {say.create}
      </Button>
    </form>
  );
}
