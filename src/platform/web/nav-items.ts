import type { LucideIcon } from 'lucide-react';

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** How many wait behind it; null or absent shows none. */
  readonly count?: number | null;
  /** Pages of the section that live at another address. */
  readonly also?: readonly string[];
}

export interface NavGroup {
  readonly label: string;
  readonly items: readonly NavItem[];
}

/** A place of the bottom bar: a screen, the search or the list of all screens. */
export type BottomItem =
  | NavItem
  | { readonly action: 'search' | 'menu'; readonly label: string; readonly icon: LucideIcon };

/** An item is current on its own page, on the pages below it, and on those that belong to it elsewhere. */
export function isCurrentItem(item: Pick<NavItem, 'href' | 'also'>, path: string): boolean {
  const here = path.split(/[?#]/)[0] ?? '';
  return [item.href, ...(item.also ?? [])].some((href) => {
    const there = href.split(/[?#]/)[0] ?? '';
    return here === there || (there !== '/' && here.startsWith(`${there}/`));
  });
}
