import { useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { DateField, TextAreaField } from '#platform/web/field.tsx';
import { useWords } from '#platform/web/words.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { TaskDialog } from '#tasks/web/task-dialog.tsx';
import { useTaskWrite } from '#tasks/web/use-task-write.ts';
import { type MilestoneRow, roadmapsApi } from '../roadmaps-api.ts';
import { text } from '../text.ts';

interface OutcomeDialogProps {
  readonly outcome: 'reach' | 'void';
  readonly milestone: MilestoneRow;
  readonly onClose: () => void;
}

/** It was reached on a day, or no longer applies from a day on: then the reason is asked for. */
export function OutcomeDialog({ outcome, milestone, onClose }: OutcomeDialogProps) {
  const { form, actions, wrote } = useWords(text);
  const { today } = useAsOf();
  const [on, setOn] = useState<PlainDate | null>(today);
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const needsReason = outcome === 'void';
  const write = useTaskWrite({
    send: () => roadmapsApi.call[outcome]({ milestoneId: milestone.id, on: on!, note: note.trim() }),
    done: () => wrote[outcome](milestone.title),
    fields: ['on', 'note'],
    onDone: onClose,
  });
  const { at } = write.problems;
  const submit = () => {
    setIsTried(true);
    if (on && (note.trim() || !needsReason)) write.send();
  };
  return (
    <TaskDialog
      title={`${actions[outcome]}: ${milestone.title}`}
      confirm={actions[outcome]}
      write={write}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField
        label={needsReason ? form.voidedOn : form.reachedOn}
        isRequired
        value={on}
        onChange={setOn}
        error={at.on ?? (isTried && !on && form.missingDay)}
      />
      <TextAreaField
        label={needsReason ? form.voidReason : form.note}
        isRequired={needsReason}
        maxLength={1000}
        value={note}
        onChange={setNote}
        error={at.note ?? (isTried && needsReason && !note.trim() && form.missingReason)}
      />
    </TaskDialog>
  );
}
