import { useState } from 'react';
import { type ChosenUnit, UnitField } from '#organisations/web/unit-field.tsx';
import { useAsOf } from '#platform/web/as-of.tsx';
import { DateField, TextAreaField } from '#platform/web/field.tsx';
import { useWords } from '#platform/web/words.ts';
import { formText } from './form-text.ts';
import { TaskDialog } from './task-dialog.tsx';
import { type TaskLine, tasksApi } from './tasks-api.ts';
import { useTask } from './use-task.ts';
import { useTaskWrite } from './use-task-write.ts';

/** Hands a task to another unit from a day on; on every day there is exactly one. */
export function LeadDialog({ task, onClose }: { task: TaskLine; onClose: () => void }) {
  const say = useWords(formText);
  const { today } = useAsOf();
  const version = useTask(task.code)?.version;
  const [lead, setLead] = useState<ChosenUnit | null>(null);
  const [from, setFrom] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const write = useTaskWrite({
    send: () =>
      tasksApi.call.changeLead({
        code: task.code,
        ...(version !== undefined && { expectedVersion: version }),
        leadId: lead?.id ?? '',
        ...(from && { from }),
        reason,
      }),
    done: () => say.wroteLead(task.code, lead?.name ?? ''),
    fields: ['leadId', 'from', 'reason'],
    onDone: onClose,
  });
  const { at } = write.problems;
  const submit = () => {
    setIsAsked(true);
    if (lead && reason.trim()) write.send();
  };
  return (
    <TaskDialog
      title={say.changeLeadTitle(task.code)}
      confirm={say.changeLead}
      write={write}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="t-question">{task.title}</p>
      <UnitField
        {...{ label: say.newLead, hint: say.leadHint, isRequired: true }}
        error={at.leadId ?? (isAsked && !lead && say.leadNeeded)}
        value={lead}
        onChange={setLead}
      />
      <DateField label={say.from} error={at.from} value={from} onChange={setFrom} />
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
