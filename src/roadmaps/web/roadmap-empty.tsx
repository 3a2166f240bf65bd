import { Button, ButtonLink } from '#platform/web/button.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';

interface RoadmapEmptyProps {
  readonly code: string;
  readonly title: string;
  readonly onAdd: (() => void) | null;
}

/** A directive without milestones: what is missing, and who can add it. */
export function RoadmapEmpty({ code, title, onAdd }: RoadmapEmptyProps) {
  const say = useWords(text);
  return (
    <>
      <h1 className="t-headline">{title}</h1>
      <Empty
        sentence={say.noMilestones}
        hint={say.noMilestonesHint}
        action={
          <>
            {onAdd && (
              <Button kind="primary" onClick={onAdd}>
                {say.actions.add}
              </Button>
            )}
            <ButtonLink href={`/chi-dao/${code}`}>{say.toDirective}</ButtonLink>
          </>
        }
      />
    </>
  );
}
