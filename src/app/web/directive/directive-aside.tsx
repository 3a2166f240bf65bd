import type { DirectiveDetail } from '#directives/web/directives-api.ts';
import { text as directiveText } from '#directives/web/text.ts';
import { ReasonsList } from '#platform/web/reasons-list.tsx';
import { statusText } from '#platform/web/status.ts';
import { useWords } from '#platform/web/words.ts';
import { useDecidingFacts } from '#tasks/web/deciding-facts.tsx';
import { SixClearLine } from '#tasks/web/six-clear-line.tsx';
import type { RegisterLine, TaskLine } from '#tasks/web/tasks-api.ts';
import { LeadsOverTime } from './leads-over-time.tsx';
import { text } from './text.ts';

interface DirectiveAsideProps {
  readonly directive: DirectiveDetail;
  readonly row: RegisterLine | undefined;
  readonly tasks: readonly TaskLine[];
}

const mostReasons = 6;

/** What a reader should know beside the page: why, how clear, who. */
export function DirectiveAside({ directive, row, tasks }: DirectiveAsideProps) {
  const say = useWords(text);
  const names = useWords(statusText);
  const factsOf = useDecidingFacts();
  const helping = new Map(tasks.flatMap((task) => task.coordinating).map((unit) => [unit.id, unit.shortName]));
  return (
    <aside className="directive-aside">
      {row && (
        <section>
          <h2 className="t-sub">{say.why(names[row.status].toLocaleLowerCase('vi'))}</h2>
          <ReasonsList reasons={factsOf(row, tasks, mostReasons)} />
        </section>
      )}
      {row && <SixClearLine six={row.six} level={2} />}
      <LeadsOverTime tasks={tasks} />
      {helping.size > 0 && (
        <section>
          <h2 className="t-sub">{say.coordinating}</h2>
          <p>{[...helping.values()].join(', ')}</p>
        </section>
      )}
      <Said directive={directive} />
    </aside>
  );
}

function Said({ directive: { issuer, addressee, topic } }: { directive: DirectiveDetail }) {
  const say = useWords(text);
  const directives = useWords(directiveText);
  const facts = [
    [say.issuer, issuer],
    [say.addressee, addressee],
    [say.topic, directives.topics[topic]],
  ].filter(([, fact]) => fact);
  return (
    <dl className="directive-facts">
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
