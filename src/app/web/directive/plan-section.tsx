import type { DirectiveDetail } from '#directives/web/directives-api.ts';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { SourceChip } from '#platform/web/source-chip.tsx';
import { useWords } from '#platform/web/words.ts';
import { daysBetween } from '#shared/plain-date.ts';
import { SpineSection } from './spine-section.tsx';
import { text } from './text.ts';

/** What the directive was answered with and rests on; where such a paper was replaced, the page says so and asks. */
export function PlanSection({ directive }: { directive: DirectiveDetail }) {
  const say = useWords(text);
  const { bases, session } = directive;
  const ordered = [...bases].sort((a, b) => (a.relation === b.relation ? 0 : a.relation === 'answer' ? -1 : 1));
  return (
    <SpineSection number={2} title={say.plan} id="ke-hoach">
      {bases.length === 0 && <p className="directive-nothing">{say.noPlan}</p>}
      <ul className="plan-list">
        {ordered.map((base) => (
          <li key={base.documentId + base.relation}>
            <p>{base.title}</p>
            <p className="directive-meta">
              <SourceChip kind="document" href={`/van-ban/${base.documentId}`} label={labelOf(base)} />
              <span>{say.relations[base.relation]}</span>
              {session && base.relation === 'answer' && base.issuedOn && base.issuedOn > session.heldOn && (
                <span className="nowrap">{say.daysAfter(daysBetween(session.heldOn, base.issuedOn))}</span>
              )}
              {base.note && <span>{base.note}</span>}
            </p>
          </li>
        ))}
      </ul>
      <Replaced directive={directive} />
    </SpineSection>
  );
}

function Replaced({ directive: { replacedBy, bases, document } }: { directive: DirectiveDetail }) {
  const say = useWords(text);
  if (replacedBy.length === 0) return null;
  const nameOf = (id: string) => {
    const old = [...bases, ...(document ? [document] : [])].find((one) => one.documentId === id);
    return old?.number ?? old?.title ?? say.originalDocument;
  };
  return (
    <div className="plan-replaced" role="note">
      {replacedBy.map((paper) => (
        <p key={paper.documentId + paper.replacedDocumentId}>
          <strong>{say.replaced[paper.relation](nameOf(paper.replacedDocumentId))}</strong>{' '}
          {say.replacedBy(cityDay(paper.effectiveOn))}{' '}
          <AsOfLink href={`/van-ban/${paper.documentId}`}>{paper.number ?? paper.title}</AsOfLink>.
        </p>
      ))}
      <p>{say.replacedAsk}</p>
    </div>
  );
}

function labelOf({
  number,
  title,
  issuedOn,
}: {
  number: string | null;
  title: string;
  issuedOn: string | null;
}): string {
  return [number ?? title, issuedOn && cityDay(issuedOn)].filter(Boolean).join(', ');
}
