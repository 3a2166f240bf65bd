import { useNavigation, withSearch } from '#platform/web/navigation.tsx';
import { type Level, levels, type Tree, trees } from '../logic/organisation.ts';

export type LevelChoice = Level | 'all';
export type TreeChoice = Tree | 'all';

/** The list's filters, kept in the address so that a link shows the same list. */
export interface ListAddress {
  readonly search: string;
  readonly level: LevelChoice;
  readonly tree: TreeChoice;
  /** The key of a unit: only what hangs under it. */
  readonly parent: string | null;
  readonly change: (changes: Partial<Record<'tim' | 'cap' | 'cay' | 'thuoc', string | null>>) => void;
}

/** Without a search the city's own level comes first; a search looks everywhere. */
export function useListAddress(): ListAddress {
  const { path, navigate } = useNavigation();
  const query = new URL(path, 'http://x').searchParams;
  const search = query.get('tim') ?? '';
  const parent = query.get('thuoc');
  return {
    search,
    parent,
    level: oneOf([...levels, 'all'] as const, query.get('cap')) ?? (search || parent ? 'all' : 'city'),
    tree: oneOf([...trees, 'all'] as const, query.get('cay')) ?? 'all',
    change: (changes) => navigate(withSearch(path, changes)),
  };
}

function oneOf<Word extends string>(words: readonly Word[], value: string | null): Word | null {
  return words.find((word) => word === value) ?? null;
}
