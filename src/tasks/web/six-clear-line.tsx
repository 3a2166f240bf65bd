import { SixDots } from '#platform/web/six-dots.tsx';
import { text as kitText } from '#platform/web/text.ts';
import { useWords } from '#platform/web/words.ts';
import type { Clarity, SixAspect } from '../logic/six-clear.ts';
import { aspectsThatAre, dotsOf } from './six-of.ts';
import { text } from './text.ts';
import './register.css';

interface SixClearLineProps {
  readonly six: Partial<Record<SixAspect, Clarity>>;
  readonly level?: 2 | 3;
}

/** How many of the six are clear, and by name what is missing or only inferred. */
export function SixClearLine({ six, level = 3 }: SixClearLineProps) {
  const say = useWords(text);
  const kit = useWords(kitText);
  const Head = level === 2 ? 'h2' : 'h3';
  const names = (clarity: Clarity) =>
    aspectsThatAre(six, clarity)
      .map((aspect) => kit.sixParts[aspect])
      .join(', ');
  const [missing, inferred] = [names('missing'), names('half')];
  const rest = [missing && say.missing(missing), inferred && say.inferred(inferred)].filter(Boolean).join('; ');
  return (
    <section>
      <Head className={level === 2 ? 't-sub' : 'register-panel-head'}>
        {say.sixCount(aspectsThatAre(six, 'full').length)}
      </Head>
      <p className="register-six">
        <SixDots parts={dotsOf(six)} /> <span className="register-quiet">{rest || say.allSixClear}</span>
      </p>
    </section>
  );
}
