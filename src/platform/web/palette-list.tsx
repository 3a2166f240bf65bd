import { useEffect } from 'react';
import { Keycap } from './keycap.tsx';
import type { PaletteItem } from './palette-items.ts';
import { StatusMark } from './status-mark.tsx';

interface PaletteListProps {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  readonly at: number;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (item: PaletteItem) => void;
}

/** The results under their heads; focus stays in the box, the chosen line is told by id. */
export function PaletteList({ id, items, at, onPoint, onChoose }: PaletteListProps) {
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which React would take for a clean-up.
    document.getElementById(`${id}-${at}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, at]);
  const groups = [...Map.groupBy(items, (item) => item.group)];
  return (
    <div id={`${id}-list`} className="ui-palette-list" role="listbox" tabIndex={-1} aria-label={groups[0]?.[0] ?? ''}>
      {groups.map(([group, members]) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields.
        <div key={group} role="group" aria-label={group}>
          <p className="ui-palette-group" aria-hidden="true">
            {group}
          </p>
          {members.map((item) => {
            const place = items.indexOf(item);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is handled in the box, where focus is.
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box (aria-activedescendant).
              <div
                key={item.id}
                id={`${id}-${place}`}
                role="option"
                className="ui-palette-line"
                aria-selected={place === at}
                onMouseMove={() => onPoint(place)}
                onClick={() => onChoose(item)}
              >
                <PaletteLine item={item} isCurrent={place === at} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function PaletteLine({ item, isCurrent }: { item: PaletteItem; isCurrent: boolean }) {
  return (
    <>
      <span className="ui-palette-icon">{item.status ? <StatusMark status={item.status} /> : item.icon}</span>
      {item.code && <span className="ui-palette-code">{item.code}</span>}
      <span className="ui-palette-label">{item.label}</span>
      {item.keys ? <Keycap keys={item.keys} /> : isCurrent && <Keycap keys="↵" />}
    </>
  );
}
