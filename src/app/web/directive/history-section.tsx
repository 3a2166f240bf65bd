import { useState } from 'react';
import { Button } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { Loading } from '#platform/web/loading.tsx';
import { Unbroken } from '#platform/web/unbroken.tsx';
import { useWords } from '#platform/web/words.ts';
import { useHistoryWords } from '#tasks/web/history-words.ts';
import type { HistoryLine } from '#tasks/web/tasks-api.ts';
import { SpineSection } from './spine-section.tsx';
import { text } from './text.ts';

const shownAtFirst = 8;

/** Who changed what, newest first, as the audit chain keeps it. */
export function HistorySection({ history }: { history: readonly HistoryLine[] | undefined }) {
  const say = useWords(text);
  const told = useHistoryWords();
  const [showsAll, setShowsAll] = useState(false);
  const all = history ?? [];
  const shown = showsAll ? all : all.slice(0, shownAtFirst);
  return (
    <SpineSection number={7} title={say.history} id="lich-su" aside={all.length > 0 && say.historyCount(all.length)}>
      {!history && <Loading rows={3} />}
      <ul className="dated-list">
        {shown.map((line) => {
          const { sentence, ground } = told(line);
          return (
            <li key={line.sequence}>
              <time dateTime={line.occurredOn} className="nowrap">
                {cityDay(line.occurredOn)}
              </time>
              <div>
                <p>
                  <Unbroken text={sentence} />
                </p>
                {ground && <p className="directive-quiet">{ground}</p>}
              </div>
              <span className="dated-side">{line.actorName}</span>
            </li>
          );
        })}
      </ul>
      {shown.length < all.length && (
        <p className="directive-after no-print">
          <Button size="small" onClick={() => setShowsAll(true)}>
            {say.showAll(all.length)}
          </Button>
        </p>
      )}
    </SpineSection>
  );
}
