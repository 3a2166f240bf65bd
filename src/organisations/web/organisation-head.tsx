import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { PlainLink } from '#platform/web/navigation.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { hasBegunBy, hasEndedBy, lastDayOf } from '../logic/validity.ts';
import type { OrganisationDetail } from './organisations-api.ts';
import { text } from './text.ts';

/** Its name, and in one sentence whether it stands on the day shown. */
export function OrganisationHead({ page }: { page: OrganisationDetail }) {
  const say = useWords(text);
  const { name, shortName, kind, code, otherNames } = page.organisation;
  const facts = [shortName === name ? null : shortName, say.kinds[kind], code && say.code(code)].filter(Boolean);
  return (
    <header>
      <h1 className="t-title">{name}</h1>
      <p className="org-quiet">{facts.join(' · ')}</p>
      {otherNames.length > 0 && <p className="org-quiet">{say.alsoCalled(otherNames.join(', '))}</p>}
      <Standing page={page} />
    </header>
  );
}

function Standing({ page: { organisation, heir } }: { page: OrganisationDetail }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const { key, validity } = organisation;
  if (!hasBegunBy(validity, asOf)) return <p className="org-standing">{say.notBegun(vietnameseDay(validity.from!))}</p>;
  if (!hasEndedBy(validity, asOf)) return null;
  return (
    <p className="org-standing">
      {say.ended(vietnameseDay(lastDayOf(validity)!))}{' '}
      {heir && (
        <>
          {say.heirFrom(vietnameseDay(validity.until!))}
          <AsOfLink href={`/to-chuc/${heir.key}`}>{heir.name}</AsOfLink>.{' '}
        </>
      )}
      <PlainLink href={`/to-chuc/${key}?ngay=${lastDayOf(validity)}`}>
        {say.lastDayPage(vietnameseDay(lastDayOf(validity)!))}
      </PlainLink>
      .
    </p>
  );
}
