import { Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '#platform/web/button.tsx';
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
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field label={label} error={error} hint={value.map((file) => file.name).join('; ') || undefined}>
      {(control) => (
        <div>
          <input
            {...control}
            ref={input}
            type="file"
            multiple
            className="visually-hidden"
            onChange={(event) => onChange([...(event.target.files ?? [])])}
          />
          {/* The browser's own button speaks the browser's language, and cannot be drawn like ours. */}
          <Button
            icon={<Paperclip size={16} strokeWidth={1.7} aria-hidden />}
            tabIndex={-1}
            aria-hidden="true"
            onClick={() => input.current?.click()}
          >
            {value.length > 0 ? say.chosenFiles(value.length) : say.chooseFiles}
          </Button>
        </div>
      )}
    </Field>
  );
}
