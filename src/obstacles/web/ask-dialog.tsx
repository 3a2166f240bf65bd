import { useState } from 'react';
import { type ChosenUnit, UnitField } from '#organisations/web/unit-field.tsx';
import { Button } from '#platform/web/button.tsx';
import { DateField, TextAreaField, TextField } from '#platform/web/field.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { TaskDialog } from '#tasks/web/task-dialog.tsx';
import { useTaskWrite } from '#tasks/web/use-task-write.ts';
import { obstaclesApi } from './obstacles-api.ts';
import { OptionFields } from './option-fields.tsx';
import { text } from './text.ts';

const most = 6;
const noOption = { label: '', consequence: '' };

/** A question for the leaders: one sentence, a day to answer by, two options or more, each with what follows. */
export function AskDialog({ code, onClose }: { code: string; onClose: () => void }) {
  const say = useWords(text);
  const { role } = useReader();
  const [values, setValues] = useState({ question: '', detail: '', source: '' });
  const [answerBy, setAnswerBy] = useState<string | null>(null);
  const [unit, setUnit] = useState<ChosenUnit | null>(null);
  const [options, setOptions] = useState([noOption, noOption]);
  const set = (changes: Partial<typeof values>) => setValues({ ...values, ...changes });
  const [isAsked, setIsAsked] = useState(false);
  const given = options.filter(({ label, consequence }) => label.trim() || consequence.trim());
  const isHalf = given.some(({ label, consequence }) => !label.trim() || !consequence.trim());
  const write = useTaskWrite({
    send: () =>
      obstaclesApi.call.ask({
        ...{ directiveCode: code, question: values.question, answerBy, options: given },
        detail: values.detail.trim() || null,
        source: values.source.trim() || null,
        ...(unit && { askedById: unit.id }),
      }),
    done: () => say.wroteQuestion,
    fields: ['question', 'detail', 'answerBy', 'options', 'askedById', 'source'],
    onDone: onClose,
  });
  const { at } = write.problems;
  const submit = () => {
    setIsAsked(true);
    if (!isHalf) write.send();
  };
  return (
    <TaskDialog
      title={say.askTitle(code)}
      confirm={say.send}
      write={write}
      onSubmit={submit}
      onClose={onClose}
      own={[isAsked && isHalf ? say.optionHalf : (at.options ?? null)]}
    >
      {role === 'secretariat' && (
        <UnitField isRequired label={say.askingUnit} error={at.askedById} value={unit} onChange={setUnit} />
      )}
      <TextAreaField
        {...{ label: say.question, hint: say.questionHint, isRequired: true, maxLength: 300 }}
        error={at.question}
        value={values.question}
        onChange={(question) => set({ question })}
      />
      <TextAreaField
        label={say.detail}
        error={at.detail}
        value={values.detail}
        onChange={(detail) => set({ detail })}
      />
      <OptionFields options={options} onChange={setOptions} />
      {options.length < most && (
        <div>
          <Button size="small" onClick={() => setOptions([...options, noOption])}>
            {say.addOption}
          </Button>
        </div>
      )}
      <DateField label={say.until} error={at.answerBy} value={answerBy} onChange={setAnswerBy} />
      <TextField label={say.source} error={at.source} value={values.source} onChange={(source) => set({ source })} />
    </TaskDialog>
  );
}
