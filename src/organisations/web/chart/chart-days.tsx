import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { type AsOfEvent, useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { Ruler } from '#platform/web/ruler.tsx';
import { useWords } from '#platform/web/words.ts';
import { addDays } from '#shared/plain-date.ts';
import { vietnameseDay, vietnameseNumber } from '#shared/vietnamese-text.ts';
import type { ChartChangeDetail } from '../organisations-api.ts';
import { text } from './text.ts';

/** The days of the chart: drag over them, or step from one change to the next. */
export function ChartDays({ changes }: { changes: readonly ChartChangeDetail[] }) {
  const say = useWords(text);
  const { asOf, today, events, setAsOf } = useAsOf();
  const wordsOf = useChangeWords();
  const marks = useMemo<AsOfEvent[]>(
    () => [
      // Sessions stay as flags: what was asked, under the chart of which day.
      ...events.filter(({ kind }) => kind === 'session'),
      ...changes.map((change): AsOfEvent => ({ day: change.day, label: vietnameseDay(change.day), kind: 'event' })),
    ],
    [events, changes],
  );
  const last = changes.findLast(({ day }) => day <= asOf);
  // The chart before a change is that of the day before it.
  const earlier = changes.findLast(({ day }) => day < (last?.day ?? ''));
  const before = last ? (earlier?.day ?? addDays(last.day, -1)) : null;
  const after = changes.find(({ day }) => day > asOf && day <= today)?.day ?? null;
  return (
    <div className="chart-days">
      <Ruler events={marks} label={say.ruler} isOnPhones />
      <div className="chart-change">
        <p aria-live="polite">
          {last ? (
            <>
              {say.lastChange(vietnameseDay(last.day))} <strong>{wordsOf(last)}</strong>
            </>
          ) : (
            say.noChangeYet
          )}
        </p>
        <div className="chart-steps no-print">
          {before && (
            <Button size="small" icon={<ChevronLeft {...icon} />} onClick={() => setAsOf(before)}>
              {say.before(vietnameseDay(before))}
            </Button>
          )}
          {after && (
            <Button size="small" icon={<ChevronRight {...icon} />} onClick={() => setAsOf(after)}>
              {say.next(vietnameseDay(after))}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

const icon = { size: 16, strokeWidth: 1.7, 'aria-hidden': true } as const;

/** What changed on a day, in words: what is 0 is left out. */
function useChangeWords() {
  const say = useWords(text);
  return (change: ChartChangeDetail) =>
    (['ended', 'begun', 'renamed', 'moved'] as const)
      .filter((what) => change[what] > 0)
      .map((what) => say[what](vietnameseNumber(change[what])))
      .join(', ');
}
