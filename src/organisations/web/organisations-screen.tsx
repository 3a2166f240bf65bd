import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay, vietnameseNumber } from '#shared/vietnamese-text.ts';
import { OrganisationFilters } from './organisation-filters.tsx';
import { organisationsApi } from './organisations-api.ts';
import { OrganisationsTable } from './organisations-table.tsx';
import { OrganisationsTabs } from './organisations-tabs.tsx';
import { text } from './text.ts';
import { type ListAddress, useListAddress } from './use-list-address.ts';
import './organisations.css';

const mostShown = 1000;

/** Who there is on the day shown. An old name finds the unit that stands in its place. */
export function OrganisationsScreen() {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const address = useListAddress();
  const [typed, setTyped] = useState(address.search);
  // While somebody types, the level of the address is not yet that of a search: look everywhere.
  const level = typed.trim() !== '' && address.search === '' ? 'all' : address.level;
  const list = useOrganisationList({ ...address, level, search: useDeferredValue(typed).trim() });
  const count = list.data ? vietnameseNumber(list.data.total) : null;
  const clear = () => {
    setTyped('');
    address.change({ tim: null, cap: 'all', cay: null, thuoc: null });
  };
  return (
    <section className="org-screen">
      <OrganisationsTabs />
      <header className="org-head">
        <h1 className="t-title">{say.title}</h1>
        <p className="org-quiet" aria-live="polite">
          {count && (typed.trim() ? say.found(count) : say.standing(count, vietnameseDay(asOf)))}
          {list.isPlaceholderData && ` · ${say.refreshing}`}
        </p>
      </header>
      <OrganisationFilters address={address} shownLevel={level} typed={typed} onType={setTyped} />
      {list.error && <p role="alert">{problemsIn(list.error)[0]?.message}</p>}
      {list.data?.total === 0 && (
        <div className="org-empty">
          <p>{typed.trim() ? say.noneFound(typed.trim()) : say.noneHere}</p>
          <Button onClick={clear}>{say.clearFilters}</Button>
        </div>
      )}
      {list.data && list.data.total > 0 && <OrganisationsTable items={list.data.items} />}
      {list.data && list.data.total > list.data.items.length && (
        <p className="org-quiet">
          {say.shownOf(vietnameseNumber(list.data.items.length), vietnameseNumber(list.data.total))}
        </p>
      )}
    </section>
  );
}

function useOrganisationList({ level, tree, parent, search }: Omit<ListAddress, 'change'>) {
  const { asOf } = useAsOf();
  const input = {
    asOf,
    search: search || undefined,
    level: level === 'all' ? undefined : level,
    tree: tree === 'all' ? undefined : tree,
    parent: parent ?? undefined,
    limit: mostShown,
  };
  return useQuery({ ...organisationsApi.query.list.queryOptions({ input }), placeholderData: keepPreviousData });
}
