import { useState } from 'react';
import { DateField, SelectField, TextField } from '#platform/web/field.tsx';
import { useWords } from '#platform/web/words.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { noWindow } from '#tasks/logic/due-words.ts';
import { TaskDialog } from '#tasks/web/task-dialog.tsx';
import { useTaskWrite } from '#tasks/web/use-task-write.ts';
import { useTypedWindow, WindowField } from '#tasks/web/window-field.tsx';
import { type Roadmap, roadmapsApi } from '../roadmaps-api.ts';
import { text } from '../text.ts';

/** A new step with its window, and what must be reached before it. */
export function AddDialog({ roadmap, onClose }: { roadmap: Roadmap; onClose: () => void }) {
  const { form, actions, wrote } = useWords(text);
  const [title, setTitle] = useState('');
  const [due, setDue] = useState(noWindow);
  const [startsOn, setStartsOn] = useState<PlainDate | null>(null);
  const [parentId, setParentId] = useState('');
  const [firstId, setFirstId] = useState('');
  const [source, setSource] = useState('');
  const [isTried, setIsTried] = useState(false);
  const typed = useTypedWindow()(due);
  const write = useTaskWrite({
    send: () =>
      roadmapsApi.call.add({
        code: roadmap.code,
        title: title.trim(),
        due: typed!,
        startsOn,
        parentId: parentId || null,
        after: firstId ? [firstId] : [],
        source: source.trim() || null,
      }),
    done: () => wrote.add(title.trim()),
    fields: ['title', 'due', 'startsOn', 'parentId', 'source'],
    onDone: onClose,
  });
  const { at } = write.problems;
  const submit = () => {
    setIsTried(true);
    if (title.trim() && typed) write.send();
  };
  const others = roadmap.milestones.map(({ id, title: label }) => ({ value: id, label }));
  return (
    <TaskDialog title={actions.add} confirm={actions.add} write={write} onSubmit={submit} onClose={onClose}>
      <TextField
        label={form.name}
        isRequired
        maxLength={200}
        value={title}
        onChange={setTitle}
        error={at.title ?? (isTried && !title.trim() && form.missingName)}
      />
      <WindowField
        label={form.due}
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
      {others.length > 0 && (
        <>
          <SelectField
            label={form.parent}
            placeholder={form.noParent}
            options={others}
            value={parentId}
            onChange={setParentId}
            error={at.parentId}
          />
          <SelectField label={form.first} placeholder="" options={others} value={firstId} onChange={setFirstId} />
        </>
      )}
      <TextField
        label={form.source}
        hint={form.sourceHint}
        maxLength={300}
        value={source}
        onChange={setSource}
        error={at.source}
      />
    </TaskDialog>
  );
}
