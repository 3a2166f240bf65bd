import { useState } from 'react';
import { UnitsField } from '#organisations/web/units-field.tsx';
import { TextAreaField } from '#platform/web/field.tsx';
import { useWords } from '#platform/web/words.ts';
import { formText } from './form-text.ts';
import { TaskDialog } from './task-dialog.tsx';
import { type TaskLine, tasksApi } from './tasks-api.ts';
import { useTask } from './use-task.ts';
import { useTaskWrite } from './use-task-write.ts';

/** Which units help from today on. */
export function CoordinatingDialog({ task, onClose }: { task: TaskLine; onClose: () => void }) {
  const say = useWords(formText);
  const version = useTask(task.code)?.version;
  const [units, setUnits] = useState<readonly { id: string; key: string; name: string }[]>(task.coordinating);
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const write = useTaskWrite({
    send: () =>
      tasksApi.call.changeCoordinating({
        code: task.code,
        ...(version !== undefined && { expectedVersion: version }),
        unitIds: units.map(({ id }) => id),
        reason,
      }),
    done: () => say.wroteCoordinating(task.code),
    fields: ['unitIds', 'reason'],
    onDone: onClose,
  });
  const { at } = write.problems;
  const submit = () => {
    setIsAsked(true);
    if (reason.trim()) write.send();
  };
  return (
    <TaskDialog
      title={say.changeCoordinatingTitle(task.code)}
      confirm={say.save}
      write={write}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="t-question">{task.title}</p>
      <UnitsField label={say.coordinating} error={at.unitIds} value={units} onChange={setUnits} />
      <TextAreaField
        isRequired
        label={say.reason}
        error={at.reason ?? (isAsked && !reason.trim() && say.reasonNeeded)}
        value={reason}
        onChange={setReason}
      />
    </TaskDialog>
  );
}
