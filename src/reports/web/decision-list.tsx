import { DecisionCard } from '#obstacles/web/decision-card.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { useWords } from '#platform/web/words.ts';
import type { Overview } from './reports-api.ts';
import { text } from './text.ts';

/** The questions that wait, the most pressing first; nothing when none does. */
export function DecisionList({ decisions }: { decisions: Overview['decisions'] }) {
  const say = useWords(text);
  const { role } = useReader();
  if (decisions.length === 0) return null;
  return (
    <section className="ov-part" id="can-quyet-dinh">
      <SectionHead title={role === 'leader' ? say.decide.leader : say.decide.others} aside={say.decideOrder} />
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <DecisionCard decision={decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}
