import { Button } from '#platform/web/button.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { Refused } from '../refused.tsx';
import type { ReformPreview } from '../reorganisations-api.ts';
import { text } from './text.ts';
import { useDropChoices } from './use-reform-writes.ts';

/** What was settled by hand so far, and the way back to the rules alone. */
export function ChoicesMade({ plan: { id, choices } }: { plan: ReformPreview }) {
  const say = useWords(text);
  const drop = useDropChoices();
  if (choices.length === 0) return null;
  return (
    <div className="reform-choices">
      {say.choices(vietnameseNumber(choices.length))}{' '}
      <Button kind="quiet" isBusy={drop.isPending} onClick={() => drop.mutate(id)}>
        {say.dropChoices}
      </Button>
      {drop.error && <Refused error={drop.error} />}
    </div>
  );
}
