import { ButtonLink } from '#platform/web/button.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';

export function NotFoundScreen() {
  const say = useWords(text);
  return (
    <section>
      <h1 className="t-headline">{say.notFound}</h1>
      <p>{say.notFoundWay}</p>
      <ButtonLink href="/dieu-hanh">{say.backToOverview}</ButtonLink>
    </section>
  );
}
