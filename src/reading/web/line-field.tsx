import { useWords } from '#platform/web/words.ts';
import { FormField } from './form-field.tsx';
import { text } from './text.ts';

interface LineFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | null;
  readonly isOptional?: boolean;
  /** More than one line: the number of lines to show. */
  readonly lines?: number;
}

/** One line of text with its label, or several. */
export function LineField({
  id,
  label,
  value,
  onChange,
  hint,
  error = null,
  isOptional = false,
  lines,
}: LineFieldProps) {
  const say = useWords(text);
  const shared = {
    id,
    value,
    className: 'ui-input',
    'aria-invalid': error !== null,
    'aria-describedby': `${id}-hint ${id}-error`,
  };
  return (
    <FormField id={id} label={isOptional ? `${label} (${say.optional})` : label} hint={hint} error={error}>
      {lines ? (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
    </FormField>
  );
}
