import { useMemo } from 'react';
import { cityDay } from '#platform/web/city-dates.ts';
import type { Column } from '#platform/web/data-table.tsx';
import { StatusChip } from '#platform/web/status-chip.tsx';
import { WindowText } from '#platform/web/window-text.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { formText } from '#tasks/web/form-text.ts';
import { LeadCell } from '#tasks/web/lead-words.tsx';
import { useReasonWords } from '#tasks/web/reason-words.ts';
import { PressingAction, TaskMenu } from '#tasks/web/task-actions.tsx';
import type { TaskLine } from '#tasks/web/tasks-api.ts';
import { text } from './text.ts';

/** Task and deliverable with what can be done, lead, due window, done, status. */
export function useTaskColumns(directiveCode: string): readonly Column<TaskLine>[] {
  const say = useWords(text);
  const { columns } = say;
  return useMemo(
    () => [
      { key: 'task', head: columns.task, isRowHead: true, cell: (task) => <Owed task={task} /> },
      { key: 'lead', head: columns.lead, width: '108px', phone: 'bare', cell: (task) => <LeadCell row={task} /> },
      { key: 'due', head: columns.due, width: '116px', cell: (task) => <Due task={task} /> },
      { key: 'done', head: columns.done, width: '80px', align: 'end', cell: (task) => <Done task={task} /> },
      {
        ...{ key: 'status', head: columns.status, width: '148px', phone: 'bare' },
        cell: (task) => <Standing task={task} directiveCode={directiveCode} />,
      },
      {
        ...{ key: 'actions', head: columns.actions, isHeadHidden: true, width: '40px', phone: 'bare' },
        cell: (task) => <TaskMenu task={task} />,
      },
    ],
    [columns, directiveCode],
  );
}

function Owed({ task }: { task: TaskLine }) {
  const say = useWords(text);
  const vacantWords = ({ name, since, isPostEnded }: NonNullable<TaskLine['vacantPost']>) =>
    (isPostEnded ? say.postEnded : say.postVacant)(name, cityDay(since));
  return (
    <div id={task.code} className="task-owed">
      <span>{task.title}</span>
      <span className="directive-quiet">
        {task.code}
        {task.deliverable && ` · ${task.deliverable}`}
        {task.isStanding && ` · ${say.standing}`}
      </span>
      {task.vacantPost && <span className="directive-quiet">{vacantWords(task.vacantPost)}</span>}
      <PressingAction task={task} />
    </div>
  );
}

function Due({ task }: { task: TaskLine }) {
  const say = useWords(text);
  return (
    <>
      <WindowText window={task.due} />
      {task.extensions > 0 && task.firstDue && (
        <span className="directive-quiet">{say.firstDue(task.firstDue.phrase)}</span>
      )}
    </>
  );
}

function Done({ task: { acceptedOn, percent } }: { task: TaskLine }) {
  const say = useWords(text);
  if (acceptedOn) return <span className="nowrap">{cityDay(acceptedOn)}</span>;
  return percent === null ? null : (
    <span className="directive-quiet nowrap">{say.reached(vietnameseNumber(percent))}</span>
  );
}

/** Status with its reasons; beside it where the task is in its own life, when somebody has to answer. */
function Standing({ task, directiveCode }: { task: TaskLine; directiveCode: string }) {
  const why = useReasonWords();
  const say = useWords(formText);
  const waits = ['issued', 'returned', 'submitted'].includes(task.state);
  return (
    <>
      <StatusChip status={task.status} reasons={task.reasons.map((reason) => why(reason, directiveCode))} />
      {waits && <span className="directive-quiet">{say.states[task.state]}</span>}
    </>
  );
}
