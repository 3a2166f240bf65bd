import { cityDay, cityInterval } from '#platform/web/city-dates.ts';
import { text as kitText } from '#platform/web/text.ts';
import { useWords } from '#platform/web/words.ts';
import type { DateWindow } from '#shared/date-window.ts';
import { Quoted } from './quoted.tsx';

/** A due window with the phrase it comes from: "trước hoặc đúng 30-6-2026 “trước ngày 30-6”". The phrase is never cut. */
export function DueWords({ window }: { window: DateWindow }) {
  const say = useWords(kitText);
  const { earliest, latest, phrase } = window;
  const days =
    earliest && latest
      ? cityInterval(earliest, latest)
      : latest
        ? say.before(cityDay(latest))
        : earliest
          ? say.after(cityDay(earliest))
          : null;
  return (
    <>
      {days && <span className="nowrap">{days}</span>}{' '}
      <span className="clear-hint">
        <Quoted words={phrase} />
      </span>
    </>
  );
}
