import { useAsOf } from '#platform/web/as-of.tsx';
import { ButtonLink } from '#platform/web/button.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import type { Overview } from './reports-api.ts';
import { text } from './text.ts';

/** Nothing in the register yet: why (`sentence`, or that no session is there), and the first step for whoever can take it. */
export function OverviewEmpty({ unit, sentence }: { unit: Overview['unit']; sentence?: string }) {
  const { empty } = useWords(text);
  const said = sentence ?? empty.title;
  const { asOf, isPast } = useAsOf();
  const { role } = useReader();
  if (unit) return <Empty sentence={`${unit.name}: ${empty.unit}`} hint={empty.unitHint} />;
  if (isPast) return <Empty sentence={said} hint={empty.bodyPast(vietnameseDay(asOf))} />;
  const action = role === 'secretariat' && (
    <ButtonLink kind="primary" href="/van-ban/moi">
      {empty.action}
    </ButtonLink>
  );
  return <Empty sentence={said} hint={empty.body} action={action || undefined} />;
}
