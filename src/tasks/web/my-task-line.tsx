import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { shortCityDay } from '#platform/web/city-dates.ts';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { Unbroken } from '#platform/web/unbroken.tsx';
import { useWords } from '#platform/web/words.ts';
import { myText } from './my-text.ts';
import { TaskMenu } from './task-actions.tsx';
import type { TaskLine } from './tasks-api.ts';

/** A task about which nothing is asked today: where it stands, when its next report is due. */
export function MyTaskLine({ task }: { task: TaskLine }) {
  const say = useWords(myText);
  const { today } = useAsOf();
  const [code] = task.directiveCodes;
  return (
    <li className="my-line">
      <StatusMark status={task.status} />
      <div>
        <AsOfLink href={`/chi-dao/${code}#${task.code}`} className="register-link">
          {task.title}
        </AsOfLink>
        <p className="my-quiet">
          <Unbroken
            text={[
              code,
              task.due && say.due(task.due.phrase),
              task.state === 'submitted'
                ? say.waiting
                : task.reportDueOn && say.reportBy(shortCityDay(task.reportDueOn, today)),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        </p>
      </div>
      <TaskMenu task={task} />
    </li>
  );
}
