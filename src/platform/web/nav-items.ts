import type { LucideIcon } from 'lucide-react';

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** How many wait behind it; null or absent shows none. */
  readonly count?: number | null;
}

export interface NavGroup {
  readonly label: string;
  readonly items: readonly NavItem[];
}

/** A place of the bottom bar: a screen, the search or the list of all screens. */
export type BottomItem =
  | NavItem
  | { readonly action: 'search' | 'menu'; readonly label: string; readonly icon: LucideIcon };

/** An item is current on its own page and on the pages below it. */
export function isCurrentItem(item: Pick<NavItem, 'href'>, path: string): boolean {
  const here = path.split(/[?#]/)[0] ?? '';
  const there = item.href.split(/[?#]/)[0] ?? '';
  return here === there || (there !== '/' && here.startsWith(`${there}/`));
}
