import { DirectiveQuote, DirectiveSource } from '#directives/web/directive-quote.tsx';
import type { DirectiveDetail } from '#directives/web/directives-api.ts';
import { text as directiveText } from '#directives/web/text.ts';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { useWords } from '#platform/web/words.ts';
import { SpineSection } from './spine-section.tsx';
import { text } from './text.ts';

/** The words, inside their sentence, with the way to the document. */
export function SaidSection({ directive }: { directive: DirectiveDetail }) {
  const say = useWords(text);
  const directives = useWords(directiveText);
  const { kind, sameSentence, issuer } = directive;
  return (
    <SpineSection number={1} title={say.said} id="loi-chi-dao">
      <DirectiveQuote directive={directive} size="hero" />
      <p className="directive-meta">
        <DirectiveSource directive={directive} />
        {issuer && <span>{issuer}</span>}
        <span>{directives.kinds[kind]}</span>
        {sameSentence.length > 0 && (
          <span>
            {say.sameSentence}{' '}
            {sameSentence.map(({ code, title }, at) => (
              <span key={code}>
                {at > 0 && ', '}
                <AsOfLink href={`/chi-dao/${code}`}>
                  {code} {title}
                </AsOfLink>
              </span>
            ))}
          </span>
        )}
      </p>
    </SpineSection>
  );
}
