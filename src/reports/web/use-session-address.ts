import { useAsOf } from '#platform/web/as-of.tsx';
import { useNavigation, withSearch } from '#platform/web/navigation.tsx';
import { allSessions } from '../logic/brief-address.ts';

/** Which session is in view, kept in the address: `?phien=<id>`, `?phien=tat-ca` for all, or the one that asked for most. */
export function useSessionAddress() {
  const { path } = useNavigation();
  const { asOf } = useAsOf();
  const chosen = new URL(path, 'http://x').searchParams.get('phien');
  const isAll = chosen === allSessions;
  return {
    isAll,
    input: { asOf, ...(isAll ? { all: true } : chosen ? { sessionId: chosen } : {}) },
    hrefFor: (sessionId: string | null) => withSearch(path, { phien: sessionId ?? allSessions }),
  };
}
