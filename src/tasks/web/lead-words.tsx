import { useWords } from '#platform/web/words.ts';
import type { RegisterLine, TaskLine } from './tasks-api.ts';
import { text } from './text.ts';
import './register.css';

type Led = Pick<RegisterLine | TaskLine, 'leadName' | 'leadShortName' | 'previousLeadShortName'>;

/** The unit that answers now, and the one before it: a unit that kept its name through a merger is told apart. */
export function LeadCell({ row, others = 0 }: { row: Led; others?: number }) {
  const say = useWords(text);
  const before = usePreviousLead(row);
  return (
    <>
      <span title={row.leadName ?? undefined}>{row.leadShortName ?? say.noLead}</span>
      {others > 0 && (
        <span className="register-quiet" title={say.others(others)}>
          {' '}
          <span aria-hidden="true">+{others}</span>
          <span className="visually-hidden">{say.others(others)}</span>
        </span>
      )}
      {before && <span className="register-before">{before}</span>}
    </>
  );
}

function usePreviousLead(row: Led): string | null {
  const say = useWords(text);
  const { previousLeadShortName: before, leadShortName } = row;
  if (!before) return null;
  return before === leadShortName ? say.formerlySame(before) : say.formerly(before);
}
