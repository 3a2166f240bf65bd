import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { useLanguage } from '#platform/web/words.ts';
import { roadmapSentence } from '../logic/roadmap-sentence.ts';
import type { MilestoneRow } from './roadmaps-api.ts';
import '#platform/web/open-number.css';

interface RoadmapSentenceProps {
  readonly milestones: readonly MilestoneRow[];
  readonly hrefFor: (id: string) => string;
}

/** What is late, what it holds up, what comes next; a milestone's name opens it. */
export function RoadmapSentence({ milestones, hrefFor }: RoadmapSentenceProps) {
  const { asOf } = useAsOf();
  const { language } = useLanguage();
  return (
    <h1 className="t-headline rm-sentence">
      {roadmapSentence(milestones, asOf, language).map(({ text, milestoneId, isLate }, at) =>
        milestoneId ? (
          <AsOfLink
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no identity but their place.
            key={at}
            href={hrefFor(milestoneId)}
            className="ui-open-number"
            data-tone={isLate ? 'late' : undefined}
          >
            {text}
          </AsOfLink>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no identity but their place.
          <span key={at} className={isLate ? 'rm-late' : undefined}>
            {text}
          </span>
        ),
      )}
    </h1>
  );
}
