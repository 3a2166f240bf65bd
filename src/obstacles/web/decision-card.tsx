import { useState } from 'react';
import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { KindChip } from '#platform/web/kind-chip.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { Seal } from '#platform/web/status-mark.tsx';
import { useWords } from '#platform/web/words.ts';
import { DecideDialog } from './decide-dialog.tsx';
import type { DecisionRow } from './obstacles-api.ts';
import { text } from './text.ts';
import './decision-card.css';

interface DecisionCardProps {
  readonly decision: DecisionRow;
  /** On the directive's own page the question does not link to it. */
  readonly hasLink?: boolean;
  /** Also lists the options with what follows from each. */
  readonly showsOptions?: boolean;
}

/** A question that waits at the leaders' level: since when, who asks, and, for a leader today, the way to decide. */
export function DecisionCard({ decision, hasLink = true, showsOptions = false }: DecisionCardProps) {
  const say = useWords(text);
  const { isPast } = useAsOf();
  const { role } = useReader();
  const [isDeciding, setIsDeciding] = useState(false);
  const mayDecide = role === 'leader' && !isPast && decision.isOpen;
  return (
    <article className="decision-card" data-open={decision.isOpen || undefined}>
      {decision.isOpen && <Seal />}
      <div className="decision-main">
        <h3 className="t-question">
          {hasLink ? (
            <AsOfLink href={`/chi-dao/${decision.directiveCode}#can-quyet-dinh`} className="decision-link">
              {decision.question}
            </AsOfLink>
          ) : (
            decision.question
          )}
        </h3>
        <p className="decision-detail">
          {decision.detail ?? say.askedOn(decision.askedByShortName, cityDay(decision.askedOn))}{' '}
          {decision.isReconstructed && <KindChip kind="illustrative" />}
        </p>
        {showsOptions && <Options decision={decision} />}
        <Answer decision={decision} />
      </div>
      <div className="decision-side">
        {decision.isOpen && <Clock decision={decision} />}
        {mayDecide && <Button onClick={() => setIsDeciding(true)}>{say.options(decision.options.length)}</Button>}
      </div>
      {isDeciding && <DecideDialog decision={decision} onClose={() => setIsDeciding(false)} />}
    </article>
  );
}

/** Days left where an answer was asked for by a day, days waited otherwise. */
function Clock({ decision: { daysLeft, waitingDays } }: { decision: DecisionRow }) {
  const say = useWords(text);
  const words =
    daysLeft === null ? say.waited(waitingDays) : daysLeft < 0 ? say.overdue(-daysLeft) : say.daysLeft(daysLeft);
  return <p className="decision-clock nowrap">{words}</p>;
}

function Options({ decision }: { decision: DecisionRow }) {
  const say = useWords(text);
  return (
    <ol className="decision-options">
      {decision.options.map((option, at) => (
        <li key={option.label} data-chosen={decision.optionNo === at + 1 || undefined}>
          <strong>{option.label}</strong>
          {decision.optionNo === at + 1 && <span className="decision-chosen"> ({say.chosen})</span>}
          <span className="decision-follows">{option.consequence}</span>
        </li>
      ))}
    </ol>
  );
}

function Answer({ decision: { decidedBy, decidedOn, optionNo, options, comment } }: { decision: DecisionRow }) {
  const say = useWords(text);
  if (!decidedBy || !decidedOn || !optionNo) return null;
  return (
    <p className="decision-answer">
      {say.decided(decidedBy, cityDay(decidedOn))}: <strong>{options[optionNo - 1]?.label}</strong>
      {comment && `. ${comment}`}
    </p>
  );
}
