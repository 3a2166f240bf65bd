import { FileUp } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '#platform/web/button.tsx';
import { DateField, TextField } from '#platform/web/field.tsx';
import { FileField } from '#platform/web/file-field.tsx';
import { RefusalList } from '#platform/web/refusal-list.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';
import { headFields, type ReformHead, useReformUpload } from './use-reform-upload.ts';

/** A reform's file becomes a draft; what is wrong with it is told row by row, and nothing was kept. */
export function ReformUpload() {
  const say = useWords(text);
  const [file, setFile] = useState<File | null>(null);
  const [head, setHead] = useState<ReformHead>({});
  const [isAsked, setIsAsked] = useState(false);
  const upload = useReformUpload();
  const isCsv = /\.csv$/i.test(file?.name ?? '');
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setIsAsked(false);
    upload.reset();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (file && !upload.isPending) upload.mutate({ file, head: isCsv ? filled(head) : {} });
  };
  return (
    <form className="reform-form" onSubmit={send} noValidate>
      <FileField
        label={say.file}
        error={isAsked && !file && say.needFile}
        hint={file ? say.chosen(file.name) : undefined}
        action={say.choose}
        icon={FileUp}
        accept=".json,.csv"
        onChoose={([chosen]) => choose(chosen ?? null)}
      />
      {isCsv && <HeadFields head={head} onChange={setHead} />}
      <div>
        <Button kind="primary" type="submit" isBusy={upload.isPending}>
          {say.send}
        </Button>
      </div>
      {upload.error && <RefusalList error={upload.error} />}
    </form>
  );
}

const filled = (head: ReformHead): ReformHead =>
  Object.fromEntries(Object.entries(head).filter(([, value]) => value?.trim()));

function HeadFields({ head, onChange }: { head: ReformHead; onChange: (head: ReformHead) => void }) {
  const say = useWords(text);
  return (
    <fieldset className="reform-head-fields">
      <legend>{say.csvHead}</legend>
      {headFields.map((field) =>
        field === 'decidedOn' || field === 'effectiveOn' ? (
          <DateField
            key={field}
            label={say.fields[field]}
            value={head[field] ?? null}
            onChange={(day) => onChange({ ...head, [field]: day ?? '' })}
          />
        ) : (
          <TextField
            key={field}
            label={say.fields[field]}
            hint={field === 'code' ? say.codeHint : undefined}
            value={head[field] ?? ''}
            onChange={(value) => onChange({ ...head, [field]: value })}
          />
        ),
      )}
    </fieldset>
  );
}
