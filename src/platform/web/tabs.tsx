import { Tabs as MantineTabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { AsOfLink } from './as-of.tsx';
import './tabs.css';

export interface Tab {
  readonly value: string;
  readonly label: string;
  readonly count?: number | string | undefined;
  readonly icon?: ReactNode;
  readonly panel: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const classNames = { list: 'ui-tabs', tab: 'ui-tab', panel: 'ui-tab-panel' };

/** Parts of one record, one at a time; arrow keys move between them. */
export function Tabs({ label, tabs, value, onChange }: TabsProps) {
  return (
    <MantineTabs value={value} onChange={(next) => next && onChange(next)} classNames={classNames} keepMounted={false}>
      <MantineTabs.List aria-label={label}>
        {tabs.map((tab) => (
          <MantineTabs.Tab key={tab.value} value={tab.value}>
            <TabWords {...tab} />
          </MantineTabs.Tab>
        ))}
      </MantineTabs.List>
      {tabs.map((tab) => (
        <MantineTabs.Panel key={tab.value} value={tab.value}>
          {tab.panel}
        </MantineTabs.Panel>
      ))}
    </MantineTabs>
  );
}

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
