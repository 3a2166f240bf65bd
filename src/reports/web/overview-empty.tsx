import { useAsOf } from '#platform/web/as-of.tsx';
import { ButtonLink } from '#platform/web/button.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import type { Overview } from './reports-api.ts';
import { text } from './text.ts';

/** Nothing in the register yet: why, and the first step for whoever can take it. */
export function OverviewEmpty({ unit }: { unit: Overview['unit'] }) {
  const { empty } = useWords(text);
  const { asOf, isPast } = useAsOf();
  const { role } = useReader();
  if (unit) return <Empty sentence={`${unit.name}: ${empty.unit}`} hint={empty.unitHint} />;
  if (isPast) return <Empty sentence={empty.title} hint={empty.bodyPast(vietnameseDay(asOf))} />;
  const action = role === 'secretariat' && (
    <ButtonLink kind="primary" href="/van-ban/moi">
      {empty.action}
    </ButtonLink>
  );
  return <Empty sentence={empty.title} hint={empty.body} action={action || undefined} />;
}
