import { useQuery } from '@tanstack/react-query';
import { problemsIn } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { ButtonLink } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { Empty } from '#platform/web/empty.tsx';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { useWords } from '#platform/web/words.ts';
import { type DailyQuestion, minutesFor, questionOf } from '../logic/my-day.ts';
import { MyTaskCard } from './my-task-card.tsx';
import { MyTaskLine } from './my-task-line.tsx';
import { myText } from './my-text.ts';
import { type TaskLine, tasksApi } from './tasks-api.ts';
import { text } from './text.ts';
import './my-tasks.css';

/** What does my unit owe today? One question a task, most urgent first, the answer already filled in. */
export function MyTasksScreen() {
  const say = useWords(myText);
  const register = useWords(text);
  const { asOf, isPast, today } = useAsOf();
  const { role, organisationId } = useReader();
  const mine = useQuery(tasksApi.query.mine.queryOptions({ input: { asOf } }));
  if (role !== 'agency')
    return <Empty sentence={say.notAgency} action={<ButtonLink href="/so-chi-dao">{register.register}</ButtonLink>} />;
  if (!mine.data)
    return mine.error ? (
      <ErrorPanel sentence={problemsIn(mine.error)[0]?.message ?? ''} onRetry={() => void mine.refetch()} />
    ) : (
      <Loading rows={5} row="comfort" />
    );
  const asked = mine.data.flatMap((task) => {
    const question = isPast ? null : questionOf(task, organisationId, today);
    return question ? [{ task, question }] : [];
  });
  const others = mine.data.filter((task) => !task.isDone && !asked.some((one) => one.task.code === task.code));
  return (
    <section className="my-tasks">
      <MyDay asked={asked} all={mine.data} />
      {asked.length > 0 && (
        <ol className="my-cards" aria-label={say.asked}>
          {asked.map(({ task, question }, at) => (
            <li key={task.code}>
              <MyTaskCard task={task} question={question} isFirst={at === 0} />
            </li>
          ))}
        </ol>
      )}
      {others.length > 0 && (
        <section>
          <SectionHead title={say.others} aside={say.othersCount(others.length)} />
          <ul>
            {others.map((task) => (
              <MyTaskLine key={task.code} task={task} />
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

interface MyDayProps {
  readonly asked: readonly { readonly task: TaskLine; readonly question: DailyQuestion }[];
  readonly all: readonly TaskLine[];
}

/** The day in one sentence: how many, how long; or nothing, and when the next report is due. */
function MyDay({ asked, all }: MyDayProps) {
  const say = useWords(myText);
  const { isPast } = useAsOf();
  const { displayName } = useReader();
  if (isPast) return <h1 className="t-headline">{say.past(all.length)}</h1>;
  if (asked.length > 0)
    return (
      <header>
        <h1 className="t-headline">{say.sentence(asked.length, minutesFor(asked.map(({ question }) => question)))}</h1>
        <p className="my-quiet">{say.prefilled(displayName)}</p>
      </header>
    );
  const next = all
    .filter((task) => !task.isDone && task.reportDueOn)
    .toSorted((a, b) => (a.reportDueOn! < b.reportDueOn! ? -1 : 1))[0];
  return (
    <header>
      <h1 className="t-headline">{all.length === 0 ? say.none : say.nothing}</h1>
      {next?.reportDueOn && <p className="my-quiet">{say.next(cityDay(next.reportDueOn), next.title)}</p>}
    </header>
  );
}
