import { FileUp } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { Button } from '#platform/web/button.tsx';
import { Field } from '#platform/web/field.tsx';
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
  const input = useRef<HTMLInputElement>(null);
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
      <Field label={say.file} error={isAsked && !file && say.needFile} hint={file ? say.chosen(file.name) : undefined}>
        {(control) => (
          <div>
            <input
              {...control}
              ref={input}
              type="file"
              accept=".xlsx,.csv,.txt"
              className="visually-hidden"
              onChange={(event) => choose(event.target.files?.[0] ?? null)}
            />
            {/* The browser's own button speaks the browser's language, and cannot be drawn like ours. */}
            <Button icon={<FileUp {...icon} />} tabIndex={-1} aria-hidden="true" onClick={() => input.current?.click()}>
              {say.file}
            </Button>
          </div>
        )}
      </Field>
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

const icon = { size: 16, strokeWidth: 1.7, 'aria-hidden': true } as const;

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
