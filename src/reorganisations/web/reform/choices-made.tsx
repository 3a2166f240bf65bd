import { Button } from '#platform/web/button.tsx';
import { RefusalList } from '#platform/web/refusal-list.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
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
      {drop.error && <RefusalList error={drop.error} />}
    </div>
  );
}
