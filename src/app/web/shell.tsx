import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { AsOfProvider, asOfParameter } from '#platform/web/as-of.tsx';
import { Frame } from '#platform/web/frame.tsx';
import { NavigationProvider, withSearch } from '#platform/web/navigation.tsx';
import { ReaderProvider } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { accountApi, useMe } from './account.ts';
import { useNavigationItems, useTitle } from './navigation-items.ts';
import { OpeningScreen } from './opening-screen.tsx';
import { SignInScreen } from './sign-in-screen.tsx';
import { text } from './text.ts';
import { useAsOfEvents } from './use-as-of-events.ts';
import { usePaletteSearch } from './use-palette-search.tsx';

type Account = NonNullable<NonNullable<ReturnType<typeof useMe>['data']>['account']>;

/** The roof of every page: hands the router to the UI kit, and asks for a sign-in first. */
export function Shell() {
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.location.href });
  const navigate = useCallback((href: string) => void router.history.push(href), [router]);
  const me = useMe();
  return (
    <NavigationProvider path={path} navigate={navigate}>
      {!me.data ? (
        <OpeningScreen error={me.error} />
      ) : me.data.account ? (
        <SignedIn
          account={me.data.account}
          today={me.data.today}
          city={me.data.city}
          isTodayFixed={me.data.isTodayFixed}
        />
      ) : (
        <SignInScreen demoAccounts={me.data.demoAccounts} city={me.data.city} />
      )}
    </NavigationProvider>
  );
}

interface SignedInProps {
  readonly account: Account;
  readonly today: PlainDate;
  readonly city: string;
  readonly isTodayFixed: boolean;
}

function SignedIn({ account, today, city, isTodayFixed }: SignedInProps) {
  const router = useRouter();
  const href = useRouterState({ select: (state) => state.location.href });
  const asOf = new URL(href, 'http://x').searchParams.get(asOfParameter);
  const show = useCallback(
    (day: PlainDate | null) =>
      void router.history.push(withSearch(router.state.location.href, { [asOfParameter]: day })),
    [router],
  );
  const reader = useMemo(
    () => ({ displayName: account.displayName, role: account.role, organisationId: account.organisationId }),
    [account],
  );
  const say = useWords(text);
  return (
    <ReaderProvider reader={reader}>
      <AsOfProvider today={today} asOf={asOf} events={useAsOfEvents()} onChange={show}>
        <Page account={account} colophon={isTodayFixed ? say.demoDay(city, vietnameseDay(today)) : say.city(city)} />
      </AsOfProvider>
    </ReaderProvider>
  );
}

function Page({ account, colophon }: { account: Account; colophon: string }) {
  const say = useWords(text);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const navigation = useNavigationItems();
  const title = useTitle(path, navigation);
  const search = usePaletteSearch();
  const signOut = useSignOut();
  const user = {
    name: account.displayName,
    initials: initialsOf(account.displayName),
    role: say.roles[account.role],
    administrationHref: account.role === 'administrator' ? '/quan-tri' : undefined,
    onSignOut: signOut,
  };
  return (
    <Frame {...navigation} title={title} user={user} search={search} colophon={colophon}>
      <Outlet />
    </Frame>
  );
}

function useSignOut() {
  const queries = useQueryClient();
  return useCallback(async () => {
    await accountApi.call.signOut();
    queries.clear();
    window.location.assign('/');
  }, [queries]);
}

function initialsOf(name: string): string {
  const [first = '', second = ''] = name.split(/\s+/).filter(Boolean);
  return `${first.charAt(0)}${second.charAt(0)}`.toUpperCase();
}
