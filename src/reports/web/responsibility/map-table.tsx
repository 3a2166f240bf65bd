import { text as directiveText } from '#directives/web/text.ts';
import { text as unitText } from '#organisations/web/text.ts';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { type Counted, countedHref } from '../../logic/responsibility-address.ts';
import type { Responsibility } from '../reports-api.ts';
import { text } from './text.ts';

type Line = Pick<Responsibility['unled'], 'cells' | 'total'>;

/** Units by level down, fields across; each number opens its list. Wide screens only: phones have the list by field. */
export function MapTable({ map }: { map: Responsibility }) {
  const say = useWords(text);
  const units = useWords(unitText);
  const { topics } = useWords(directiveText);
  const fields = map.fields.map(({ topic }) => topic);
  const line = { fields };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page scrolls, also by keyboard.
    <section className="duty-scroll" id="ban-do" aria-label={say.title} tabIndex={0}>
      <table className="duty-table">
        <caption className="visually-hidden">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.unit}</th>
            {fields.map((topic) => (
              <th key={topic} scope="col" className="duty-field">
                <span>{topics[topic]}</span>
              </th>
            ))}
            <th scope="col" className="duty-total">
              {say.all}
            </th>
          </tr>
        </thead>
        <tbody>
          <CountRow head={say.all} cells={map.fields} total={map.total} counted={{}} {...line} isStrong />
          {map.unled.total > 0 && (
            <CountRow head={say.unled} {...map.unled} counted={{ lead: 'chua-co' }} {...line} isGap />
          )}
        </tbody>
        {map.levels.map(({ level, units: own, ...counts }) => (
          <tbody key={level}>
            <CountRow head={units.levels[level]} {...counts} counted={{ level }} {...line} isStrong />
            {own.map(({ key, name, shortName, cells, total }) => (
              <CountRow
                key={key}
                head={
                  <AsOfLink href={`/to-chuc/${key}`} title={name}>
                    {shortName}
                  </AsOfLink>
                }
                {...{ cells, total }}
                counted={{ lead: key }}
                {...line}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface CountRowProps extends Line {
  readonly head: React.ReactNode;
  readonly fields: readonly NonNullable<Counted['topic']>[];
  /** What all counts of the row share. */
  readonly counted: Counted;
  readonly isStrong?: boolean;
  readonly isGap?: boolean;
}

function CountRow({ head, cells, total, fields, counted, isStrong, isGap }: CountRowProps) {
  const countOf = new Map(cells.map(({ topic, count }) => [topic, count]));
  return (
    <tr data-strong={isStrong} data-gap={isGap}>
      <th scope="row">{head}</th>
      {fields.map((topic) => (
        <td key={topic}>
          <Count count={countOf.get(topic) ?? 0} href={countedHref({ ...counted, topic })} />
        </td>
      ))}
      <td className="duty-total">
        <Count count={total} href={countedHref(counted)} />
      </td>
    </tr>
  );
}

/** An empty cell says nothing: 0 everywhere would hide what stands there. */
function Count({ count, href }: { count: number; href: string }) {
  return count === 0 ? null : <AsOfLink href={href}>{vietnameseNumber(count)}</AsOfLink>;
}
