import { Field } from '#platform/web/field.tsx';
import { useWords } from '#platform/web/words.ts';
import { formText } from './form-text.ts';

interface FilesFieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  readonly value: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}

/** Evidence: photos from the phone, scans, minutes. The chosen files stay when the report is refused. */
export function FilesField({ label, error, value, onChange }: FilesFieldProps) {
  const say = useWords(formText);
  return (
    <Field label={label} error={error} hint={value.length > 0 && say.chosenFiles(value.length)}>
      {(control) => (
        <input
          {...control}
          type="file"
          multiple
          className="task-form-files"
          onChange={(event) => onChange([...(event.target.files ?? [])])}
        />
      )}
    </Field>
  );
}
