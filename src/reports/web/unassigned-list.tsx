import { AsOfLink } from '#platform/web/as-of.tsx';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { useWords } from '#platform/web/words.ts';
import { directiveHref } from '../logic/register-address.ts';
import { OverviewList } from './overview-list.tsx';
import type { OverviewLine } from './reports-api.ts';
import { text } from './text.ts';

interface UnassignedListProps {
  readonly lines: readonly OverviewLine[];
  readonly sessionId: string | null;
}

/** What was said and nobody owes yet. */
export function UnassignedList({ lines, sessionId }: UnassignedListProps) {
  const say = useWords(text);
  return (
    <OverviewList title={say.unassigned} lines={lines} opens="unassigned" sessionId={sessionId} most={12}>
      {(line) => (
        <li key={line.code} className="ov-line">
          <StatusMark status="unassigned" />
          <p>
            <AsOfLink href={directiveHref(line.code)} className="ov-name">
              {line.title}
            </AsOfLink>
          </p>
          <p className="ov-end">
            <span>{line.code}</span>
          </p>
        </li>
      )}
    </OverviewList>
  );
}
