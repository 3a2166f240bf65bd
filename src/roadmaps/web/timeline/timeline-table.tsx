import { cityDay, cityInterval } from '#platform/web/city-dates.ts';
import { StatusWord } from '#platform/web/status-mark.tsx';
import { useWords } from '#platform/web/words.ts';
import { type TimelineWords, windowWords } from './describe-row.ts';
import { text } from './text.ts';
import type { TimelineLabels, TimelineRow } from './timeline-row.ts';

interface TimelineTableProps {
  readonly id: string;
  readonly rows: readonly TimelineRow[];
  readonly names: ReadonlyMap<string, string>;
  readonly labels: TimelineLabels;
}

/** The timeline's twin in words and numbers: for reading aloud, for paper, and for copying. */
export function TimelineTable({ id, rows, names, labels }: TimelineTableProps) {
  const say = useWords(text);
  const { columns } = say;
  const heads = [labels.rows ?? say.rows, columns.status, say.due, columns.window, columns.start, columns.done];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page scrolls, also by keyboard.
    <div id={id} className="tl-table" role="region" aria-label={say.timeline(labels.name)} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{say.timeline(labels.name)}</caption>
        <thead>
          <tr>
            {[...heads, columns.forecast, columns.baseline].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.id} row={row} names={names} say={say} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TableRowProps {
  readonly row: TimelineRow;
  readonly names: ReadonlyMap<string, string>;
  readonly say: TimelineWords;
}

function TableRow({ row, names, say }: TableRowProps) {
  const day = (date: string | null | undefined) => (date ? cityDay(date) : say.none);
  const after = (row.after ?? []).flatMap((id) => names.get(id) ?? []).join(', ');
  return (
    <tr>
      <th scope="row" style={{ paddingLeft: row.level * 14 }}>
        {row.label}
        {row.note && <span className="tl-table-note">{row.note}</span>}
        {after && <span className="tl-table-note">{say.says.after(after)}</span>}
      </th>
      <td>{!row.others && <StatusWord status={row.status} />}</td>
      <td>{unbroken(row.dueText)}</td>
      <td>{unbroken(windowWords(row.window, say) ?? say.none)}</td>
      <td className="nowrap">{day(row.plannedStart)}</td>
      <td className="nowrap">{day(row.doneOn)}</td>
      <td className="nowrap">
        {row.forecast ? cityDay(row.forecast.p50) : say.none}
        {row.forecast && <span className="tl-table-note">{cityInterval(row.forecast.p10, row.forecast.p90)}</span>}
      </td>
      <td>{unbroken(windowWords(row.baseline, say) ?? say.none)}</td>
    </tr>
  );
}

/** Words may wrap, the days among them may not: a word joiner follows each hyphen of a date. */
function unbroken(words: string): string {
  return words.replace(/(\d)-(?=\d)/g, '$1-\u2060');
}
