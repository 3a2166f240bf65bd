import { Combobox } from '@mantine/core';
import { foldForSearch } from '#shared/vietnamese-text.ts';
import { text } from './text.ts';
import { useWords } from './words.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** A second, quieter word: a count, a code, the parent unit. */
  readonly hint?: string;
}

/** The options that hold what was typed, accents or not, in their label or hint. */
export function matchingOptions(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = foldForSearch(typed);
  return wanted
    ? options.filter((option) => foldForSearch(`${option.label} ${option.hint ?? ''}`).includes(wanted))
    : options;
}

/** A list longer than this is cut: typing finds the rest. */
const longest = 100;

interface OptionLinesProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
}

/** The lines of a combobox. */
export function OptionLines({ label, options, value }: OptionLinesProps) {
  const say = useWords(text);
  return (
    <Combobox.Options className="ui-options" aria-label={label} aria-labelledby={undefined}>
      {options.length === 0 && <Combobox.Empty className="ui-options-empty">{say.nothingFound}</Combobox.Empty>}
      {options.slice(0, longest).map((option) => (
        <Combobox.Option
          key={option.value}
          value={option.value}
          active={option.value === value}
          className="ui-menu-item"
        >
          <span>{option.label}</span>
          {option.hint && <span className="ui-option-hint">{option.hint}</span>}
        </Combobox.Option>
      ))}
    </Combobox.Options>
  );
}
