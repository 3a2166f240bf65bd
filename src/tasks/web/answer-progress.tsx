import { useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { Segmented } from '#platform/web/choice.tsx';
import { shortCityDay } from '#platform/web/city-dates.ts';
import { TextAreaField, TextField } from '#platform/web/field.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { FormProblems } from './form-problems.tsx';
import { formText } from './form-text.ts';
import { myText } from './my-text.ts';
import { readPercent } from './report-form.ts';
import type { TaskLine } from './tasks-api.ts';
import { useQuickReport } from './use-quick-report.ts';

/** How far is it today? The last figure is the answer offered; another figure or a sentence takes one step more. */
export function AnswerProgress({ task, isFirst }: { task: TaskLine; isFirst: boolean }) {
  const say = useWords(myText);
  const form = useWords(formText);
  const { today } = useAsOf();
  const known = task.percent === null ? null : vietnameseNumber(task.percent);
  const [choice, setChoice] = useState<'same' | 'other'>(known === null ? 'other' : 'same');
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const percent = choice === 'same' ? task.percent : (readPercent(typed) ?? null);
  const shown = percent === null ? '' : vietnameseNumber(percent);
  const standard = choice === 'same' ? say.sendSame(shown) : shown ? say.sendText(shown) : '';
  const text = [words.trim(), standard].filter(Boolean).join(' ');
  const write = useQuickReport(task, { text, percent, obstacle: null });
  const isWrong = choice === 'other' && readPercent(typed) === undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong && !write.isBusy) write.send();
      }}
    >
      <h2 className="t-question">{known === null ? say.howFar : say.stillAt(known)}</h2>
      <p className="my-quiet">
        {task.lastNewsOn ? say.lastWords(shortCityDay(task.lastNewsOn, today), task.lastNews ?? '') : say.neverReported}
      </p>
      <FormProblems messages={write.problems.top} />
      {known !== null && (
        <Segmented
          label={say.share}
          value={choice}
          onChange={setChoice}
          choices={[
            { value: 'same', label: `${known}%` },
            { value: 'other', label: say.other },
          ]}
        />
      )}
      {choice === 'other' && (
        <>
          <TextField
            label={say.share}
            inputMode="decimal"
            error={write.problems.at.percent ?? (isWrong && form.percentNotNumber)}
            value={typed}
            onChange={setTyped}
          />
          <TextAreaField
            label={say.doneSince}
            hint={form.reportHint}
            rows={2}
            error={write.problems.at.text}
            value={words}
            onChange={setWords}
          />
        </>
      )}
      {choice === 'same' && write.problems.at.text && <FormProblems messages={[write.problems.at.text]} />}
      <div className="my-answers">
        <Button kind={isFirst ? 'primary' : 'secondary'} type="submit" isBusy={write.isBusy}>
          {say.send}
        </Button>
      </div>
    </form>
  );
}
