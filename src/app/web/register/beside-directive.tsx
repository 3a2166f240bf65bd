import { useQuery } from '@tanstack/react-query';
import { type DecisionRow, obstaclesApi } from '#obstacles/web/obstacles-api.ts';
import { text as decisionText } from '#obstacles/web/text.ts';
import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { Seal } from '#platform/web/status-mark.tsx';
import { useWords } from '#platform/web/words.ts';
import './beside-directive.css';

/** The questions about a directive that wait for the leaders. */
export function BesideDirective({ code }: { code: string }) {
  const { asOf } = useAsOf();
  const found = useQuery(obstaclesApi.query.ofDirective.queryOptions({ input: { code, asOf } }));
  const waiting = (found.data ?? []).filter((decision) => decision.isOpen);
  return waiting.map((decision) => <WaitingDecision key={decision.id} decision={decision} />);
}

function WaitingDecision({ decision }: { decision: DecisionRow }) {
  const say = useWords(decisionText);
  const { daysLeft, waitingDays } = decision;
  const clock =
    daysLeft === null ? say.waited(waitingDays) : daysLeft < 0 ? say.overdue(-daysLeft) : say.daysLeft(daysLeft);
  return (
    <AsOfLink href={`/chi-dao/${decision.directiveCode}#can-quyet-dinh`} className="beside-decision">
      <Seal size={20} />
      <span>
        <strong>{decision.question}</strong>
        <span className="beside-clock">
          {clock}, {say.options(decision.options.length)}
        </span>
      </span>
    </AsOfLink>
  );
}
