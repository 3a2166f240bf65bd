import { Fragment } from 'react';
import { text as directiveText } from '#directives/web/text.ts';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { OpenNumber } from '#platform/web/open-number.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { useWords } from '#platform/web/words.ts';
import { countedHref } from '../../logic/responsibility-address.ts';
import type { Responsibility } from '../reports-api.ts';
import { text } from './text.ts';

/** Field by field, what has no lead, nobody in the post, no post, or nobody on record who decides: in words, each number with its list. */
export function FieldGaps({ gaps }: Pick<Responsibility, 'gaps'>) {
  const say = useWords(text);
  const { topics } = useWords(directiveText);
  if (gaps.length === 0) return <p className="t-question">{say.noGaps}</p>;
  return (
    <section>
      <SectionHead title={say.gaps} />
      <ul className="duty-gaps">
        {gaps.map(({ topic, withoutLead, withoutPerson, withoutPost, isAuthorityUnknown }) => {
          const parts = [
            { count: withoutLead, word: say.noLead, href: countedHref({ lead: 'chua-co', topic }) },
            { count: withoutPerson, word: say.noPerson, href: countedHref({ lead: 'da-co', topic, gap: 'who' }) },
            {
              count: withoutPost,
              word: say.noPost,
              href: countedHref({ lead: 'da-co', topic, gap: 'responsibility' }),
            },
          ].filter(({ count }) => count > 0);
          return (
            <li key={topic}>
              <strong>{topics[topic]}</strong>:{' '}
              {parts.map((part, index) => (
                <Fragment key={part.word}>
                  {index > 0 && '; '}
                  <OpenNumber {...part} />
                </Fragment>
              ))}
              {isAuthorityUnknown && (
                <>
                  {parts.length > 0 && '; '}
                  <AsOfLink href={`/to-chuc/tham-quyen?${new URLSearchParams({ 'linh-vuc': topic })}`}>
                    {say.noAuthority}
                  </AsOfLink>
                </>
              )}
              .
            </li>
          );
        })}
      </ul>
    </section>
  );
}
