import { useAsOf } from '#platform/web/as-of.tsx';
import { OpenNumber } from '#platform/web/open-number.tsx';
import { useWords } from '#platform/web/words.ts';
import { fields } from '#shared/fields.ts';
import { vietnameseDay, vietnameseNumber } from '#shared/vietnamese-text.ts';
import type { AuthorityDetail } from '../organisations-api.ts';
import { text } from './text.ts';

/** How much is on record, how much of it is only general knowledge, and the fields about which nothing is. */
export function AuthoritySentence({ rules }: { rules: readonly AuthorityDetail[] }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const covered = new Set(rules.map(({ field }) => field));
  const missing = fields.filter((field) => field !== 'khác' && !covered.has(field));
  const unchecked = rules.filter(({ certainty }) => certainty === 'background').length;
  return (
    <header>
      <h1 className="t-headline">
        {say.day(vietnameseDay(asOf))}{' '}
        <OpenNumber count={vietnameseNumber(rules.length)} word={say.rules} href="/to-chuc/tham-quyen" />{' '}
        {say.inFields(vietnameseNumber(covered.size))}.
      </h1>
      {unchecked > 0 && <p className="org-quiet">{say.uncheckedCount(vietnameseNumber(unchecked))}</p>}
      {missing.length > 0 && <p className="org-vacant">{say.missing(missing.join(', '))}</p>}
    </header>
  );
}
