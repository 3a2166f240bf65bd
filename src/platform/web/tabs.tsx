import type { ReactNode } from 'react';
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
  return (
    <nav className="ui-tabs" aria-label={label}>
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

function TabWords({ icon, label, count }: { icon?: ReactNode; label: string; count?: number | string | undefined }) {
  return (
    <span className="ui-tab-words">
      {icon}
      {label}
      {count !== undefined && <span className="ui-tab-count">{count}</span>}
    </span>
  );
}
