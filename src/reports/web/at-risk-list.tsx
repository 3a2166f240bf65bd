import { AsOfLink } from '#platform/web/as-of.tsx';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { Unbroken } from '#platform/web/unbroken.tsx';
import { useWords } from '#platform/web/words.ts';
import { directiveHref } from '../logic/register-address.ts';
import { LineLead } from './line-lead.tsx';
import { OverviewList } from './overview-list.tsx';
import type { OverviewLine } from './reports-api.ts';
import { text } from './text.ts';
import { useRiskReasons } from './use-cause-words.ts';

interface AtRiskListProps {
  readonly lines: readonly OverviewLine[];
  readonly sessionId: string | null;
}

/** What is not late yet and may be: the task, its window, and why. */
export function AtRiskList({ lines, sessionId }: AtRiskListProps) {
  const say = useWords(text);
  return (
    <OverviewList title={say.atRisk} lines={lines} opens="at_risk" sessionId={sessionId} most={8}>
      {(line) => <AtRiskLine key={line.code} line={line} />}
    </OverviewList>
  );
}

function AtRiskLine({ line }: { line: OverviewLine }) {
  const say = useWords(text);
  const reasons = useRiskReasons()(line.cause);
  const { cause } = line;
  return (
    <li className="ov-line">
      <StatusMark status="at_risk" />
      <div>
        <p>
          <AsOfLink href={directiveHref(line.code)} className="ov-name">
            {line.title}.
          </AsOfLink>{' '}
          {cause?.taskTitle}
        </p>
        {reasons.map((reason) => (
          <p key={reason} className="ov-why">
            <Unbroken text={reason} />
          </p>
        ))}
        <p className="ov-quiet">
          <LineLead line={line} />
          {cause?.duePhrase && (
            <span>
              {' '}
              · <Unbroken text={say.due(cause.duePhrase)} />
            </span>
          )}
        </p>
      </div>
      <p className="ov-end">
        <span>{line.code}</span>
      </p>
    </li>
  );
}
