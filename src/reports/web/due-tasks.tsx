import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Dialog } from '#platform/web/dialog.tsx';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { useWords } from '#platform/web/words.ts';
import { tasksApi } from '#tasks/web/tasks-api.ts';
import { DueTaskGroups } from './due-task-groups.tsx';
import type { Overview } from './reports-api.ts';
import { text } from './text.ts';

interface DueTasksProps {
  readonly rates: Overview['rates'];
  readonly sessionId: string | null;
}

/** Both rates over their one denominator; they open the tasks they count. */
export function DueTasks({ rates, sessionId }: DueTasksProps) {
  const say = useWords(text);
  const [isOpen, setIsOpen] = useState(false);
  if (rates.due === 0) return <p>{say.nothingDue}</p>;
  return (
    <>
      <button type="button" className="ov-rates" onClick={() => setIsOpen(true)}>
        {say.dueTasks(rates.due, rates.onTime)}
      </button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={say.dueDialog}>
        {isOpen && <DueTaskList sessionId={sessionId} />}
      </Dialog>
    </>
  );
}

function DueTaskList({ sessionId }: { sessionId: string | null }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const input = { asOf, isDue: true, ...(sessionId && { sessionId }) };
  const tasks = useQuery(tasksApi.query.list.queryOptions({ input }));
  if (tasks.error) return <ErrorPanel sentence={say.failed} wayOut={problemsIn(tasks.error)[0]?.message} />;
  return tasks.data ? <DueTaskGroups tasks={tasks.data} /> : <Loading rows={8} />;
}
