import { useState } from 'react';
import { DateField, TextAreaField } from '#platform/web/field.tsx';
import { useWords } from '#platform/web/words.ts';
import { TaskDialog } from '#tasks/web/task-dialog.tsx';
import { useTaskWrite } from '#tasks/web/use-task-write.ts';
import { useTypedWindow, WindowField } from '#tasks/web/window-field.tsx';
import { type MilestoneRow, roadmapsApi } from '../roadmaps-api.ts';
import { text } from '../text.ts';

/** Another window, and why; the first plan stays beside it. */
export function MoveDialog({ milestone, onClose }: { milestone: MilestoneRow; onClose: () => void }) {
  const { form, actions, wrote } = useWords(text);
  const { phrase, earliest, latest } = milestone.due;
  const [due, setDue] = useState({ phrase, earliest, latest });
  const [startsOn, setStartsOn] = useState(milestone.startsOn);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const typed = useTypedWindow()(due);
  const write = useTaskWrite({
    send: () => roadmapsApi.call.move({ milestoneId: milestone.id, due: typed!, startsOn, reason: reason.trim() }),
    done: () => wrote.move(milestone.title),
    fields: ['due', 'startsOn', 'reason'],
    onDone: onClose,
  });
  const { at } = write.problems;
  const submit = () => {
    setIsTried(true);
    if (typed && reason.trim()) write.send();
  };
  return (
    <TaskDialog
      title={`${actions.move}: ${milestone.title}`}
      confirm={actions.move}
      write={write}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="task-form-hint">{form.moveHint}</p>
      <WindowField
        label={form.newDue}
        value={due}
        onChange={setDue}
        error={at.due ?? (isTried && !typed ? form.missingDue : undefined)}
      />
      <DateField
        label={form.startsOn}
        hint={form.startsHint}
        value={startsOn}
        onChange={setStartsOn}
        error={at.startsOn}
      />
      <TextAreaField
        label={form.reason}
        isRequired
        maxLength={1000}
        value={reason}
        onChange={setReason}
        error={at.reason ?? (isTried && !reason.trim() && form.missingReason)}
      />
    </TaskDialog>
  );
}
