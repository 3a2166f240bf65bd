import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button, IconButton } from '#platform/web/button.tsx';
import { Menu } from '#platform/web/menu.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { pressingAction, type TaskAction, taskActions } from '../logic/task-actions.ts';
import { CoordinatingDialog } from './coordinating-dialog.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { DeadlineDialog } from './deadline-dialog.tsx';
import { formText } from './form-text.ts';
import { LeadDialog } from './lead-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';
import type { TaskLine } from './tasks-api.ts';

/** What each action is called on a button. */
export function useActionNames(): (action: TaskAction) => string {
  const say = useWords(formText);
  return (action) => {
    if (action === 'report') return say.report;
    if (action === 'deadline' || action === 'changeLead' || action === 'changeCoordinating' || action === 'correct')
      return say[action];
    return say.moves[action];
  };
}

/** The step that somebody waits for from this reader, as a button; nothing on an earlier day. */
export function PressingAction({ task }: { task: TaskLine }) {
  const nameOf = useActionNames();
  const { isPast } = useAsOf();
  const action = pressingAction(task, useReader());
  const [isOpen, setIsOpen] = useState(false);
  if (isPast || !action) return null;
  return (
    <span className="no-print">
      <Button size="small" onClick={() => setIsOpen(true)}>
        {nameOf(action)}
      </Button>
      {isOpen && <ActionDialog task={task} action={action} onClose={() => setIsOpen(false)} />}
    </span>
  );
}

/** All that this reader may do with a task today, in a menu; nothing on an earlier day. */
export function TaskMenu({ task }: { task: TaskLine }) {
  const say = useWords(formText);
  const nameOf = useActionNames();
  const { isPast } = useAsOf();
  const reader = useReader();
  const [open, setOpen] = useState<TaskAction | null>(null);
  const actions = isPast ? [] : taskActions(task, reader);
  if (actions.length === 0) return null;
  return (
    <span className="no-print">
      <Menu
        align="end"
        trigger={
          <IconButton label={say.actionsOf(task.code)}>
            <Ellipsis size={16} strokeWidth={1.7} aria-hidden />
          </IconButton>
        }
        groups={[{ items: actions.map((action) => ({ label: nameOf(action), onSelect: () => setOpen(action) })) }]}
      />
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
