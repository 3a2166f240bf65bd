import { useAsOf } from '#platform/web/as-of.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { OpenNumber } from '#platform/web/open-number.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { countedHref } from '../../logic/responsibility-address.ts';
import type { Responsibility } from '../reports-api.ts';
import { text } from './text.ts';

/** How many units carry how much, and what nobody carries. */
export function MapSentence({ map }: { map: Responsibility }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  if (map.total === 0) return <h1 className="t-headline">{say.nothing}</h1>;
  const units = map.levels.flatMap((level) => level.units).length;
  return (
    <h1 className="t-headline">
      {say.day(cityDay(asOf))}{' '}
      <OpenNumber count={vietnameseNumber(units)} word={say.units} href="/trach-nhiem#ban-do" />{' '}
      <OpenNumber
        count={vietnameseNumber(map.total - map.unled.total)}
        word={say.directives}
        href={countedHref({ lead: 'da-co' })}
      />{' '}
      {say.inFields(vietnameseNumber(map.fields.length))}
      {map.unled.total > 0 && (
        <>
          ; <OpenNumber count={map.unled.total} word={say.noLead} href={countedHref({ lead: 'chua-co' })} />
        </>
      )}
      .
    </h1>
  );
}
