import { useState } from 'react';
import type { DirectiveDetail } from '#directives/web/directives-api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { DataTable } from '#platform/web/data-table.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { AssignDialog } from '#tasks/web/assign-dialog.tsx';
import type { TaskLine } from '#tasks/web/tasks-api.ts';
import { text as registerText } from '#tasks/web/text.ts';
import { SpineSection } from './spine-section.tsx';
import { useTaskColumns } from './task-columns.tsx';
import { text } from './text.ts';

interface TaskSectionProps {
  readonly directive: DirectiveDetail;
  readonly tasks: readonly TaskLine[] | undefined;
  /** Code of the task the address names. */
  readonly inView: string | null;
}

/** What is owed: by whom, until when, how far. */
export function TaskSection({ directive, tasks, inView }: TaskSectionProps) {
  const say = useWords(text);
  const columns = useTaskColumns(directive.code);
  const counting = (tasks ?? []).filter((task) => task.status !== 'void');
  const done = counting.filter((task) => task.isDone).length;
  return (
    <SpineSection
      number={3}
      title={say.tasks}
      id="nhiem-vu"
      aside={counting.length > 0 && say.tasksDone(done, counting.length)}
    >
      {!tasks && <Loading rows={3} row="comfort" />}
      {tasks?.length === 0 && <NoTasks directive={directive} />}
      {tasks && tasks.length > 0 && (
        <DataTable
          caption={say.taskCaption}
          isCaptionHidden
          columns={columns}
          rows={tasks}
          rowKey={(task) => task.code}
          currentKey={inView}
          isStruck={(task) => task.status === 'void'}
        />
      )}
    </SpineSection>
  );
}

function NoTasks({ directive }: { directive: DirectiveDetail }) {
  const say = useWords(text);
  const register = useWords(registerText);
  const { isPast } = useAsOf();
  const { role } = useReader();
  const [isAssigning, setIsAssigning] = useState(false);
  return (
    <div className="directive-nothing">
      <p>{say.noTasks}</p>
      {role === 'secretariat' && !isPast && (
        <Button kind="primary" onClick={() => setIsAssigning(true)}>
          {register.assign}
        </Button>
      )}
      {isAssigning && <AssignDialog directive={directive} onClose={() => setIsAssigning(false)} />}
    </div>
  );
}
