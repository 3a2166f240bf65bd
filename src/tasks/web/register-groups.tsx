import { text as directiveText } from '#directives/web/text.ts';
import { cityDay } from '#platform/web/city-dates.ts';
import type { RowGroup } from '#platform/web/data-table.tsx';
import { statusHues, statusText } from '#platform/web/status.ts';
import { useWords } from '#platform/web/words.ts';
import type { Grouping } from './register-address.ts';
import type { RegisterLine } from './tasks-api.ts';
import { text } from './text.ts';

/** The rows under their heads, groups in the order of their first row: the worst first. */
export function useRegisterGroups(
  rows: readonly RegisterLine[],
  grouping: Grouping,
): readonly RowGroup<RegisterLine>[] {
  const headOf = useHeadOf(grouping);
  if (grouping === 'khong') return [{ key: 'all', rows }];
  const groups = Map.groupBy(rows, (row) => keyOf(row, grouping));
  return [...groups].map(([key, same]) => ({
    key,
    rows: same,
    head: (
      <span className="register-group" data-hue={grouping === 'tinh-trang' ? statusHues[same[0]!.status] : undefined}>
        <b>{headOf(same[0]!)}</b> {same.length}
      </span>
    ),
  }));
}

function keyOf(row: RegisterLine, grouping: Grouping): string {
  const keys = {
    'tinh-trang': row.status,
    'chu-tri': row.leadId,
    'linh-vuc': row.topic,
    phien: row.sessionId,
    khong: '',
  };
  return keys[grouping] ?? '';
}

function useHeadOf(grouping: Grouping): (row: RegisterLine) => string {
  const say = useWords(text);
  const directives = useWords(directiveText);
  const statuses = useWords(statusText);
  return (row) => {
    if (grouping === 'tinh-trang') return statuses[row.status];
    if (grouping === 'chu-tri') return row.leadName ?? say.noLead;
    if (grouping === 'linh-vuc') return directives.topics[row.topic];
    return row.sessionHeldOn ? directives.session(cityDay(row.sessionHeldOn)) : directives.withoutSession;
  };
}
