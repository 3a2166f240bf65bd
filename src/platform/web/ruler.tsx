import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { addDays, daysBetween, type PlainDate, toEpochDay } from '#shared/plain-date.ts';
import { type AsOfEvent, useAsOf } from './as-of.tsx';
import { cityDay, shareOfSpan } from './city-dates.ts';
import { neighbourEvent, placeLabels, rulerTicks } from './ruler-layout.ts';
import { RulerMarks } from './ruler-marks.tsx';
import { text } from './text.ts';
import { useWidth } from './use-width.ts';
import { useWords } from './words.ts';
import './ruler.css';

interface RulerProps {
  /** Days of another story than the register's; left out, the days every screen may jump to. */
  readonly events?: readonly AsOfEvent[];
  readonly label?: string;
  /** Stands on phones as well, where it has no words beside its marks. */
  readonly isOnPhones?: boolean;
}

/** The days of the register as a ruler: sessions wave flags, events are dots, what is to come is hollow. Drag or use the keys. */
export function Ruler({ events: own, label, isOnPhones = false }: RulerProps) {
  const { asOf, today, events: everyones, setAsOf } = useAsOf();
  const events = own ?? everyones;
  const say = useWords(text);
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  // While the handle is dragged only the ruler moves; the page follows when it is let go.
  const [held, setHeld] = useState<PlainDate | null>(null);
  const day = held ?? asOf;
  const sorted = useMemo(() => events.toSorted((a, b) => (a.day < b.day ? -1 : 1)), [events]);
  const [from, to] = useMemo(
    () =>
      spanOf(
        sorted.map((event) => event.day),
        today,
      ),
    [sorted, today],
  );
  const xOf = (date: PlainDate) => shareOfSpan(date, from, to) * width;
  const dayAt = (clientX: number) => {
    const share = (clientX - (track.current?.getBoundingClientRect().left ?? 0)) / Math.max(1, width);
    return clampDay(addDays(from, Math.round(share * daysBetween(from, to))), from, today);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayForKey(
      event.key,
      day,
      from,
      today,
      (direction) => neighbourEvent(sorted, day, direction)?.day ?? null,
    );
    if (!next) return;
    event.preventDefault();
    setAsOf(clampDay(next, from, today));
  };
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld(dayAt(event.clientX));
  };
  const onPointerUp = () => {
    if (held) setAsOf(held);
    setHeld(null);
  };
  const sessions = sorted.filter((event) => event.kind === 'session');
  const others = sorted.filter((event) => event.kind === 'event');
  const dayLeft = leftOfDay(
    xOf(day),
    sessions.map((event) => xOf(event.day)),
    width,
  );
  const above = placeLabels({
    events: sessions,
    xOf,
    width,
    widthOf: (event) => event.label.length * 6.9,
    taken: [[dayLeft, dayLeft + dayWidth]],
  });
  const below = placeLabels({
    events: others,
    xOf: (date) => xOf(date) - 22,
    width,
    widthOf: (event) => event.label.length * 6.4,
  });
  return (
    <div className="ui-ruler no-print" data-phones={isOnPhones || undefined}>
      <div
        ref={track}
        className="ui-ruler-track"
        onPointerDown={onPointerDown}
        onPointerMove={(event) => held && setHeld(dayAt(event.clientX))}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setHeld(null)}
      >
        <svg className="ui-ruler-drawing" width="100%" height="64" aria-hidden="true">
          <RulerMarks
            ticks={rulerTicks(from, to)}
            events={sorted}
            above={above}
            below={below}
            xOf={xOf}
            width={width}
            today={today}
            day={day}
          />
        </svg>
        <div
          className="ui-ruler-handle"
          role="slider"
          tabIndex={0}
          aria-label={label ?? say.ruler}
          aria-valuemin={toEpochDay(from)}
          aria-valuemax={toEpochDay(today)}
          aria-valuenow={toEpochDay(day)}
          aria-valuetext={valueText(day, today, say.today, sorted.find((event) => event.day === day)?.label)}
          style={{ left: xOf(day) }}
          onKeyDown={onKeyDown}
        />
        <span className="ui-ruler-day" style={{ left: dayLeft, width: dayWidth }} aria-hidden="true">
          {cityDay(day)}
        </span>
      </div>
    </div>
  );
}

const dayWidth = 84;

/** The words of the day stand above its handle, or beside the flag that waves there. */
function leftOfDay(x: number, flags: readonly number[], width: number): number {
  const isOnFlag = flags.some((flag) => Math.abs(flag - x) < dayWidth / 2);
  const left = isOnFlag ? x + 6 : x - dayWidth / 2;
  return Math.min(Math.max(0, left), Math.max(0, width - dayWidth));
}

/** From a month before the first event to a month after the last one. */
function spanOf(days: readonly PlainDate[], today: PlainDate): [PlainDate, PlainDate] {
  const all = [...days, today].toSorted();
  return [addDays(all[0]!, -35), addDays(all.at(-1)!, 35)];
}

const clampDay = (day: PlainDate, from: PlainDate, to: PlainDate) => (day < from ? from : day > to ? to : day);

function dayForKey(
  key: string,
  day: PlainDate,
  first: PlainDate,
  last: PlainDate,
  eventAt: (direction: 1 | -1) => PlainDate | null,
): PlainDate | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return addDays(day, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return addDays(day, -1);
    case 'PageUp':
      return eventAt(-1) ?? first;
    case 'PageDown':
      return eventAt(1) ?? last;
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return null;
  }
}

function valueText(day: PlainDate, today: PlainDate, todayWord: string, event: string | undefined): string {
  return [cityDay(day), day === today && todayWord, event].filter(Boolean).join(', ');
}
