import { useHotkeys } from './use-hotkeys.ts';
import { useWords, words } from './words.ts';

const text = words({
  vi: { next: 'mục sau', previous: 'mục trước', open: 'mở trang', peek: 'mở khung bên' },
  en: { next: 'next', previous: 'previous', open: 'open the page', peek: 'open the side panel' },
});

interface ListKeys {
  /** The keys of the rows, in the order on screen. */
  readonly keys: readonly string[];
  readonly current: string | null;
  readonly onMove: (key: string) => void;
  /** Enter: the record's own page. */
  readonly onOpen?: (key: string) => void;
  /** Space: the side panel. */
  readonly onPeek?: (key: string) => void;
}

/** The keys of every list: J K ↑ ↓ walk it, Enter opens the page, Space the side panel. The row in hand is kept in sight. */
export function useListKeys({ keys, current, onMove, onOpen, onPeek }: ListKeys): void {
  const say = useWords(text);
  const move = (step: 1 | -1) => {
    const at = current === null ? -1 : keys.indexOf(current);
    const next = keys[at < 0 ? (step === 1 ? 0 : keys.length - 1) : at + step];
    if (next === undefined) return;
    onMove(next);
    document.querySelector(`[data-key="${CSS.escape(next)}"]`)?.scrollIntoView?.({ block: 'nearest' });
  };
  const withCurrent = (act: ((key: string) => void) | undefined) => () => current !== null && act?.(current);
  useHotkeys([
    ...['J', '↓'].map((key) => ({ keys: key, does: say.next, run: () => move(1) })),
    ...['K', '↑'].map((key) => ({ keys: key, does: say.previous, run: () => move(-1) })),
    ...(onOpen ? [{ keys: '↵', does: say.open, run: withCurrent(onOpen) }] : []),
    ...(onPeek ? [{ keys: 'Space', does: say.peek, run: withCurrent(onPeek) }] : []),
  ]);
}
