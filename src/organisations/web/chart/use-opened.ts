import { useState } from 'react';
import { ancestorsOf, type Chart, openedAtFirst } from '../../logic/chart.ts';
import type { ChartUnitDetail } from '../organisations-api.ts';

interface Opened {
  readonly keys: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
  readonly openAll: () => void;
  readonly closeAll: () => void;
  /** Opens all above a unit. */
  readonly reveal: (key: string) => void;
}

/** Which units are open. What somebody opened stays open when the day moves; before that, the way to the city's own units. */
export function useOpened(chart: Chart<ChartUnitDetail>): Opened {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const keys = chosen ?? openedAtFirst(chart);
  const open = (more: Iterable<string>) => setChosen(new Set([...keys, ...more]));
  return {
    keys,
    toggle: (key) => (keys.has(key) ? setChosen(new Set([...keys].filter((one) => one !== key))) : open([key])),
    openAll: () => open(chart.childrenOf.keys()),
    closeAll: () => setChosen(new Set()),
    reveal: (key) => open(ancestorsOf(chart, key)),
  };
}
