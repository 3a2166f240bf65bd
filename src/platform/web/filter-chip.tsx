import { Combobox, useCombobox } from '@mantine/core';
import { ChevronDown, X } from 'lucide-react';
import { useState } from 'react';
import { floating } from './floating.ts';
import { useLayer } from './layers.ts';
import { matchingOptions, type Option, OptionLines } from './option-list.tsx';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './filter-bar.css';
import './layer.css';
import './option-list.css';

interface FilterChipProps {
  /** What it filters by: "Chủ trì". */
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  /** Null takes the filter away. */
  readonly onChange: (value: string | null) => void;
}

/** From this many options on, the list has a search box. */
const searchFrom = 9;

/** One filter: closed it says what it filters by, set it says the value in blue with a cross. */
export function FilterChip({ label, options, value, onChange }: FilterChipProps) {
  const say = useWords(text);
  const [typed, setTyped] = useState('');
  const hasSearch = options.length >= searchFrom;
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setTyped('');
    },
    onDropdownOpen: () => (hasSearch ? combobox.focusSearchInput() : combobox.updateSelectedOptionIndex('active')),
  });
  useLayer(combobox.dropdownOpened);
  const choose = (next: string) => {
    onChange(next);
    combobox.closeDropdown();
  };
  const chosen = options.find((option) => option.value === value);
  return (
    <span className="ui-filter-chip" data-set={chosen ? '' : undefined}>
      <Combobox
        width={280}
        store={combobox}
        onOptionSubmit={choose}
        position="bottom-start"
        {...floating}
        classNames={{ dropdown: 'ui-layer' }}
      >
        <Combobox.Target targetType="button">
          <button type="button" className="ui-filter-open" onClick={() => combobox.toggleDropdown()}>
            {chosen && <span className="visually-hidden">{label}: </span>}
            {chosen?.label ?? label}
            {!chosen && <ChevronDown size={14} strokeWidth={1.7} aria-hidden />}
          </button>
        </Combobox.Target>
        <Combobox.Dropdown>
          {hasSearch && (
            <Combobox.Search
              className="ui-options-search"
              classNames={{ input: 'ui-input' }}
              aria-label={say.searchIn(label)}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
          <OptionLines label={say.choicesFor(label)} options={matchingOptions(options, typed)} value={value} />
        </Combobox.Dropdown>
      </Combobox>
      {chosen && (
        <button
          type="button"
          className="ui-filter-remove"
          aria-label={say.removeFilter(chosen.label)}
          onClick={() => onChange(null)}
        >
          <X size={14} strokeWidth={1.7} aria-hidden />
        </button>
      )}
    </span>
  );
}
