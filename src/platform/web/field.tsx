import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import type { PlainDate } from '#shared/plain-date.ts';
import { useAsOf } from './as-of.tsx';
import { DateInput } from './date-input.tsx';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './field.css';
import './input.css';

export interface FieldLook {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong: the value, the reason, the way out. */
  readonly error?: ReactNode;
  readonly isRequired?: boolean;
}

interface ControlProps {
  readonly id: string;
  readonly required: boolean | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

/** Label, hint and error around any control; the control gets the ids that tie them together. */
export function Field({
  label,
  hint,
  error,
  isRequired,
  children,
}: FieldLook & { children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const say = useWords(text);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="ui-field">
      <label className="ui-label" htmlFor={id}>
        {label}
        {isRequired && <span className="ui-field-required"> ({say.required})</span>}
      </label>
      {children({
        id,
        required: isRequired,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="ui-field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="ui-field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<
  ComponentProps<Tag>,
  'onChange' | 'value' | 'id' | 'required'
>;

interface TextValue {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text; `type` may be email, password, search, tel. */
export function TextField({
  label,
  hint,
  error,
  isRequired,
  onChange,
  ...input
}: FieldLook & TextValue & Native<'input'>) {
  return (
    <Field {...{ label, hint, error, isRequired }}>
      {(control) => (
        <input
          type="text"
          {...input}
          {...control}
          className="ui-input"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function TextAreaField({
  label,
  hint,
  error,
  isRequired,
  onChange,
  ...area
}: FieldLook & TextValue & Native<'textarea'>) {
  return (
    <Field {...{ label, hint, error, isRequired }}>
      {(control) => (
        <textarea
          rows={3}
          {...area}
          {...control}
          className="ui-input"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface SelectFieldProps extends FieldLook, TextValue, Native<'select'> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The line of "nothing chosen"; without it something is always chosen. */
  readonly placeholder?: string;
}

/** One of a short list, with the device's own picker. For long lists: `ComboField`. */
export function SelectField({
  label,
  hint,
  error,
  isRequired,
  onChange,
  options,
  placeholder,
  ...select
}: SelectFieldProps) {
  return (
    <Field {...{ label, hint, error, isRequired }}>
      {(control) => (
        <select
          {...select}
          {...control}
          className="ui-input ui-select"
          onChange={(event) => onChange(event.target.value)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface DateFieldProps extends FieldLook {
  readonly value: PlainDate | null;
  readonly onChange: (day: PlainDate | null) => void;
}

/** A day, typed as the city writes it; what is no day is said at once and changes nothing. */
export function DateField({ label, hint, error, isRequired, value, onChange }: DateFieldProps) {
  const say = useWords(text);
  const { today } = useAsOf();
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const problem = unreadable === null ? error : say.notADay(unreadable);
  return (
    <Field {...{ label, hint, isRequired }} error={problem}>
      {(control) => (
        <DateInput {...control} value={value} today={today} onChange={onChange} onUnreadable={setUnreadable} />
      )}
    </Field>
  );
}
