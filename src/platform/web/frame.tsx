import { Menu as MenuIcon, Search } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { AsOfBand } from './as-of-band.tsx';
import { AsOfChip } from './as-of-chip.tsx';
import { IconButton } from './button.tsx';
import { FrameBottom } from './frame-bottom.tsx';
import { FrameDrawer, FrameNav } from './frame-nav.tsx';
import { Keycap } from './keycap.tsx';
import { KeysHelp } from './keys-help.tsx';
import { LiveRegion } from './live-region.tsx';
import type { BottomItem, NavGroup, NavItem } from './nav-items.ts';
import type { PaletteSearch } from './palette-items.ts';
import { text } from './text.ts';
import { Toasts } from './toast.tsx';
import { useHotkeys } from './use-hotkeys.ts';
import { UserMenu, type UserMenuProps } from './user-menu.tsx';
import { useWords } from './words.ts';
import './frame.css';

export type { BottomItem, NavGroup, NavItem } from './nav-items.ts';

const Palette = lazy(() => import('./palette.tsx'));

export interface FrameProps {
  /** The screen's name; the head of the page on phones. */
  readonly title: string;
  /** The first line of the navigation, above the groups. */
  readonly home: NavItem;
  readonly groups: readonly NavGroup[];
  /** Four places for the thumb, on phones. */
  readonly bottom: readonly BottomItem[];
  readonly user: UserMenuProps;
  /** Finds records for the palette; screens of the navigation are found without it. */
  readonly search: PaletteSearch;
  /** A quiet line at the foot of the navigation: which city, which day is set. */
  readonly colophon?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every screen of a signed-in person: navigation, day, search, account. */
export function Frame({ title, home, groups, bottom, user, search, colophon, children }: FrameProps) {
  const say = useWords(text);
  const [isFinding, setIsFinding] = useState(false);
  const [isNavOpen, setIsNavOpen] = useState(false);
  const find = () => setIsFinding(true);
  useHotkeys([
    { keys: 'Ctrl K', does: say.openPalette, run: find },
    { keys: '/', does: say.openPalette, run: find },
  ]);
  return (
    <div className="ui-frame">
      <a className="ui-skip" href="#noi-dung">
        {say.skip}
      </a>
      <FrameNav home={home} groups={groups} colophon={colophon} />
      <header className="ui-top">
        <span className="ui-top-menu">
          <IconButton label={say.openNavigation} onClick={() => setIsNavOpen(true)}>
            <MenuIcon size={20} strokeWidth={1.7} aria-hidden />
          </IconButton>
        </span>
        <span className="ui-top-title">{title}</span>
        <AsOfChip />
        <button type="button" className="ui-find" onClick={find}>
          <Search size={16} strokeWidth={1.7} aria-hidden />
          <span className="ui-find-word">{say.search}</span>
          <Keycap keys="Ctrl K" />
        </button>
        <UserMenu {...user} />
      </header>
      <div className="ui-page">
        <AsOfBand />
        <main id="noi-dung" className="ui-main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <FrameBottom items={bottom} onSearch={find} onMenu={() => setIsNavOpen(true)} />
      <FrameDrawer
        isOpen={isNavOpen}
        onClose={() => setIsNavOpen(false)}
        home={home}
        groups={groups}
        colophon={colophon}
      />
      <Suspense>
        {isFinding && (
          <Palette
            search={search}
            screens={[{ label: '', items: [home] }, ...groups]}
            onClose={() => setIsFinding(false)}
          />
        )}
      </Suspense>
      <KeysHelp />
      <Toasts />
      <LiveRegion />
    </div>
  );
}
