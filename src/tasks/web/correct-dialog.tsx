import { useState } from 'react';
import { PostField } from '#organisations/web/post-field.tsx';
import { TextField } from '#platform/web/field.tsx';
import { useWords } from '#platform/web/words.ts';
import { formText } from './form-text.ts';
import { RhythmField } from './rhythm-field.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { type TaskDetail, type TaskLine, tasksApi } from './tasks-api.ts';
import { useTask } from './use-task.ts';
import { useTaskWrite } from './use-task-write.ts';

/** Corrects the wording of a task; the earlier wording stays in its history. */
export function CorrectDialog({ task, onClose }: { task: TaskLine; onClose: () => void }) {
  const detail = useTask(task.code);
  return detail ? <CorrectForm task={detail} onClose={onClose} /> : null;
}

const fields = ['title', 'deliverable', 'responsiblePostId', 'authority', 'reportEveryDays'];

function CorrectForm({ task, onClose }: { task: TaskDetail; onClose: () => void }) {
  const say = useWords(formText);
  const [values, setValues] = useState({
    title: task.title,
    deliverable: task.deliverable ?? '',
    postId: task.responsiblePostId,
    authority: task.authority ?? '',
    rhythm: task.reportEveryDays === null ? '' : String(task.reportEveryDays),
  });
  const set = (changes: Partial<typeof values>) => setValues({ ...values, ...changes });
  const write = useTaskWrite({
    send: () =>
      tasksApi.call.correct({
        ...{ code: task.code, expectedVersion: task.version, title: values.title.trim() || task.title },
        deliverable: values.deliverable.trim() || null,
        responsiblePostId: values.postId,
        authority: values.authority.trim() || null,
        reportEveryDays: values.rhythm ? Number(values.rhythm) : null,
      }),
    done: () => say.wroteCorrected(task.code),
    fields,
    onDone: onClose,
  });
  const { at } = write.problems;
  return (
    <TaskDialog
      title={say.correctTitle(task.code)}
      confirm={say.save}
      write={write}
      onSubmit={write.send}
      onClose={onClose}
    >
      <p className="task-form-hint">{say.correctHint}</p>
      <TextField
        isRequired
        label={say.title}
        error={at.title}
        value={values.title}
        onChange={(title) => set({ title })}
      />
      <TextField
        label={say.deliverable}
        error={at.deliverable}
        value={values.deliverable}
        onChange={(deliverable) => set({ deliverable })}
      />
      <PostField
        label={say.post}
        error={at.responsiblePostId}
        unitKey={task.leads.find((lead) => lead.id === task.leadId)?.key ?? null}
        value={values.postId}
        onChange={(postId) => set({ postId })}
      />
      <TextField
        label={say.authority}
        error={at.authority}
        value={values.authority}
        onChange={(authority) => set({ authority })}
      />
      <RhythmField value={values.rhythm} onChange={(rhythm) => set({ rhythm })} />
    </TaskDialog>
  );
}
