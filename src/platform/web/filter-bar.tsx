import type { ReactNode } from 'react';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './filter-bar.css';

interface FilterBarProps {
  /** `FilterChip`s. */
  readonly children: ReactNode;
  /** Grouping, columns, density: at the right. */
  readonly aside?: ReactNode;
  /** Given while something is filtered: takes all filters away. */
  readonly onClear?: (() => void) | undefined;
}

/** What the list is narrowed by. Filters live in the address, so a view can be sent as a link. */
export function FilterBar({ children, aside, onClear }: FilterBarProps) {
  const say = useWords(text);
  return (
    <section className="ui-filter-bar" aria-label={say.filters}>
      {children}
      {onClear && (
        <button type="button" className="ui-filter-clear" onClick={onClear}>
          {say.clearFilters}
        </button>
      )}
      {aside && <div className="ui-filter-aside">{aside}</div>}
    </section>
  );
}
