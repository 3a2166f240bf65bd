import { Plus } from 'lucide-react';
import { Button } from '#platform/web/button.tsx';
import { Segmented } from '#platform/web/choice.tsx';
import { useWords } from '#platform/web/words.ts';
import { type Zoom, zooms } from '../logic/timeline-geometry.ts';
import { text } from './text.ts';
import type { OptionName, useRoadmapAddress } from './use-roadmap-address.ts';

interface RoadmapOptionsProps {
  readonly address: ReturnType<typeof useRoadmapAddress>;
  /** Only what this roadmap has: a switch that changes nothing is no switch. */
  readonly available: readonly OptionName[];
  readonly onAdd: (() => void) | null;
}

/** What is drawn beside windows and bars, and how much time fits on the screen. */
export function RoadmapOptions({ address, available, onAdd }: RoadmapOptionsProps) {
  const say = useWords(text);
  return (
    <div className="rm-options no-print">
      <fieldset className="rm-switches">
        <legend className="visually-hidden">{say.options}</legend>
        {available.map((name) => (
          <label key={name} className="rm-switch" title={name === 'critical' ? say.criticalHint : undefined}>
            <input type="checkbox" checked={address.isShown(name)} onChange={() => address.toggle(name)} />
            {say.option[name]}
          </label>
        ))}
      </fieldset>
      <Segmented
        label={say.zoom}
        choices={zooms.map((zoom) => ({ value: zoom, label: say.zooms[zoom] }))}
        value={address.zoom}
        onChange={(zoom: Zoom) => address.setZoom(zoom)}
      />
      {onAdd && (
        <Button kind="primary" icon={<Plus size={16} strokeWidth={1.7} aria-hidden />} onClick={onAdd}>
          {say.actions.add}
        </Button>
      )}
    </div>
  );
}
