import type { ReactNode } from 'react';
import './form-field.css';

interface FormFieldProps {
  /** Of the control inside, which names `${id}-hint` and `${id}-error` as its description. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  /** What the text tells for this field, if it is empty. */
  readonly suggestion?: ReactNode;
  readonly children: ReactNode;
}

/** A label, a control, what it is for, and what is wrong with it. */
export function FormField({ id, label, hint, error, suggestion, children }: FormFieldProps) {
  return (
    <div>
      <label className="ui-label" htmlFor={id}>
        {label}
      </label>
      {children}
      {suggestion}
      {hint && (
        <p id={`${id}-hint`} className="form-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="form-error">
          {error}
        </p>
      )}
    </div>
  );
}
