import { cityDay } from '#platform/web/city-dates.ts';
import { useWords } from '#platform/web/words.ts';
import { isPlainDate } from '#shared/plain-date.ts';
import { text } from './text.ts';
import './suggestion.css';

interface SuggestionProps {
  /** The field it is for, to tell several buttons apart. */
  readonly label: string;
  /** Null or left out: nothing to suggest. */
  readonly value: string | null | undefined;
  readonly onTake: () => void;
}

/** What the text tells for an empty field: marked as inferred, taken with one press. */
export function Suggestion({ label, value, onTake }: SuggestionProps) {
  const say = useWords(text);
  if (!value) return null;
  return (
    <p className="form-suggestion">
      <span className="form-suggestion-from">{say.inferredFrom}:</span>{' '}
      <span className="form-suggestion-value">{isPlainDate(value) ? cityDay(value) : value}</span>{' '}
      <button type="button" className="form-suggestion-take" aria-label={say.takeFor(label)} onClick={onTake}>
        {say.take}
      </button>
    </p>
  );
}
