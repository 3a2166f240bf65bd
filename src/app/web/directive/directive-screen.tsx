import { useParams } from '@tanstack/react-router';
import { problemsIn } from '#platform/web/api.ts';
import { ButtonLink } from '#platform/web/button.tsx';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { useWords } from '#platform/web/words.ts';
import { DecisionSection } from './decision-section.tsx';
import { DirectiveAside } from './directive-aside.tsx';
import { DirectiveHead } from './directive-head.tsx';
import { HistorySection } from './history-section.tsx';
import { PlanSection } from './plan-section.tsx';
import { ReportSection } from './report-section.tsx';
import { RoadmapSection } from './roadmap-section.tsx';
import { SaidSection } from './said-section.tsx';
import { TaskSection } from './task-section.tsx';
import { text } from './text.ts';
import { useDirectivePage } from './use-directive-page.ts';
import { useHashInView } from './use-hash-in-view.ts';
import './directive.css';

/** What was asked, what was answered, will it arrive? One directive from its sentence to its history. */
export function DirectiveScreen() {
  const { code = '' } = useParams({ strict: false }) as { code?: string };
  return <DirectivePage key={code} code={code} />;
}

function DirectivePage({ code }: { code: string }) {
  const say = useWords(text);
  const page = useDirectivePage(code);
  const { directive, row, tasks, reports, history, decisions, roadmap } = page;
  const inView = useHashInView(tasks.isSuccess && reports.isSuccess && decisions.isSuccess && roadmap.isSuccess);
  if (!directive.data)
    return directive.error ? (
      <ErrorPanel
        sentence={problemsIn(directive.error)[0]?.message ?? say.notThere}
        onRetry={() => void directive.refetch()}
        actions={<ButtonLink href="/so-chi-dao">{say.backToRegister}</ButtonLink>}
      />
    ) : (
      <Loading rows={8} />
    );
  const said = directive.data;
  return (
    <article className="directive-page">
      <DirectiveHead directive={said} row={row} tasks={tasks.data ?? []} />
      <div className="directive-top">
        <div>
          <SaidSection directive={said} />
          <PlanSection directive={said} />
          <TaskSection directive={said} tasks={tasks.data} inView={inView} />
        </div>
        <DirectiveAside directive={said} row={row} tasks={tasks.data ?? []} />
      </div>
      <RoadmapSection code={code} roadmap={roadmap.data} />
      <ReportSection reports={reports.data} />
      <DecisionSection code={code} decisions={decisions.data} tasks={tasks.data ?? []} />
      <HistorySection history={history.data} />
    </article>
  );
}
