import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { shortCityDay } from '#platform/web/city-dates.ts';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { Unbroken } from '#platform/web/unbroken.tsx';
import { useWords } from '#platform/web/words.ts';
import { directiveHref } from '../logic/register-address.ts';
import { LineLead } from './line-lead.tsx';
import { OverviewList } from './overview-list.tsx';
import type { OverviewLine } from './reports-api.ts';
import { text } from './text.ts';
import { silentSince } from './use-cause-words.ts';

interface SilentListProps {
  readonly lines: readonly OverviewLine[];
  readonly sessionId: string | null;
}

/** Who has not been heard of within the period, and since which day. */
export function SilentList({ lines, sessionId }: SilentListProps) {
  const say = useWords(text);
  return (
    <OverviewList title={say.noNews} lines={lines} opens="no_news" sessionId={sessionId} most={8}>
      {(line) => <SilentLine key={line.code} line={line} />}
    </OverviewList>
  );
}

function SilentLine({ line }: { line: OverviewLine }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const since = silentSince(line.cause);
  const { cause } = line;
  return (
    <li className="ov-line">
      <StatusMark status="no_news" />
      <div>
        <p>
          <AsOfLink href={directiveHref(line.code)} className="ov-name">
            {line.title}.
          </AsOfLink>{' '}
          {cause?.taskTitle}
        </p>
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
        {since && <span className="nowrap">{say.silentSince(shortCityDay(since, asOf))}</span>}
        <span>{line.code}</span>
      </p>
    </li>
  );
}
