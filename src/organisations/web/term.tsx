import { useWords } from '#platform/web/words.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { lastDayOf, type Validity } from '../logic/validity.ts';
import { text } from './text.ts';

/** From when to when, the last day inclusive. */
export function Term({ validity }: { validity: Validity }) {
  const say = useWords(text);
  const from = validity.from && vietnameseDay(validity.from);
  const last = lastDayOf(validity);
  const to = last && vietnameseDay(last);
  return <span className="org-term nowrap">{said()}</span>;

  function said(): string {
    if (from && to) return say.term(from, to);
    if (from) return say.since(from);
    return to ? say.earlierUntil(to) : say.openTerm;
  }
}
