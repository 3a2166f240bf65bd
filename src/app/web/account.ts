import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { accountContract } from '#platform/auth/api/contract.ts';
import { rememberCsrfToken, rememberLanguage, roomApi } from '#platform/web/api.ts';
import { useLanguage } from '#platform/web/words.ts';

export const accountApi = roomApi<typeof accountContract>('account');

/** Who is signed in, on which city day. Also hands the login's token to every later write. */
export function useMe() {
  const { language } = useLanguage();
  const me = useQuery(accountApi.query.me.queryOptions({ staleTime: 60_000 }));
  useEffect(() => rememberLanguage(language), [language]);
  useEffect(() => rememberCsrfToken(me.data?.account?.csrfToken ?? ''), [me.data]);
  return me;
}
