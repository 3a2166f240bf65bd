import { text as directiveText } from '#directives/web/text.ts';
import { OpenNumber } from '#platform/web/open-number.tsx';
import { useWords } from '#platform/web/words.ts';
import { countedHref } from '../../logic/responsibility-address.ts';
import type { Responsibility } from '../reports-api.ts';
import { text } from './text.ts';

/** The same map as a list, field by field: how a phone shows it, and what a screen reader may prefer. */
export function FieldList({ map }: { map: Responsibility }) {
  const say = useWords(text);
  const { topics } = useWords(directiveText);
  const units = map.levels.flatMap((level) => level.units);
  return (
    <ul className="duty-list" aria-label={say.views.field}>
      {map.fields.map(({ topic, count }) => {
        const carriers = units
          .map((unit) => ({ ...unit, count: unit.cells.find((cell) => cell.topic === topic)?.count ?? 0 }))
          .filter((unit) => unit.count > 0)
          .toSorted((a, b) => b.count - a.count);
        const unled = map.unled.cells.find((cell) => cell.topic === topic)?.count ?? 0;
        return (
          <li key={topic}>
            <h3 className="t-sub">
              {topics[topic]}: <OpenNumber count={count} word={say.directives} href={countedHref({ topic })} />
            </h3>
            <ul>
              {carriers.map((unit) => (
                <li key={unit.key}>
                  <span>{unit.shortName}</span>
                  <OpenNumber count={unit.count} href={countedHref({ lead: unit.key, topic })} />
                </li>
              ))}
              {unled > 0 && (
                <li data-gap>
                  <span>{say.unled}</span>
                  <OpenNumber count={unled} href={countedHref({ lead: 'chua-co', topic })} />
                </li>
              )}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
