import { useState } from 'react';
import { ComboField } from '#platform/web/combo-field.tsx';
import { useWords } from '#platform/web/words.ts';
import { TaskDialog } from '#tasks/web/task-dialog.tsx';
import { useTaskWrite } from '#tasks/web/use-task-write.ts';
import { type MilestoneRow, type Roadmap, roadmapsApi } from '../roadmaps-api.ts';
import { text } from '../text.ts';

interface LinkDialogProps {
  readonly roadmap: Roadmap;
  readonly milestone: MilestoneRow;
  readonly onClose: () => void;
}

/** Which milestone must be reached before this one. A circle is refused by the server, which names it. */
export function LinkDialog({ roadmap, milestone, onClose }: LinkDialogProps) {
  const { form, actions, wrote } = useWords(text);
  const [firstId, setFirstId] = useState<string | null>(null);
  const [isTried, setIsTried] = useState(false);
  const write = useTaskWrite({
    send: () => roadmapsApi.call.link({ fromId: firstId!, toId: milestone.id }),
    done: () => wrote.link(milestone.title),
    fields: ['fromId'],
    onDone: onClose,
  });
  const choices = roadmap.milestones
    .filter(({ id }) => id !== milestone.id && !milestone.after.includes(id))
    .map(({ id, title }) => ({ value: id, label: title }));
  const submit = () => {
    setIsTried(true);
    if (firstId) write.send();
  };
  const refusal = [write.problems.at.fromId, ...write.problems.top].filter(Boolean).join(' ');
  return (
    <TaskDialog
      title={`${actions.link}: ${milestone.title}`}
      confirm={actions.link}
      write={{ ...write, problems: { ...write.problems, top: [] } }}
      onSubmit={submit}
      onClose={onClose}
    >
      <ComboField
        label={form.first}
        hint={form.firstHint(milestone.title)}
        isRequired
        options={choices}
        value={firstId}
        onChange={setFirstId}
        error={refusal || (isTried && !firstId && form.missingFirst)}
      />
    </TaskDialog>
  );
}
