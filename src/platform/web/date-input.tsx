import { type ComponentProps, type KeyboardEvent, useEffect, useState } from 'react';
import type { PlainDate } from '#shared/plain-date.ts';
import { cityDay, readCityDay } from './city-dates.ts';
import { text } from './text.ts';
import { useWords } from './words.ts';

interface DateInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  readonly value: PlainDate | null;
  readonly today: PlainDate;
  readonly onChange: (day: PlainDate | null) => void;
  /** Told what cannot be read as a day; null when all is well again. */
  readonly onUnreadable?: (typed: string | null) => void;
}

/** A day as people type it (27-11-2024, 27/11, 2024-11-27); read when they press Enter or leave the box. */
export function DateInput({ value, today, onChange, onUnreadable, ...others }: DateInputProps) {
  const say = useWords(text);
  const [typed, setTyped] = useState(value ? cityDay(value) : '');
  useEffect(() => setTyped(value ? cityDay(value) : ''), [value]);

  const read = () => {
    const day = readCityDay(typed, today);
    onUnreadable?.(typed.trim() && !day ? typed : null);
    if (day !== value && (day || !typed.trim())) onChange(day);
    if (day) setTyped(cityDay(day));
  };
  const readOnEnter = (event: KeyboardEvent) => event.key === 'Enter' && read();
  return (
    <input
      {...others}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      placeholder={say.dateHint}
      className="ui-input"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={read}
      onKeyDown={readOnEnter}
    />
  );
}
