import { useEffect, useRef } from 'react';
import { isLayerOpen } from './layers.ts';
import { recall, remember } from './memory.ts';
import { sharedState } from './shared-state.ts';

export interface Hotkey {
  /** As a person reads it: `J`, `?`, `Ctrl K`, `Alt ←`, `PageUp`, `↵`, `Space`, `Esc`. */
  readonly keys: string;
  /** What it does, in the reader's language, for the list behind `?`. */
  readonly does: string;
  readonly run: (event: KeyboardEvent) => void;
}

const signs: Record<string, string> = {
  '←': 'arrowleft',
  '→': 'arrowright',
  '↑': 'arrowup',
  '↓': 'arrowdown',
  '↵': 'enter',
  Esc: 'escape',
  Space: ' ',
};

/** True when the event is this key with exactly these modifiers. Shift counts only for letters: `?` already needs it. */
function matchesHotkey(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split(' ');
  const key = parts.at(-1) ?? '';
  const wantsControl = parts.includes('Ctrl');
  if ((event.ctrlKey || event.metaKey) !== wantsControl || event.altKey !== parts.includes('Alt')) return false;
  if (/^[a-z]$/i.test(key) && event.shiftKey !== parts.includes('Shift')) return false;
  return event.key.toLowerCase() === (signs[key] ?? key.toLowerCase());
}

/** The newest handler comes last and is asked first: an open panel takes Esc before the page does. */
const registered = sharedState<readonly Hotkey[]>([]);

/** Keys of the part on screen, while it is on screen. They rest while somebody types or a layer is open. */
export function useHotkeys(hotkeys: readonly Hotkey[], isActive = true): void {
  const latest = useRef(hotkeys);
  latest.current = hotkeys;
  const shape = hotkeys.map((hotkey) => `${hotkey.keys}:${hotkey.does}`).join('|');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` says when the list changed; `run` is read fresh.
  useEffect(() => {
    if (!isActive) return;
    const mine = latest.current.map((hotkey, at) => ({
      ...hotkey,
      run: (event: KeyboardEvent) => latest.current[at]?.run(event),
    }));
    registered.set([...registered.get(), ...mine]);
    return () => registered.set(registered.get().filter((hotkey) => !mine.includes(hotkey)));
  }, [shape, isActive]);
}

/** Every key that works on this screen now, the newest last. */
export const useActiveHotkeys = registered.use;

const singleKeys = sharedState(recall('single-keys', ['on', 'off']) ?? 'on');

/** Single letters can be switched off: speech input and unsteady hands type them by accident. */
export function useSingleKeys(): [isOn: boolean, setIsOn: (isOn: boolean) => void] {
  return [singleKeys.use() === 'on', setSingleKeys];
}

function setSingleKeys(isOn: boolean): void {
  singleKeys.set(isOn ? 'on' : 'off');
  remember('single-keys', singleKeys.get());
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** A box undoes its own typing: there Ctrl Z must not take back the last write. */
const worksWhileTyping = ({ keys }: Hotkey) => keys.startsWith('Ctrl ') && keys !== 'Ctrl Z';

const isSingleCharacter = (hotkey: Hotkey) => [...hotkey.keys].length === 1 && !(hotkey.keys in signs);

/** Enter and Space on a button or link press it; the page does not take them away. */
const isPressing = (event: KeyboardEvent) =>
  (event.key === 'Enter' || event.key === ' ') &&
  event.target instanceof Element &&
  event.target.closest('a, button, [role="button"]');

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isLayerOpen() || isPressing(event)) return;
  const hotkey = registered.get().findLast((candidate) => matchesHotkey(event, candidate.keys));
  if (!hotkey || (isTyping(event.target) && !worksWhileTyping(hotkey))) return;
  if (isSingleCharacter(hotkey) && singleKeys.get() === 'off') return;
  event.preventDefault();
  hotkey.run(event);
}

if (typeof window !== 'undefined') window.addEventListener('keydown', onKeyDown);
