import type { Status } from '#directives/logic/status.ts';
import { type MarkGroup, StripOfMarks } from '#platform/web/strip-of-marks.tsx';
import { directiveHref, registerHref } from '../logic/register-address.ts';
import { AllWell } from './all-well.tsx';
import { AtRiskList } from './at-risk-list.tsx';
import { ChangeList } from './change-list.tsx';
import { DecisionList } from './decision-list.tsx';
import { LateList } from './late-list.tsx';
import { OverviewMeta } from './overview-meta.tsx';
import { OverviewSentence } from './overview-sentence.tsx';
import type { Overview } from './reports-api.ts';
import { SilentList } from './silent-list.tsx';
import { UnassignedList } from './unassigned-list.tsx';

/** In the order in which a leader asks: what worries first, what is done last. */
const stripOrder: readonly Status[] = [
  'late',
  'at_risk',
  'no_news',
  'due_soon',
  'unassigned',
  'on_plan',
  'done_late',
  'done',
  'paused',
  'void',
];
/** Beyond this a group shows its first marks and a link to the rest. */
const mostMarks = 60;

interface OverviewViewProps {
  readonly overview: Overview;
  readonly hrefFor: (sessionId: string | null) => string;
}

/** The sentence, the marks, and below them what the reader must do and what he should know. */
export function OverviewView({ overview, hrefFor }: OverviewViewProps) {
  const sessionId = overview.session?.id ?? null;
  const of = (status: Status) => overview.lines.filter((line) => line.status === status);
  const isNothingPressing = overview.decisions.length + of('late').length + of('unassigned').length === 0;
  const hasWorries = of('at_risk').length + of('no_news').length > 0;
  return (
    <>
      <OverviewSentence overview={overview} />
      <OverviewMeta overview={overview} hrefFor={hrefFor} />
      <StripOfMarks groups={stripOrder.flatMap((status) => groupOf(status, of(status), sessionId))} />
      <div className="ov-columns">
        <div>
          <DecisionList decisions={overview.decisions} />
          <LateList lines={of('late')} sessionId={sessionId} />
          <UnassignedList lines={of('unassigned')} sessionId={sessionId} />
          {isNothingPressing && <AllWell hasWorries={hasWorries} />}
        </div>
        <div>
          <AtRiskList lines={of('at_risk')} sessionId={sessionId} />
          <SilentList lines={of('no_news')} sessionId={sessionId} />
          <ChangeList overview={overview} />
        </div>
      </div>
    </>
  );
}

function groupOf(status: Status, lines: Overview['lines'], sessionId: string | null): MarkGroup[] {
  if (lines.length === 0) return [];
  const marks = lines
    .slice(0, mostMarks)
    .toSorted((a, b) => a.code.localeCompare(b.code, 'vi', { numeric: true }))
    .map((line) => ({
      code: line.code.replace(/^D/, ''),
      name: line.title,
      href: directiveHref(line.code),
      hasDecision: line.waitingDecisions > 0,
    }));
  return [{ status, marks, href: registerHref(status, sessionId), total: lines.length }];
}
