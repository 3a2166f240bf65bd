import { problemsIn } from '#platform/web/api.ts';
import { Button } from '#platform/web/button.tsx';
import { text as kitText } from '#platform/web/text.ts';
import { useWords } from '#platform/web/words.ts';

/** While the first answer is on its way, and when there is none: what happened and the way out. */
export function LoadState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const say = useWords(kitText);
  if (!error) return <p aria-busy="true">{say.loading}</p>;
  return (
    <div role="alert">
      <p>
        <strong>{problemsIn(error)[0]?.message}</strong>
      </p>
      <Button onClick={() => onRetry()}>{say.retry}</Button>
    </div>
  );
}
