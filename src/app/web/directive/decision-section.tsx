import { useState } from 'react';
import { AskDialog } from '#obstacles/web/ask-dialog.tsx';
import { DecisionCard } from '#obstacles/web/decision-card.tsx';
import type { DecisionRow } from '#obstacles/web/obstacles-api.ts';
import { text as decisionText } from '#obstacles/web/text.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { Loading } from '#platform/web/loading.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import type { TaskLine } from '#tasks/web/tasks-api.ts';
import { SpineSection } from './spine-section.tsx';
import { text } from './text.ts';

interface DecisionSectionProps {
  readonly code: string;
  readonly decisions: readonly DecisionRow[] | undefined;
  readonly tasks: readonly TaskLine[];
}

/** What is in the way as the units report it, and the questions put to the leaders with their answers. */
export function DecisionSection({ code, decisions, tasks }: DecisionSectionProps) {
  const say = useWords(text);
  const ask = useWords(decisionText);
  const { isPast } = useAsOf();
  const { role } = useReader();
  const [isAsking, setIsAsking] = useState(false);
  const all = decisions ?? [];
  const open = all.filter((decision) => decision.isOpen).length;
  const blocked = tasks.filter((task) => task.obstacle && !task.isDone);
  const mayAsk = !isPast && (role === 'secretariat' || role === 'agency');
  return (
    <SpineSection
      number={6}
      title={say.obstacles}
      id="can-quyet-dinh"
      aside={all.length > 0 && say.openCount(open, all.length - open)}
    >
      {!decisions && <Loading rows={2} />}
      {decisions?.length === 0 && blocked.length === 0 && <p className="directive-nothing">{say.noObstacles}</p>}
      {all.map((decision) => (
        <DecisionCard key={decision.id} decision={decision} hasLink={false} showsOptions />
      ))}
      {blocked.length > 0 && <UnitObstacles tasks={blocked} />}
      {mayAsk && (
        <p className="directive-after no-print">
          <Button size="small" onClick={() => setIsAsking(true)}>
            {ask.ask}
          </Button>
        </p>
      )}
      {isAsking && <AskDialog code={code} onClose={() => setIsAsking(false)} />}
    </SpineSection>
  );
}

function UnitObstacles({ tasks }: { tasks: readonly TaskLine[] }) {
  const say = useWords(text);
  return (
    <>
      <h3 className="t-sub directive-sub">{say.unitObstacles}</h3>
      <ul className="dated-list">
        {tasks.map((task) => (
          <li key={task.code}>
            <span className="nowrap">{task.lastNewsOn && cityDay(task.lastNewsOn)}</span>
            <div>
              <p>{task.obstacle}</p>
              <p className="directive-quiet">
                {task.code} {task.title}
              </p>
            </div>
            <span className="dated-side">{task.leadShortName}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
