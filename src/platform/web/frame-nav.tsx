import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect } from 'react';
import { AsOfLink } from './as-of.tsx';
import { Dialog } from './dialog.tsx';
import { LogoMark } from './logo.tsx';
import { isCurrentItem, type NavGroup, type NavItem } from './nav-items.ts';
import { useNavigation } from './navigation.tsx';
import { text } from './text.ts';
import { Tooltip } from './tooltip.tsx';
import { useWords } from './words.ts';

interface FrameNavProps {
  readonly home: NavItem;
  readonly groups: readonly NavGroup[];
  readonly colophon?: ReactNode;
}

/** The navigation at the left; icons alone on narrow desks, where each icon keeps its word as a hint. */
export function FrameNav(props: FrameNavProps) {
  const say = useWords(text);
  return (
    <nav className="ui-nav" aria-label={say.navigation}>
      <NavList {...props} hasHints={useMediaQuery(iconsOnly) ?? false} />
    </nav>
  );
}

/** Where the navigation shrinks to icons; the same width stands in frame.css. */
const iconsOnly = '(min-width: 1024px) and (max-width: 1279.98px)';

function NavList({ home, groups, colophon, hasHints = false }: FrameNavProps & { hasHints?: boolean }) {
  const say = useWords(text);
  return (
    <>
      <AsOfLink href={home.href} className="ui-logo" aria-label={say.home}>
        <LogoMark />
        <span>Lộ Trình</span>
      </AsOfLink>
      <ul>
        <NavLine item={home} hasHint={hasHints} />
      </ul>
      {groups.map((group) => (
        <div key={group.label} className="ui-nav-group">
          <p className="ui-nav-head" id={`nav-${group.label}`}>
            {group.label}
          </p>
          <ul aria-label={group.label}>
            {group.items.map((item) => (
              <NavLine key={item.href} item={item} hasHint={hasHints} />
            ))}
          </ul>
        </div>
      ))}
      {colophon && <div className="ui-colophon">{colophon}</div>}
    </>
  );
}

function NavLine({ item, hasHint }: { item: NavItem; hasHint: boolean }) {
  const { path } = useNavigation();
  const Icon = item.icon;
  return (
    <li>
      <Tooltip label={item.label} side="right" isDisabled={!hasHint}>
        <AsOfLink
          href={item.href}
          className="ui-nav-line"
          aria-current={isCurrentItem(item, path) ? 'page' : undefined}
        >
          <Icon size={16} strokeWidth={1.7} aria-hidden />
          <span className="ui-nav-label">{item.label}</span>
          {item.count != null && <span className="ui-nav-count">{item.count}</span>}
        </AsOfLink>
      </Tooltip>
    </li>
  );
}

interface FrameDrawerProps extends FrameNavProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The same navigation as a drawer, on tablets and phones; it closes when a page is chosen. */
export function FrameDrawer({ isOpen, onClose, ...nav }: FrameDrawerProps) {
  const say = useWords(text);
  const { path } = useNavigation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is what closes it.
  useEffect(onClose, [path]);
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say.navigation} place="left">
      <nav className="ui-drawer-nav" aria-label={say.navigation}>
        <NavList {...nav} />
      </nav>
    </Dialog>
  );
}
