import { AsOfLink } from '#platform/web/as-of.tsx';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { Unbroken } from '#platform/web/unbroken.tsx';
import { useWords } from '#platform/web/words.ts';
import { directiveHref } from '../logic/register-address.ts';
import { LineLead } from './line-lead.tsx';
import { OverviewList } from './overview-list.tsx';
import type { OverviewLine } from './reports-api.ts';
import { text } from './text.ts';
import { useLateReason } from './use-cause-words.ts';

interface LateListProps {
  readonly lines: readonly OverviewLine[];
  readonly sessionId: string | null;
}

/** What is past its due day: the last news, who leads, what is in the way, and for how long. */
export function LateList({ lines, sessionId }: LateListProps) {
  const say = useWords(text);
  const longestFirst = lines.toSorted((a, b) => daysLateOf(b) - daysLateOf(a));
  return (
    <OverviewList title={say.late} lines={longestFirst} opens="late" sessionId={sessionId} most={12}>
      {(line) => <LateLine key={line.code} line={line} />}
    </OverviewList>
  );
}

const daysLateOf = (line: OverviewLine) => line.cause?.daysLate ?? line.daysLate;

function LateLine({ line }: { line: OverviewLine }) {
  const say = useWords(text);
  const reason = useLateReason()(line.cause);
  const news = line.cause?.lastNews ?? line.lastNews ?? say.neverReported;
  return (
    <li className="ov-line">
      <StatusMark status="late" />
      <div>
        <p>
          <AsOfLink href={directiveHref(line.code)} className="ov-name">
            {line.title}.
          </AsOfLink>{' '}
          <Unbroken text={news} />
        </p>
        <p className="ov-quiet">
          <LineLead line={line} />
          {reason && (
            <span>
              {' '}
              · <Unbroken text={say.because(reason)} />
            </span>
          )}
        </p>
      </div>
      <p className="ov-end">
        <strong className="ov-late nowrap">{say.overdue(daysLateOf(line))}</strong>
        <span>{line.code}</span>
      </p>
    </li>
  );
}
