import { History } from 'lucide-react';
import { useAsOf } from './as-of.tsx';
import { cityDay } from './city-dates.ts';
import { Keycap } from './keycap.tsx';
import { text } from './text.ts';
import { useHotkeys } from './use-hotkeys.ts';
import { useWords } from './words.ts';
import './as-of-band.css';

/** Under the top bar, only while an earlier day is shown: which day, that nothing can be written, and the way back. */
export function AsOfBand() {
  const { asOf, isPast, setAsOf } = useAsOf();
  const say = useWords(text);
  useHotkeys([{ keys: 'Esc', does: say.leaveAsOf, run: () => setAsOf(null) }], isPast);
  if (!isPast) return null;
  return (
    <section className="ui-as-of-band" aria-label={say.seeAsOf}>
      <History size={16} strokeWidth={1.7} aria-hidden />
      <p>
        <strong>{say.viewingAsOf(cityDay(asOf))}</strong> <span>{say.readOnly}</span>
      </p>
      <button type="button" className="ui-as-of-back no-print" onClick={() => setAsOf(null)}>
        {say.toToday}
        <Keycap keys="Esc" />
      </button>
    </section>
  );
}
