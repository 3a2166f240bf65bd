import { useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { shortCityDay } from '#platform/web/city-dates.ts';
import { useWords } from '#platform/web/words.ts';
import { daysBetween } from '#shared/plain-date.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { FormProblems } from './form-problems.tsx';
import { myText } from './my-text.ts';
import { ReportDialog } from './report-dialog.tsx';
import type { TaskLine } from './tasks-api.ts';
import { useQuickReport } from './use-quick-report.ts';

/** Is it still in the way? "Still" is one press; "cleared" opens the report, since now there is something to tell. */
export function AnswerObstacle({ task }: { task: TaskLine }) {
  const say = useWords(myText);
  const { today } = useAsOf();
  const [isCleared, setIsCleared] = useState(false);
  const obstacle = task.obstacle ?? '';
  const percent = task.percent === null ? '' : vietnameseNumber(task.percent);
  const write = useQuickReport(task, { text: say.stillText(obstacle, percent), percent: task.percent, obstacle });
  return (
    <>
      <h2 className="t-question">{say.still(obstacle)}</h2>
      {task.lastNewsOn && (
        <p className="my-quiet">
          {say.stillSince(shortCityDay(task.lastNewsOn, today), daysBetween(task.lastNewsOn, today))}
        </p>
      )}
      <FormProblems messages={[...write.problems.top, ...Object.values(write.problems.at)]} />
      <div className="my-answers">
        <Button isBusy={write.isBusy} onClick={write.send}>
          {say.stillThere}
        </Button>
        <Button onClick={() => setIsCleared(true)}>{say.cleared}</Button>
      </div>
      {isCleared && (
        <ReportDialog
          task={task}
          start={{ text: say.clearedText(obstacle), obstacle: '' }}
          onClose={() => setIsCleared(false)}
        />
      )}
    </>
  );
}
