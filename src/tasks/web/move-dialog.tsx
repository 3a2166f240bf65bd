import { useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { DateField, TextAreaField } from '#platform/web/field.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { gapsOf, type SixClear, sixAspects } from '../logic/six-clear.ts';
import type { TaskEvent } from '../logic/task.ts';
import { taskMoves } from '../logic/task-transitions.ts';
import { formText } from './form-text.ts';
import { GapFields } from './gap-fields.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { type TaskLine, tasksApi } from './tasks-api.ts';
import { useTask } from './use-task.ts';
import { useTaskWrite } from './use-task-write.ts';

interface MoveDialogProps {
  readonly task: TaskLine;
  readonly event: TaskEvent;
  readonly onClose: () => void;
}

const callOf = {
  issued: 'issue',
  acknowledged: 'acknowledge',
  returned: 'returnTask',
  submitted: 'submit',
  accepted: 'accept',
  sent_back: 'sendBack',
  paused: 'pause',
  resumed: 'resume',
  voided: 'void',
} as const satisfies Record<TaskEvent, keyof typeof tasksApi.call>;

/** One step of a task's life: what it means, why it is taken, and, from paper, on which day. */
export function MoveDialog({ task, event, onClose }: MoveDialogProps) {
  const say = useWords(formText);
  const { today } = useAsOf();
  const { role } = useReader();
  const version = useTask(task.code)?.version;
  const [values, setValues] = useState({ reason: '', acceptedBy: '', acceptReason: '' });
  const [happenedOn, setHappenedOn] = useState<string | null>(today);
  const [isAsked, setIsAsked] = useState(false);
  const set = (changes: Partial<typeof values>) => setValues({ ...values, ...changes });
  const gaps = event === 'issued' ? gapsOf(wholeSix(task.six)) : [];
  const write = useTaskWrite({
    send: () =>
      tasksApi.call[callOf[event]]({
        code: task.code,
        ...(version !== undefined && { expectedVersion: version }),
        reason: values.reason.trim() || null,
        ...(happenedOn && happenedOn !== today && { happenedOn }),
        ...(gaps.length > 0 && {
          acceptedGaps: { reason: values.acceptReason.trim(), acceptedBy: values.acceptedBy.trim() },
        }),
      }),
    done: () => say.wroteMoves[event](task.code),
    fields: ['reason', 'happenedOn'],
    onDone: onClose,
  });
  const { needsReason } = taskMoves[event];
  const isComplete =
    (!needsReason || values.reason.trim() !== '') &&
    (gaps.length === 0 || (values.acceptedBy.trim() !== '' && values.acceptReason.trim() !== ''));
  const submit = () => {
    setIsAsked(true);
    if (isComplete) write.send();
  };
  const reasonError = isAsked && needsReason && !values.reason.trim() && say.reasonNeeded;
  return (
    <TaskDialog
      title={`${say.moves[event]}: ${task.code}`}
      confirm={say.moves[event]}
      write={write}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="t-question">{task.title}</p>
      <p className="task-form-hint">{say.moveHints[event]}</p>
      {gaps.length > 0 && <GapFields form={{ values, set, gaps }} />}
      <TextAreaField
        label={say.reason}
        isRequired={needsReason}
        error={write.problems.at.reason ?? reasonError}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      {role === 'secretariat' && (
        <DateField
          label={say.happenedOn}
          hint={say.happenedOnHint}
          error={write.problems.at.happenedOn}
          value={happenedOn}
          onChange={setHappenedOn}
        />
      )}
    </TaskDialog>
  );
}

/** A reply leaves out nothing, but its type allows it: what is not named is missing. */
function wholeSix(six: TaskLine['six']): SixClear {
  return Object.fromEntries(sixAspects.map((aspect) => [aspect, six[aspect] ?? 'missing'])) as unknown as SixClear;
}
