import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DirectiveQuote, DirectiveSource } from '#directives/web/directive-quote.tsx';
import { directivesApi } from '#directives/web/directives-api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button, ButtonLink } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { Loading } from '#platform/web/loading.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { ReasonsList } from '#platform/web/reasons-list.tsx';
import { SidePanel } from '#platform/web/side-panel.tsx';
import { StatusWord, statusText } from '#platform/web/status-mark.tsx';
import { useWords } from '#platform/web/words.ts';
import { addDays } from '#shared/plain-date.ts';
import { useDecidingFacts } from './deciding-facts.tsx';
import { SixClearLine } from './six-clear-line.tsx';
import { TaskLines } from './task-lines.tsx';
import { type RegisterLine, type TaskLine, tasksApi } from './tasks-api.ts';
import { text } from './text.ts';

interface RegisterPanelProps {
  readonly row: RegisterLine;
  /** What other rooms know of it: questions that wait, the next milestones. */
  readonly beside?: ReactNode;
  readonly onAssign: () => void;
  readonly onClose: () => void;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
}

/** One directive beside the list: where it stands and why, what was said, who answers, what is owed. */
export function RegisterPanel({ row, beside, onAssign, ...walk }: RegisterPanelProps) {
  const say = useWords(text);
  const { asOf, isPast } = useAsOf();
  const { role } = useReader();
  const directive = useQuery(directivesApi.query.one.queryOptions({ input: { code: row.code, asOf } }));
  const tasks = useQuery(tasksApi.query.list.queryOptions({ input: { directiveCodes: [row.code], asOf } }));
  const head = (
    <>
      <span className="register-code">{row.code}</span>
      <StatusWord status={row.status} />
    </>
  );
  const actions = (
    <>
      <ButtonLink kind="primary" keys="↵" href={`/chi-dao/${row.code}`}>
        {say.openPage}
      </ButtonLink>
      {role === 'secretariat' && !isPast && <Button onClick={onAssign}>{say.assign}</Button>}
    </>
  );
  return (
    <SidePanel label={say.panel(row.code)} head={head} actions={actions} {...walk}>
      <h2 className="t-title register-panel-title">{row.title}</h2>
      {directive.data ? (
        <>
          <DirectiveQuote directive={directive.data} size="card" />
          <p className="register-panel-source">
            <DirectiveSource directive={directive.data} />
          </p>
        </>
      ) : (
        <p className="t-quote">“{row.quote}”</p>
      )}
      {beside}
      <Why row={row} tasks={tasks.data} />
      <Leads row={row} />
      <SixClearLine six={row.six} />
      {tasks.data ? <TaskLines tasks={tasks.data} directiveCode={row.code} /> : <Loading rows={row.taskCount} />}
    </SidePanel>
  );
}

const mostReasons = 4;

/** The facts of the tasks that decide the status; the directive's own reasons where no task does. */
function Why({ row, tasks }: { row: RegisterLine; tasks: readonly TaskLine[] | undefined }) {
  const say = useWords(text);
  const names = useWords(statusText);
  const factsOf = useDecidingFacts();
  return (
    <section>
      <h3 className="register-panel-head">{say.why(names[row.status].toLocaleLowerCase('vi'))}</h3>
      <ReasonsList reasons={factsOf(row, tasks ?? [], mostReasons)} />
    </section>
  );
}

/** Who answers since when, and who did before. */
function Leads({ row }: { row: RegisterLine }) {
  const say = useWords(text);
  return (
    <section>
      <h3 className="register-panel-head">{say.lead}</h3>
      <p>
        {row.leadSince && <span className="register-quiet">{say.fromDay(cityDay(row.leadSince))} </span>}
        <strong>{row.leadName ?? say.noLead}</strong>
      </p>
      {row.previousLeadName && row.leadSince && (
        <p>
          <span className="register-quiet">{say.toDay(cityDay(addDays(row.leadSince, -1)))} </span>
          {row.previousLeadName}
        </p>
      )}
      {row.leadChangeReason && <p className="register-quiet t-small">{row.leadChangeReason}</p>}
    </section>
  );
}
