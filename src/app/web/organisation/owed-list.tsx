import { AsOfLink } from '#platform/web/as-of.tsx';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { useWords } from '#platform/web/words.ts';
import type { OwedTask } from './owed.ts';
import { text } from './text.ts';

/** Tasks, worst first; one led by somebody else says by whom. */
export function OwedList({ tasks, unitId }: { tasks: readonly OwedTask[]; unitId: string }) {
  const say = useWords(text);
  if (tasks.length === 0) return <p className="organisation-none">{say.noPostTasks}</p>;
  return (
    <ul className="organisation-owes">
      {tasks.map((task) => (
        <li key={task.id}>
          <StatusMark status={task.status} />
          <span>
            <AsOfLink href={`/chi-dao/${task.directiveCodes[0]}#${task.code}`}>{task.title}</AsOfLink>
            <span className="organisation-note">
              {task.code} · {task.directiveCodes.join(', ')}
              {task.leadId !== unitId && task.leadShortName && ` · ${say.ledBy(task.leadShortName)}`}
            </span>
          </span>
          <span className="organisation-owes-due">{task.due?.phrase ?? say.noDay}</span>
        </li>
      ))}
    </ul>
  );
}
