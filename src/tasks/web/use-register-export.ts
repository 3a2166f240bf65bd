import { text as directiveText } from '#directives/web/text.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { statusText } from '#platform/web/status.ts';
import { text as kitText } from '#platform/web/text.ts';
import { windowWords } from '#platform/web/window-words.ts';
import { useWords } from '#platform/web/words.ts';
import { registerCsv, saveAsFile } from './register-csv.ts';
import type { RegisterLine } from './tasks-api.ts';
import { text } from './text.ts';

/** Saves the list on screen, row for row, as a spreadsheet file named after the day shown. */
export function useRegisterExport(rows: readonly RegisterLine[]): () => void {
  const say = useWords(text);
  const directives = useWords(directiveText);
  const statuses = useWords(statusText);
  const kit = useWords(kitText);
  const { asOf } = useAsOf();
  const day = (value: string | null) => (value ? cityDay(value) : '');
  const columns = [
    { head: say.columns.code, value: (row: RegisterLine) => row.code },
    { head: say.columns.directive, value: (row: RegisterLine) => row.title },
    { head: say.quote, value: (row: RegisterLine) => row.quote },
    { head: say.session, value: (row: RegisterLine) => day(row.sessionHeldOn) },
    { head: say.topic, value: (row: RegisterLine) => directives.topics[row.topic] },
    { head: say.status, value: (row: RegisterLine) => statuses[row.status] },
    { head: say.lead, value: (row: RegisterLine) => row.leadName },
    { head: say.before, value: (row: RegisterLine) => row.previousLeadName },
    { head: say.due, value: (row: RegisterLine) => windowWords(row.due, kit).main },
    { head: say.lastDay, value: (row: RegisterLine) => day(row.due?.latest ?? null) },
    { head: say.daysOver, value: (row: RegisterLine) => row.daysLate },
    { head: say.six, value: (row: RegisterLine) => `${row.sixFull} / 6` },
    { head: say.columns.news, value: (row: RegisterLine) => day(row.lastNewsOn) },
    { head: say.lastNews, value: (row: RegisterLine) => row.lastNews },
    { head: say.needsDecision, value: (row: RegisterLine) => row.waitingDecisions },
    { head: say.tasks, value: (row: RegisterLine) => row.taskCodes.join(' ') },
  ];
  return () => saveAsFile(`so-chi-dao-${asOf}.csv`, registerCsv(rows, columns));
}
