import { AsOfLink } from '#platform/web/as-of.tsx';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { WindowText } from '#platform/web/window-text.tsx';
import { useWords } from '#platform/web/words.ts';
import type { TaskLine } from './tasks-api.ts';
import { text } from './text.ts';

/** What is owed under a directive, a line each; a line opens the task on the directive's page. */
export function TaskLines({ tasks, directiveCode }: { tasks: readonly TaskLine[]; directiveCode: string }) {
  const say = useWords(text);
  const counting = tasks.filter((task) => task.status !== 'void');
  return (
    <section>
      <h3 className="register-panel-head">
        {say.tasks}
        {counting.length > 0 && (
          <span> {say.tasksDone(counting.filter((task) => task.isDone).length, counting.length)}</span>
        )}
      </h3>
      {tasks.length === 0 && <p>{say.noTasks}</p>}
      <ul className="register-task-lines">
        {tasks.map((task) => (
          <li key={task.code} data-struck={task.status === 'void' || undefined}>
            <StatusMark status={task.status} />
            <AsOfLink href={`/chi-dao/${directiveCode}#${task.code}`} className="register-link">
              {task.title}
            </AsOfLink>
            <span className="register-quiet t-small">
              <WindowText window={task.due} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
