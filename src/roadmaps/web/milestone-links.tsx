import { AsOfLink } from '#platform/web/as-of.tsx';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { useWords } from '#platform/web/words.ts';
import type { MilestoneRow, Roadmap } from './roadmaps-api.ts';
import { text } from './text.ts';

interface MilestoneLinksProps {
  readonly milestone: MilestoneRow;
  readonly roadmap: Roadmap;
  readonly hrefFor: (id: string) => string;
}

/** What must be reached first, and what waits for this one. */
export function MilestoneLinks({ milestone, roadmap: { milestones }, hrefFor }: MilestoneLinksProps) {
  const say = useWords(text);
  const first = milestones.filter(({ id }) => milestone.after.includes(id));
  const waiting = milestones.filter(({ after }) => after.includes(milestone.id));
  return [
    { name: say.after, rows: first },
    { name: say.before, rows: waiting },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => (
      <div key={name}>
        <dt>{name}</dt>
        {rows.map(({ id, title, status }) => (
          <dd key={id} className="rm-linked">
            <StatusMark status={status} />
            <AsOfLink href={hrefFor(id)}>{title}</AsOfLink>
          </dd>
        ))}
      </div>
    ));
}
