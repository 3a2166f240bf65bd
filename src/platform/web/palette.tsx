import { Modal } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { foldForSearch } from '#shared/vietnamese-text.ts';
import { useAsOfHref } from './as-of.tsx';
import { useLayer } from './layers.ts';
import type { NavGroup } from './nav-items.ts';
import { useNavigation } from './navigation.tsx';
import type { PaletteItem, PaletteSearch } from './palette-items.ts';
import { PaletteList } from './palette-list.tsx';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './palette.css';

interface PaletteProps {
  readonly search: PaletteSearch;
  /** Screens are found by name, without asking the server. */
  readonly screens: readonly NavGroup[];
  readonly onClose: () => void;
}

const classNames = { overlay: 'ui-overlay', inner: 'ui-palette-inner', content: 'ui-palette' };

/** Ctrl K: type a few letters, accents or not; arrow keys choose, Enter goes. Loaded when first opened. */
export default function Palette({ search, screens, onClose }: PaletteProps) {
  const say = useWords(text);
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = useFound(search, query);
  const screenItems = useScreens(screens, query);
  const items = useMemo(() => [...found.items, ...screenItems], [found.items, screenItems]);
  const choose = useChoose(onClose);
  useLayer(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other results start from the top.
  useEffect(() => setAt(0), [items]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((at + step + items.length) % Math.max(1, items.length));
    else if (event.key === 'Enter' && items[at] && !event.nativeEvent.isComposing) choose(items[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal.Root opened onClose={onClose} classNames={classNames} lockScroll={false} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-label={say.search}>
        <div className="ui-palette-head">
          <Search size={18} strokeWidth={1.7} aria-hidden />
          <input
            data-autofocus
            className="ui-palette-input"
            role="combobox"
            aria-label={say.search}
            aria-expanded={items.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={items[at] ? `${id}-${at}` : undefined}
            aria-autocomplete="list"
            placeholder={say.search}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <span className="ui-palette-hint">{say.paletteHint}</span>
        </div>
        <PaletteList id={id} items={items} at={at} onPoint={setAt} onChoose={choose} />
        <p className="ui-palette-state" role="status">
          {found.isFailed
            ? say.paletteFailed
            : found.isWaiting
              ? say.paletteSearching
              : query && items.length === 0
                ? say.paletteNothing
                : ''}
        </p>
      </Modal.Content>
    </Modal.Root>
  );
}

function useChoose(onClose: () => void): (item: PaletteItem) => void {
  const { navigate } = useNavigation();
  const withDay = useAsOfHref();
  return (item) => {
    onClose();
    if (item.href) navigate(withDay(item.href));
    else item.run?.();
  };
}

function useScreens(screens: readonly NavGroup[], query: string): readonly PaletteItem[] {
  const say = useWords(text);
  return useMemo(() => {
    const wanted = foldForSearch(query);
    const lines = screens.flatMap((group) => group.items).filter((item) => foldForSearch(item.label).includes(wanted));
    return lines.map(({ href, label, icon: Icon }) => ({
      id: href,
      group: say.screens,
      label,
      href,
      icon: <Icon size={16} strokeWidth={1.7} aria-hidden />,
    }));
  }, [screens, query, say]);
}

interface Found {
  readonly items: readonly PaletteItem[];
  readonly isWaiting: boolean;
  readonly isFailed: boolean;
}

/** Asks once the typing rests; an older answer never overwrites a newer one. */
function useFound(search: PaletteSearch, query: string): Found {
  const [found, setFound] = useState<Found>({ items: [], isWaiting: false, isFailed: false });
  useEffect(() => {
    const asking = new AbortController();
    const isCurrent = () => !asking.signal.aborted;
    setFound((before) => ({ ...before, isWaiting: true, isFailed: false }));
    const timer = setTimeout(() => {
      search(query, asking.signal).then(
        (items) => isCurrent() && setFound({ items, isWaiting: false, isFailed: false }),
        () => isCurrent() && setFound({ items: [], isWaiting: false, isFailed: true }),
      );
    }, 120);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [search, query]);
  return found;
}
