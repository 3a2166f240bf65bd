import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { DirectiveDetail } from '#directives/web/directives-api.ts';
import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { KindChip } from '#platform/web/kind-chip.tsx';
import { Menu } from '#platform/web/menu.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { StatusChip } from '#platform/web/status-chip.tsx';
import { useWords } from '#platform/web/words.ts';
import { taskActions } from '#tasks/logic/task-actions.ts';
import { AssignDialog } from '#tasks/web/assign-dialog.tsx';
import { useReasonWords } from '#tasks/web/reason-words.ts';
import { ReportDialog } from '#tasks/web/report-dialog.tsx';
import type { RegisterLine, TaskLine } from '#tasks/web/tasks-api.ts';
import { text as registerText } from '#tasks/web/text.ts';
import { text } from './text.ts';

interface DirectiveHeadProps {
  readonly directive: DirectiveDetail;
  readonly row: RegisterLine | undefined;
  readonly tasks: readonly TaskLine[];
}

/** Where we are, what it is called, how it stands, and what can be done here today. */
export function DirectiveHead({ directive, row, tasks }: DirectiveHeadProps) {
  const say = useWords(text);
  const register = useWords(registerText);
  const why = useReasonWords();
  const { code, title, session, isReconstructed } = directive;
  return (
    <header>
      <nav className="directive-path" aria-label={say.path}>
        <AsOfLink href="/so-chi-dao">{register.register}</AsOfLink>
        {session && (
          <AsOfLink href={`/so-chi-dao?phien=${session.id}`}>{say.session(cityDay(session.heldOn))}</AsOfLink>
        )}
        <b>{code}</b>
      </nav>
      <div className="directive-head">
        <h1 className="t-title">{title}</h1>
        {row && <StatusChip status={row.status} reasons={row.reasons.map((reason) => why(reason, code))} />}
        {isReconstructed && <KindChip kind="illustrative" />}
        <HeadActions directive={directive} tasks={tasks} />
      </div>
    </header>
  );
}

function HeadActions({ directive, tasks }: Omit<DirectiveHeadProps, 'row'>) {
  const say = useWords(text);
  const register = useWords(registerText);
  const { isPast } = useAsOf();
  const reader = useReader();
  const [isAssigning, setIsAssigning] = useState(false);
  const [reported, setReported] = useState<TaskLine | null>(null);
  const reportable = isPast ? [] : tasks.filter((task) => taskActions(task, reader).includes('report'));
  const mayAssign = reader.role === 'secretariat' && !isPast;
  return (
    <div className="directive-tools no-print">
      <Button icon={<Printer size={16} strokeWidth={1.7} aria-hidden />} onClick={() => window.print()}>
        {say.print}
      </Button>
      {mayAssign && <Button onClick={() => setIsAssigning(true)}>{register.assign}</Button>}
      {reportable.length === 1 && (
        <Button kind="primary" onClick={() => setReported(reportable[0]!)}>
          {say.report}
        </Button>
      )}
      {reportable.length > 1 && (
        <Menu
          align="end"
          trigger={<Button kind="primary">{say.report}</Button>}
          groups={[
            {
              label: say.whichTask,
              items: reportable.map((task) => ({
                label: `${task.code} ${task.title}`,
                onSelect: () => setReported(task),
              })),
            },
          ]}
        />
      )}
      {isAssigning && <AssignDialog directive={directive} onClose={() => setIsAssigning(false)} />}
      {reported && <ReportDialog task={reported} onClose={() => setReported(null)} />}
    </div>
  );
}
