import { useAsOf } from '#platform/web/as-of.tsx';
import { useReader } from '#platform/web/reader.tsx';

/** Who may read reforms, and who may prepare and carry them out: as the server demands. Nobody writes into a day gone by. */
export function useReformRights(): { readonly mayRead: boolean; readonly mayPrepare: boolean } {
  const { role } = useReader();
  const { isPast } = useAsOf();
  return {
    mayRead: role === 'secretariat' || role === 'leader',
    mayPrepare: role === 'secretariat' && !isPast,
  };
}
