import { AsOfLink } from '#platform/web/as-of.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { useWords } from '#platform/web/words.ts';
import type { TaskLine } from '#tasks/web/tasks-api.ts';
import { directiveHref } from '../logic/register-address.ts';
import { text } from './text.ts';

/** The tasks past their due day: not done, done late, done on time. */
export function DueTaskGroups({ tasks }: { tasks: readonly TaskLine[] }) {
  const { dueGroups } = useWords(text);
  const groups = [
    { title: dueGroups.open, tasks: tasks.filter((task) => !task.isDone) },
    { title: dueGroups.late, tasks: tasks.filter((task) => task.isDone && task.isLate) },
    { title: dueGroups.onTime, tasks: tasks.filter((task) => task.isDone && !task.isLate) },
  ];
  return groups
    .filter((group) => group.tasks.length > 0)
    .map((group) => (
      <section key={group.title} className="ov-due">
        <SectionHead title={group.title} aside={group.tasks.length} level={3} />
        <ul>
          {group.tasks.map((task) => (
            <DueTask key={task.id} task={task} />
          ))}
        </ul>
      </section>
    ));
}

function DueTask({ task }: { task: TaskLine }) {
  const say = useWords(text);
  const [code = ''] = task.directiveCodes;
  return (
    <li className="ov-line">
      <StatusMark status={task.status} />
      <div>
        <p>
          <AsOfLink href={`${directiveHref(code)}#${task.code}`} className="ov-name">
            {task.title}
          </AsOfLink>
        </p>
        <p className="ov-quiet">
          {task.leadShortName ?? say.noLead}
          {task.due && <span> · {say.due(task.due.phrase)}</span>}
        </p>
      </div>
      <p className="ov-end">
        {task.daysLate > 0 && <span className="nowrap">{say.overdue(task.daysLate)}</span>}
        <span>{code}</span>
      </p>
    </li>
  );
}
