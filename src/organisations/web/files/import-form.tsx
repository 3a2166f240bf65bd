import { FileUp } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { Button } from '#platform/web/button.tsx';
import { FileField } from '#platform/web/file-field.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
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
      {sent.error && <Refused error={sent.error} />}
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

/** Every place to be corrected, with its line. */
function Refused({ error }: { error: unknown }) {
  const say = useWords(text);
  const problems = problemsIn(error);
  return (
    <div role="alert" className="chart-file-refused">
      <p>
        <strong>{say.refused(vietnameseNumber(problems.length))}</strong>
      </p>
      <ul>
        {problems.slice(0, 100).map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of one reply never changes its order.
          <li key={index}>
            {problem.line !== undefined && <strong>{say.row(problem.line)}. </strong>}
            {problem.message}
          </li>
        ))}
      </ul>
      {problems.length > 100 && <p>{say.more(vietnameseNumber(problems.length - 100))}</p>}
    </div>
  );
}
