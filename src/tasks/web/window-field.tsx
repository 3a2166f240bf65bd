import { useAsOf } from '#platform/web/as-of.tsx';
import { cityDay, cityInterval } from '#platform/web/city-dates.ts';
import { DateField, TextField } from '#platform/web/field.tsx';
import { text as kitText } from '#platform/web/text.ts';
import { useWords } from '#platform/web/words.ts';
import type { DateWindow } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { type TypedWindow, windowOfPhrase, windowOfTyped, withPhrase } from '../logic/due-words.ts';
import { formText } from './form-text.ts';

interface WindowFieldProps {
  readonly value: TypedWindow;
  readonly onChange: (value: TypedWindow) => void;
  readonly error?: string | undefined;
  readonly label?: string;
}

/** A deadline as the paper words it. The days it means are computed while typing, stand in sight, and can be corrected. */
export function WindowField({ value, onChange, error, label }: WindowFieldProps) {
  const say = useWords(formText);
  const { today } = useAsOf();
  const meant = windowOfPhrase(value.phrase, today);
  const type = (phrase: string) => onChange(withPhrase(value, phrase, today));
  const isUnread = value.phrase.trim().length > 3 && !meant && !value.latest;
  const hint = meant?.certainty === 'recurring' ? say.dueRecurring : isUnread ? say.dueUnread : say.dueHint;
  return (
    <>
      <TextField label={label ?? say.due} hint={hint} error={error} value={value.phrase} onChange={type} />
      <div className="task-form-pair">
        <DateField
          label={say.dueFrom}
          value={value.earliest}
          onChange={(earliest) => onChange({ ...value, earliest })}
        />
        <DateField label={say.dueTo} value={value.latest} onChange={(latest) => onChange({ ...value, latest })} />
      </div>
    </>
  );
}

/** The window that a form sends; days entered without words get the words of the days. */
export function useTypedWindow(): (value: TypedWindow) => DateWindow | null {
  const kit = useWords(kitText);
  const { today } = useAsOf();
  const wordsOf = (earliest: PlainDate | null, latest: PlainDate | null) =>
    earliest && latest
      ? cityInterval(earliest, latest)
      : latest
        ? kit.before(cityDay(latest))
        : earliest
          ? kit.after(cityDay(earliest))
          : '';
  return (value) => windowOfTyped(value, today, wordsOf(value.earliest, value.latest));
}
