import { Fragment } from 'react';
import { statuses } from '#directives/logic/status.ts';
import { OpenNumber } from '#platform/web/open-number.tsx';
import { statusText } from '#platform/web/status.ts';
import { useWords } from '#platform/web/words.ts';
import { isOpen, type OwedTask, type ShownStatus } from './owed.ts';
import { text } from './text.ts';

interface LoadSentenceProps {
  readonly unitKey: string;
  readonly tasks: readonly OwedTask[];
  readonly day: string;
}

/** How much the unit owes, and how it stands; every number opens exactly the tasks it counts, below. */
export function LoadSentence({ unitKey, tasks, day }: LoadSentenceProps) {
  const say = useWords(text);
  const names = useWords(statusText);
  if (tasks.length === 0) return <p className="t-question">{say.nothing}</p>;
  const open = tasks.filter(isOpen);
  const over = tasks.length - open.length;
  const counts = statuses
    .map((status) => ({ status, count: open.filter((task) => task.status === status).length }))
    .filter(({ count }) => count > 0);
  const at = (shown: string) => `/to-chuc/${unitKey}${shown}#viec`;
  return (
    <p className="t-question organisation-load">
      {say.leads(day)} <OpenNumber count={open.length} word={say.openTasks} href={at('')} />
      {counts.map(({ status, count }, index) => (
        <Fragment key={status}>
          {index === 0 ? ': ' : ', '}
          <OpenNumber
            count={count}
            word={names[status].toLocaleLowerCase('vi')}
            href={at(`?tinh-trang=${status}`)}
            {...(status === 'late' && { tone: 'late' })}
          />
        </Fragment>
      ))}
      {over > 0 && (
        <>
          ; <OpenNumber count={over} word={say.over} href={at('?tinh-trang=over')} />
        </>
      )}
      .
    </p>
  );
}

/** Which of them are listed. */
export function ShownHead({ status }: { status: ShownStatus }) {
  const say = useWords(text);
  const names = useWords(statusText);
  if (status === null) return say.shown.open;
  return status === 'over' ? say.shown.over : names[status];
}
