import { useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { Menu } from '#platform/web/menu.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { type TaskAction, taskActions } from '../logic/task-actions.ts';
import { CoordinatingDialog } from './coordinating-dialog.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { DeadlineDialog } from './deadline-dialog.tsx';
import { formText } from './form-text.ts';
import { LeadDialog } from './lead-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';
import type { TaskLine } from './tasks-api.ts';

/** What this reader may do with a task today: the likely step as a button, the others in a menu. Nothing on an earlier day. */
export function TaskActions({ task }: { task: TaskLine }) {
  const say = useWords(formText);
  const { isPast } = useAsOf();
  const reader = useReader();
  const [open, setOpen] = useState<TaskAction | null>(null);
  const actions = isPast ? [] : taskActions(task, reader);
  const [first, ...others] = actions;
  if (!first) return null;
  const nameOf = (action: TaskAction) =>
    action === 'report'
      ? say.report
      : action in say.moves
        ? say.moves[action as keyof typeof say.moves]
        : say[action as 'deadline' | 'changeLead' | 'changeCoordinating' | 'correct'];
  return (
    <span className="task-actions no-print">
      <Button size="small" onClick={() => setOpen(first)}>
        {nameOf(first)}
      </Button>
      {others.length > 0 && (
        <Menu
          align="end"
          trigger={
            <Button size="small" aria-label={say.actionsOf(task.code)}>
              {say.more}
            </Button>
          }
          groups={[{ items: others.map((action) => ({ label: nameOf(action), onSelect: () => setOpen(action) })) }]}
        />
      )}
      {open && <ActionDialog task={task} action={open} onClose={() => setOpen(null)} />}
    </span>
  );
}

interface ActionDialogProps {
  readonly task: TaskLine;
  readonly action: TaskAction;
  readonly onClose: () => void;
}

export function ActionDialog({ task, action, onClose }: ActionDialogProps) {
  const props = { task, onClose };
  if (action === 'report') return <ReportDialog {...props} />;
  if (action === 'deadline') return <DeadlineDialog {...props} />;
  if (action === 'changeLead') return <LeadDialog {...props} />;
  if (action === 'changeCoordinating') return <CoordinatingDialog {...props} />;
  if (action === 'correct') return <CorrectDialog {...props} />;
  return <MoveDialog {...props} event={action} />;
}
