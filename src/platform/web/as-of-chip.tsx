import { ChevronDown, History } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import type { PlainDate } from '#shared/plain-date.ts';
import { useAsOf } from './as-of.tsx';
import { Button } from './button.tsx';
import { cityDay } from './city-dates.ts';
import { DateInput } from './date-input.tsx';
import { Popover } from './popover.tsx';
import { text } from './text.ts';
import { useHotkeys } from './use-hotkeys.ts';
import { useWords } from './words.ts';
import './as-of-chip.css';
import './input.css';

const Calendar = lazy(() => import('./calendar.tsx'));

/** First in the top bar: which day is on screen, and the way to another one. Key `T`. */
export function AsOfChip() {
  const { asOf, isPast, setAsOf } = useAsOf();
  const say = useWords(text);
  const [isOpen, setIsOpen] = useState(false);
  useHotkeys([{ keys: 'T', does: say.openAsOf, run: () => setIsOpen(true) }]);
  const choose = (day: PlainDate | null) => {
    setAsOf(day);
    setIsOpen(false);
  };
  const trigger = (
    <button type="button" className="ui-as-of-chip" data-past={isPast || undefined} onClick={() => setIsOpen(!isOpen)}>
      <History size={16} strokeWidth={1.7} aria-hidden />
      <span className="ui-as-of-word">{say.asOf}</span>
      <strong className="nowrap">{cityDay(asOf)}</strong>
      {!isPast && <span className="ui-as-of-today">{say.today}</span>}
      <ChevronDown size={16} strokeWidth={1.7} aria-hidden />
    </button>
  );
  return (
    <Popover isOpen={isOpen} onChange={setIsOpen} trigger={trigger} label={say.seeAsOf}>
      <AsOfChoices onChoose={choose} />
    </Popover>
  );
}

function AsOfChoices({ onChoose }: { onChoose: (day: PlainDate | null) => void }) {
  const { asOf, today, events } = useAsOf();
  const say = useWords(text);
  const id = useId();
  const past = events.filter((event) => event.day < today).toSorted((a, b) => (a.day < b.day ? 1 : -1));
  return (
    <div className="ui-as-of-choices">
      <div>
        <label className="ui-label" htmlFor={id}>
          {say.asOfDay}
        </label>
        <DateInput id={id} value={asOf} today={today} onChange={(day) => day && onChoose(day)} />
        <Suspense fallback={<div className="ui-as-of-calendar" />}>
          <Calendar value={asOf} onChange={onChoose} today={today} latest={today} />
        </Suspense>
      </div>
      <div className="ui-as-of-events">
        {past.length > 0 && <p className="ui-label">{say.sessions}</p>}
        <ul>
          {past.map((event) => (
            <li key={event.day + event.label}>
              <button
                type="button"
                className="ui-menu-item"
                aria-current={event.day === asOf}
                onClick={() => onChoose(event.day)}
              >
                <span className="ui-as-of-event" data-kind={event.kind} aria-hidden="true" />
                <span>{event.label}</span>
                {!event.label.includes(cityDay(event.day)) && (
                  <span className="ui-as-of-day">{cityDay(event.day)}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
        <Button onClick={() => onChoose(null)}>{say.toToday}</Button>
      </div>
    </div>
  );
}
