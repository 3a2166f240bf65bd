import { useWords } from '#platform/web/words.ts';
import { FormField } from './form-field.tsx';
import { Suggestion } from './suggestion.tsx';
import { text } from './text.ts';

interface LineFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | null;
  readonly isOptional?: boolean;
  /** What the text tells for it while it is empty. */
  readonly suggested?: string | null;
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
  suggested,
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
  const suggestion = <Suggestion label={label} value={suggested} onTake={() => onChange(suggested!)} />;
  const name = isOptional ? `${label} (${say.optional})` : label;
  return (
    <FormField id={id} label={name} hint={hint} error={error} suggestion={suggestion}>
      {lines ? (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
    </FormField>
  );
}
