import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { AsOfLink } from './as-of.tsx';
import './tabs.css';

export interface View {
  readonly href: string;
  readonly label: string;
  readonly count?: number | string | undefined;
  readonly icon?: ReactNode;
  readonly isCurrent: boolean;
}

interface ViewTabsProps {
  readonly label: string;
  readonly views: readonly View[];
  /** "Lưu cách xem này". */
  readonly aside?: ReactNode;
}

/** Named views of a list: each is an address, so these are links and can be sent. */
export function ViewTabs({ label, views, aside }: ViewTabsProps) {
  const bar = useRef<HTMLElement>(null);
  useCurrentInSight(bar, views.find((view) => view.isCurrent)?.href);
  return (
    <nav ref={bar} className="ui-tabs" aria-label={label}>
      {views.map((view) => (
        <AsOfLink
          key={view.href}
          href={view.href}
          className="ui-tab"
          aria-current={view.isCurrent ? 'page' : undefined}
        >
          <TabWords {...view} />
        </AsOfLink>
      ))}
      {aside}
    </nav>
  );
}

/** On a phone the views run past the edge: the one that is open is moved into sight, the page stays where it is. */
function useCurrentInSight(bar: RefObject<HTMLElement | null>, href: string | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view that is open says when to look again
  useLayoutEffect(() => {
    const current = bar.current?.querySelector('[aria-current="page"]');
    if (!bar.current || !current) return;
    const margin = Number.parseFloat(getComputedStyle(bar.current).paddingRight) || 0;
    const hidden = current.getBoundingClientRect().right + margin - bar.current.getBoundingClientRect().right;
    if (hidden > 0) bar.current.scrollLeft += hidden;
  }, [bar, href]);
}

function TabWords({ icon, label, count }: { icon?: ReactNode; label: string; count?: number | string | undefined }) {
  return (
    <span className="ui-tab-words">
      {icon}
      {label}
      {count !== undefined && <span className="ui-tab-count">{count}</span>}
    </span>
  );
}
