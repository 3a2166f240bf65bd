import { Menu as MantineMenu } from '@mantine/core';
import { Check } from 'lucide-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useAsOfHref } from './as-of.tsx';
import { floating } from './floating.ts';
import { useLayer } from './layers.ts';
import { useNavigation } from './navigation.tsx';
import './layer.css';

export interface MenuItem {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Set on items of a choice: one of them is the current one. */
  readonly isCurrent?: boolean;
  readonly href?: string;
  readonly onSelect?: () => void;
}

export interface MenuGroup {
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

interface MenuProps {
  /** One button-like element; it gets the menu's ref and aria attributes. */
  readonly trigger: ReactElement;
  readonly groups: readonly MenuGroup[];
  readonly align?: 'start' | 'end';
}

const classNames = { dropdown: 'ui-layer ui-menu', item: 'ui-menu-item', label: 'ui-menu-label' };

/** A list of things to do or to choose from; arrow keys, Home, End and letters move in it. */
export function Menu({ trigger, groups, align = 'start' }: MenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  useLayer(isOpen);
  return (
    <MantineMenu
      {...floating}
      withInitialFocusPlaceholder={false}
      opened={isOpen}
      onChange={setIsOpen}
      position={`bottom-${align}`}
      offset={4}
      classNames={classNames}
    >
      <MantineMenu.Target>{trigger}</MantineMenu.Target>
      <MantineMenu.Dropdown>
        {groups.map((group) => (
          <Group key={group.label ?? group.items[0]?.label} group={group} />
        ))}
      </MantineMenu.Dropdown>
    </MantineMenu>
  );
}

function Group({ group }: { group: MenuGroup }) {
  const { navigate } = useNavigation();
  const withDay = useAsOfHref();
  const select = (item: MenuItem) => (item.href ? navigate(withDay(item.href)) : item.onSelect?.());
  return (
    <fieldset className="ui-menu-group" aria-label={group.label}>
      {group.label && <MantineMenu.Label aria-hidden>{group.label}</MantineMenu.Label>}
      {group.items.map((item) => (
        <Line key={item.label} item={item} onSelect={() => select(item)} />
      ))}
    </fieldset>
  );
}

/** An action, or one of a choice that shows which is current. */
function Line({ item, onSelect }: { item: MenuItem; onSelect: () => void }) {
  const inside = (
    <span className="ui-menu-inside">
      <span className="ui-menu-icon">
        {item.icon ?? (item.isCurrent && <Check size={16} strokeWidth={1.7} aria-hidden />)}
      </span>
      {item.label}
    </span>
  );
  if (item.isCurrent === undefined) return <MantineMenu.Item onClick={onSelect}>{inside}</MantineMenu.Item>;
  return (
    <MantineMenu.RadioItem
      value={item.label}
      checked={item.isCurrent}
      checkIcon={<span />}
      closeMenuOnClick
      onChange={onSelect}
    >
      {inside}
    </MantineMenu.RadioItem>
  );
}
