import { FileUp } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '#platform/web/button.tsx';
import { FileField } from '#platform/web/file-field.tsx';
import { RefusalList } from '#platform/web/refusal-list.tsx';
import { useWords } from '#platform/web/words.ts';
import { ImportPreview } from './import-preview.tsx';
import { text } from './text.ts';
import { useChartImport } from './use-chart-import.ts';

/** A file is looked at first; only what was looked at can be written. */
export function ImportForm() {
  const say = useWords(text);
  const [file, setFile] = useState<File | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const sent = useChartImport();
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setIsAsked(false);
    sent.reset();
  };
  const preview = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (file && !sent.isPending) sent.mutate({ file, isCommit: false });
  };
  return (
    <form className="org-form" onSubmit={preview} noValidate>
      <FileField
        label={say.file}
        error={isAsked && !file && say.needFile}
        hint={file ? say.chosen(file.name) : undefined}
        action={say.choose}
        icon={FileUp}
        accept=".xlsx,.csv,.txt"
        onChoose={([chosen]) => choose(chosen ?? null)}
      />
      <div>
        <Button kind={sent.data ? 'secondary' : 'primary'} type="submit" isBusy={sent.isPending}>
          {say.preview}
        </Button>
      </div>
      {sent.error && <RefusalList error={sent.error} isCounted />}
      {sent.data && file && (
        <ImportPreview
          reply={sent.data}
          isBusy={sent.isPending}
          onWrite={() => sent.mutate({ file, isCommit: true })}
        />
      )}
    </form>
  );
}
