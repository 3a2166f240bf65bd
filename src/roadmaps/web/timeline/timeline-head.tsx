import { cityDay } from '#platform/web/city-dates.ts';
import { useWords } from '#platform/web/words.ts';
import { datePartsOf, fromEpochDay } from '#shared/plain-date.ts';
import type { TimeAxis } from '../../logic/timeline-geometry.ts';
import type { Head } from '../../logic/timeline-geometry-calendar.ts';
import type { TimelineWords } from './describe-row.ts';
import type { TimelineLayout } from './layout.ts';
import { text } from './text.ts';

interface TimelineHeadProps {
  readonly axis: TimeAxis;
  readonly heads: readonly Head[];
  readonly layout: TimelineLayout;
  readonly rowsLabel: string;
  readonly showsWorkingDays: boolean;
}

/** The heads of the three columns: what, due when in the document's words, and the time axis. */
export function TimelineHead({ axis, heads, layout, rowsLabel, showsWorkingDays }: TimelineHeadProps) {
  const say = useWords(text);
  const span = say.time(cityDay(fromEpochDay(axis.start)), cityDay(fromEpochDay(axis.end - 1)));
  return (
    <div role="row" aria-rowindex={1} className="tl-head">
      <div role="presentation" className="tl-side" style={{ width: layout.sideWidth || undefined }}>
        <div role="columnheader" className="tl-head-rows">
          {rowsLabel}
        </div>
        <div role="columnheader" className="tl-head-due">
          <span>{say.due}</span>
          {showsWorkingDays && !layout.isNarrow && <span aria-hidden="true">{say.workingDays}</span>}
        </div>
      </div>
      <div role="columnheader" className="tl-heads" style={{ width: axis.width }}>
        <span className="visually-hidden">{span}</span>
        {heads.map((head) => (
          <div key={head.from} aria-hidden="true" className="tl-unit" style={{ left: head.x, width: head.width }}>
            <b>{unitName(head, axis, say)}</b>
            {showsWorkingDays && <span>{say.days(head.workingDays)}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}

const romanQuarters = ['I', 'II', 'III', 'IV'];

function unitName({ from, saysYear }: Head, { zoom }: TimeAxis, say: TimelineWords): string {
  const [year, month, day] = datePartsOf(from);
  if (zoom === 'year') return String(year);
  const names = {
    quarter: say.quarter(romanQuarters[(month - 1) / 3] ?? ''),
    month: `${month}`,
    week: `${day}-${month}`,
  };
  return saysYear ? `${names[zoom]}-${year}` : names[zoom];
}
