import { Paperclip } from 'lucide-react';
import { FileField } from '#platform/web/file-field.tsx';
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
    <FileField
      label={label}
      error={error}
      hint={value.map((file) => file.name).join('; ') || undefined}
      action={value.length > 0 ? say.chosenFiles(value.length) : say.chooseFiles}
      icon={Paperclip}
      isMany
      onChoose={onChange}
    />
  );
}
