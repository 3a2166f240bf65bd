import {
  type AnchorHTMLAttributes,
  createContext,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useContext,
  useMemo,
} from 'react';

interface Navigation {
  /** The address on screen, path and search: `/so-chi-dao?tinh-trang=late`. */
  readonly path: string;
  readonly navigate: (href: string) => void;
}

const NavigationContext = createContext<Navigation>({
  path: '/',
  navigate: (href) => window.location.assign(href),
});

/** Where we are and how to go elsewhere; the app hands the router in here, so the kit depends on none. */
export function NavigationProvider({ path, navigate, children }: Navigation & { children: ReactNode }) {
  const navigation = useMemo(() => ({ path, navigate }), [path, navigate]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export const useNavigation = () => useContext(NavigationContext);

/** Adds or removes query parameters of an address of ours: `withSearch('/a?x=1', { x: null, y: '2' })` → `/a?y=2`. */
export function withSearch(href: string, changes: Readonly<Record<string, string | null>>): string {
  const [withoutHash = '', hash] = href.split('#');
  const [path, search] = withoutHash.split('?');
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) value === null ? query.delete(name) : query.set(name, value);
  return `${path}${query.size > 0 ? `?${query}` : ''}${hash ? `#${hash}` : ''}`;
}

export interface PlainLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** An ordinary anchor that changes the page without a reload; new tabs, downloads and foreign addresses stay the browser's. */
export function PlainLink({ href, onClick, ...others }: PlainLinkProps) {
  const { navigate } = useNavigation();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || isForBrowser(event, others.target, others.download) || !href.startsWith('/')) return;
    event.preventDefault();
    navigate(href);
  };
  return <a {...others} href={href} onClick={follow} />;
}

function isForBrowser(event: MouseEvent, target: string | undefined, download: unknown): boolean {
  const hasModifier = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return hasModifier || event.button !== 0 || (target ?? '_self') !== '_self' || download !== undefined;
}
