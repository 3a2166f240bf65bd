import { ChevronDown, ChevronRight } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import type { ChartRow } from '../../logic/chart.ts';
import type { ChartUnitDetail } from '../organisations-api.ts';
import { text as unitText } from '../text.ts';
import { text } from './text.ts';

interface ChartLineProps {
  readonly row: ChartRow<ChartUnitDetail>;
  readonly index: number;
  readonly top: number;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly load: ReactNode;
}

/** One unit: open or close it, its name, what kind it is, how many hang below. */
export function ChartLine({ row, index, top, isCurrent, onFocus, onToggle, load }: ChartLineProps) {
  const say = useWords(text);
  const units = useWords(unitText);
  const { unit, depth, childCount, belowCount, isOpen } = row;
  const Mark = isOpen ? ChevronDown : ChevronRight;
  return (
    <div
      role="row"
      aria-level={depth}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-rowindex={index + 1}
      aria-expanded={childCount > 0 ? isOpen : undefined}
      data-index={index}
      tabIndex={isCurrent ? 0 : -1}
      className="chart-row"
      style={{ top, '--chart-depth': depth - 1 } as CSSProperties}
      onFocus={onFocus}
    >
      <span role="gridcell" className="chart-name">
        {childCount > 0 ? (
          <button
            type="button"
            className="chart-toggle"
            tabIndex={-1}
            aria-label={isOpen ? say.close(unit.name) : say.open(unit.name)}
            onClick={onToggle}
          >
            <Mark size={16} strokeWidth={1.7} aria-hidden />
          </button>
        ) : (
          <span className="chart-leaf" aria-hidden="true" />
        )}
        <AsOfLink href={`/to-chuc/${unit.key}`} title={unit.name} data-top={depth === 1 || undefined}>
          <span className="chart-wide">{unit.name}</span>
          <span className="chart-narrow">{unit.shortName}</span>
        </AsOfLink>
      </span>
      <span role="gridcell" className="chart-kind">
        {units.kinds[unit.kind]}
      </span>
      <span role="gridcell" className="chart-below">
        {belowCount > 0 && (
          <>
            <span aria-hidden="true">{vietnameseNumber(belowCount)}</span>
            <span className="visually-hidden">{say.below(vietnameseNumber(belowCount))}</span>
          </>
        )}
      </span>
      <span role="gridcell" className="chart-load">
        {load}
      </span>
    </div>
  );
}
