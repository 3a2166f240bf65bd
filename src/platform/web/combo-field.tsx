import { Combobox, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Field, type FieldLook } from './field.tsx';
import { floating } from './floating.ts';
import { matchingOptions, type Option, OptionLines } from './option-list.tsx';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './layer.css';
import './option-list.css';

interface ComboFieldProps extends FieldLook {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Told what is typed, for options that somebody else finds; they are then shown as they come. */
  readonly onType?: (typed: string) => void;
  /** What the empty box says; "Chọn" when left out. */
  readonly placeholder?: string;
}

/** One of many (a unit, a person, a field of work): type a few letters, accents or not. Emptying the box chooses nothing. */
export function ComboField({ options, value, onChange, onType, placeholder, ...look }: ComboFieldProps) {
  const say = useWords(text);
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  const [typed, setTyped] = useState(chosen);
  useEffect(() => setTyped(chosen), [chosen]);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const choose = (next: string | null) => {
    onChange(next);
    setTyped(options.find((option) => option.value === next)?.label ?? '');
    combobox.closeDropdown();
  };
  const leave = () => {
    combobox.closeDropdown();
    if (typed.trim() === '' && value !== null && !look.isRequired) onChange(null);
    else setTyped(chosen);
  };
  const shown = onType || typed === chosen ? options : matchingOptions(options, typed);
  return (
    <Field {...look}>
      {(control) => (
        <Combobox
          store={combobox}
          onOptionSubmit={choose}
          {...floating}
          width="target"
          classNames={{ dropdown: 'ui-layer ui-combo' }}
        >
          <Combobox.Target>
            <input
              {...control}
              type="text"
              className="ui-input ui-select"
              placeholder={placeholder ?? say.chooseOne}
              autoComplete="off"
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                onType?.(event.target.value);
                combobox.openDropdown();
                combobox.selectFirstOption();
              }}
              onClick={() => combobox.openDropdown()}
              onBlur={leave}
            />
          </Combobox.Target>
          <Combobox.Dropdown>
            <OptionLines label={say.choicesFor(look.label)} options={shown} value={value} />
          </Combobox.Dropdown>
        </Combobox>
      )}
    </Field>
  );
}
