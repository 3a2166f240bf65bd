import { AsOfLink } from '#platform/web/as-of.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import type { ReformDetail } from '../reorganisations-api.ts';
import { text as listText } from '../text.ts';
import { text } from './text.ts';

/** Which reform this is: title, status, days, ground, and who did what to it. */
export function ReformHead({ reform }: { reform: ReformDetail }) {
  const say = useWords(text);
  const { statuses } = useWords(listText);
  const { title, status, decidedOn, effectiveOn, legalBasis, source } = reform;
  return (
    <header className="reform-head">
      <p>
        <AsOfLink href="/to-chuc/bien-dong">{say.all}</AsOfLink>
      </p>
      <p className="t-sub">
        {title}{' '}
        <span className="reform-status" data-status={status}>
          {statuses[status]}
        </span>
      </p>
      <p className="reform-quiet">
        {say.decided(vietnameseDay(decidedOn))}, {say.effective(vietnameseDay(effectiveOn))}. {say.basis(legalBasis)}.{' '}
        {say.source(source)}. <Doings reform={reform} />
      </p>
    </header>
  );
}

function Doings({ reform: { draftedBy, draftedOn, ...done } }: { reform: ReformDetail }) {
  const say = useWords(text);
  const doings = [
    say.draftedBy(draftedBy, vietnameseDay(draftedOn)),
    ...(done.committedOn ? [say.committedBy(done.committedBy ?? '', vietnameseDay(done.committedOn))] : []),
    ...(done.undoneOn ? [say.undoneBy(done.undoneBy ?? '', vietnameseDay(done.undoneOn))] : []),
  ];
  return `${doings.join('; ')}.`;
}
