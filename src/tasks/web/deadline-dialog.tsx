import { useState } from 'react';
import { Segmented } from '#platform/web/choice.tsx';
import { TextAreaField, TextField } from '#platform/web/field.tsx';
import { text as kitText } from '#platform/web/text.ts';
import { windowWords } from '#platform/web/window-words.ts';
import { useWords } from '#platform/web/words.ts';
import type { DateWindow } from '#shared/date-window.ts';
import { noWindow } from '../logic/due-words.ts';
import { formText } from './form-text.ts';
import { TaskDialog } from './task-dialog.tsx';
import { type TaskLine, tasksApi } from './tasks-api.ts';
import { useTask } from './use-task.ts';
import { useTaskWrite } from './use-task-write.ts';
import { useTypedWindow, WindowField } from './window-field.tsx';

const fields = ['due', 'reason', 'decidedBy', 'source'];
/** Nothing typed yet: the server says what is missing, at the field. */
const nothing: DateWindow = { earliest: null, latest: null, phrase: '–', certainty: 'none' };

/** More time, or less: why, on whose word, under which paper. The window before stays in the record. */
export function DeadlineDialog({ task, onClose }: { task: TaskLine; onClose: () => void }) {
  const say = useWords(formText);
  const kit = useWords(kitText);
  const version = useTask(task.code)?.version;
  const windowOf = useTypedWindow();
  const [kind, setKind] = useState<'extend' | 'forward'>('extend');
  const [due, setDue] = useState(noWindow);
  const [values, setValues] = useState({ reason: '', decidedBy: '', source: '' });
  const [isAsked, setIsAsked] = useState(false);
  const set = (changes: Partial<typeof values>) => setValues({ ...values, ...changes });
  const write = useTaskWrite({
    send: () =>
      tasksApi.call[kind === 'extend' ? 'extendDeadline' : 'bringDeadlineForward']({
        code: task.code,
        ...(version !== undefined && { expectedVersion: version }),
        due: windowOf(due) ?? nothing,
        ...values,
      }),
    done: () => say.wroteDeadline(task.code),
    fields,
    onDone: onClose,
  });
  const { at } = write.problems;
  const submit = () => {
    setIsAsked(true);
    if (values.reason.trim()) write.send();
  };
  return (
    <TaskDialog
      title={say.deadlineTitle(task.code)}
      confirm={say.deadline}
      write={write}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="t-question">{task.title}</p>
      <p className="task-form-hint">{say.present(windowWords(task.due, kit).main)}</p>
      <Segmented
        label={say.deadlineKind}
        value={kind}
        onChange={setKind}
        choices={[
          { value: 'extend', label: say.extend },
          { value: 'forward', label: say.forward },
        ]}
      />
      <WindowField value={due} onChange={setDue} error={at.due} />
      <TextAreaField
        isRequired
        label={say.reason}
        error={at.reason ?? (isAsked && !values.reason.trim() && say.reasonNeeded)}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      <TextField
        isRequired
        label={say.decidedBy}
        error={at.decidedBy}
        value={values.decidedBy}
        onChange={(decidedBy) => set({ decidedBy })}
      />
      <TextField
        isRequired
        label={say.ground}
        error={at.source}
        value={values.source}
        onChange={(source) => set({ source })}
      />
    </TaskDialog>
  );
}
