import { useState } from 'react';
import { Checkbox } from './choice.tsx';
import { Dialog } from './dialog.tsx';
import { Keycap } from './keycap.tsx';
import { text } from './text.ts';
import { type Hotkey, useActiveHotkeys, useHotkeys, useSingleKeys } from './use-hotkeys.ts';
import { useWords } from './words.ts';
import './keys-help.css';

/** `?`: the keys that work on this screen now. The list writes itself from `useHotkeys`. */
export function KeysHelp() {
  const say = useWords(text);
  const [isOpen, setIsOpen] = useState(false);
  const [isSingle, setIsSingle] = useSingleKeys();
  const hotkeys = useActiveHotkeys();
  useHotkeys([{ keys: '?', does: say.showKeys, run: () => setIsOpen(true) }]);
  return (
    <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={say.keys}>
      <dl className="ui-keys">
        {byAction(hotkeys).map(([does, keys]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Keycap key={key} keys={key} isDecorative={false} />
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox label={say.singleKeys} hint={say.singleKeysHint} isChecked={isSingle} onChange={setIsSingle} />
    </Dialog>
  );
}

function byAction(hotkeys: readonly Hotkey[]): [does: string, keys: string[]][] {
  const rows = Map.groupBy(hotkeys.toReversed(), (hotkey) => hotkey.does);
  return [...rows].map(([does, same]) => [does, [...new Set(same.map((hotkey) => hotkey.keys))].toReversed()]);
}
