import { type ReactNode, useId } from 'react';
import './choice.css';

interface CheckboxProps {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isDisabled?: boolean;
}

export function Checkbox({ label, hint, isChecked, onChange, isDisabled }: CheckboxProps) {
  const id = useId();
  return (
    <div className="ui-choice">
      <input
        id={id}
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="ui-choice-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: string;
}

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of several, all in sight, a line each. */
export function RadioGroup<Value extends string>({
  label,
  isLabelHidden,
  choices,
  value,
  onChange,
}: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className="ui-choices">
      <legend className={isLabelHidden ? 'visually-hidden' : 'ui-label'}>{label}</legend>
      {choices.map((choice) => (
        <div key={choice.value} className="ui-choice">
          <input
            id={name + choice.value}
            type="radio"
            name={name}
            checked={choice.value === value}
            aria-describedby={choice.hint ? `${name + choice.value}-hint` : undefined}
            onChange={() => onChange(choice.value)}
          />
          <label htmlFor={name + choice.value}>{choice.label}</label>
          {choice.hint && (
            <p id={`${name + choice.value}-hint`} className="ui-choice-hint">
              {choice.hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** One of two to four short words, side by side: how to look, which variant. */
export function Segmented<Value extends string>({
  label,
  isLabelHidden = true,
  choices,
  value,
  onChange,
}: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className="ui-choices">
      <legend className={isLabelHidden ? 'visually-hidden' : 'ui-label'}>{label}</legend>
      <div className="ui-segments">
        {choices.map((choice) => (
          <label key={choice.value} className="ui-segment">
            <input
              className="visually-hidden"
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
