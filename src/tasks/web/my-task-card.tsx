import { useState } from 'react';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { Unbroken } from '#platform/web/unbroken.tsx';
import { useWords } from '#platform/web/words.ts';
import type { DailyQuestion } from '../logic/my-day.ts';
import { AnswerObstacle } from './answer-obstacle.tsx';
import { AnswerProgress } from './answer-progress.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { myText } from './my-text.ts';
import { ReportDialog } from './report-dialog.tsx';
import type { TaskLine } from './tasks-api.ts';

interface MyTaskCardProps {
  readonly task: TaskLine;
  readonly question: DailyQuestion;
  readonly isFirst: boolean;
}

/** One task, one question, its answer ready; the full report stays one step away. */
export function MyTaskCard({ task, question, isFirst }: MyTaskCardProps) {
  const say = useWords(myText);
  const [isReporting, setIsReporting] = useState(false);
  const [code] = task.directiveCodes;
  return (
    <article className="my-card" data-first={isFirst || undefined}>
      <p className="my-card-head">
        <StatusMark status={task.status} size={20} />
        <b>{code}</b>
        <AsOfLink href={`/chi-dao/${code}#${task.code}`} className="my-card-title">
          {task.title}
        </AsOfLink>
        <Due task={task} />
      </p>
      {question === 'acknowledge' && <AnswerAssignment task={task} />}
      {question === 'finish' && <AnswerFinish task={task} />}
      {question === 'obstacle' && <AnswerObstacle task={task} />}
      {question === 'progress' && <AnswerProgress task={task} isFirst={isFirst} />}
      {(question === 'obstacle' || question === 'progress') && (
        <p className="my-card-foot">
          <Button kind="quiet" onClick={() => setIsReporting(true)}>
            {say.fullReport}
          </Button>
        </p>
      )}
      {isReporting && <ReportDialog task={task} onClose={() => setIsReporting(false)} />}
    </article>
  );
}

function Due({ task: { daysLate, due, status } }: { task: TaskLine }) {
  const say = useWords(myText);
  if (daysLate > 0)
    return (
      <span className="my-due" data-hue="son">
        {say.daysLate(daysLate)}
      </span>
    );
  return due ? (
    <span className="my-due" data-hue={status === 'at_risk' ? 'nghe' : undefined}>
      <Unbroken text={say.due(due.phrase)} />
    </span>
  ) : null;
}

function AnswerAssignment({ task }: { task: TaskLine }) {
  const say = useWords(myText);
  const [event, setEvent] = useState<'acknowledged' | 'returned' | null>(null);
  return (
    <>
      <h2 className="t-question">{say.acknowledge}</h2>
      {task.deliverable && <p className="my-quiet">{task.deliverable}</p>}
      <div className="my-answers">
        <Button onClick={() => setEvent('returned')}>{say.giveBack}</Button>
        <Button kind="primary" onClick={() => setEvent('acknowledged')}>
          {say.takeOn}
        </Button>
      </div>
      {event && <MoveDialog task={task} event={event} onClose={() => setEvent(null)} />}
    </>
  );
}

function AnswerFinish({ task }: { task: TaskLine }) {
  const say = useWords(myText);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <h2 className="t-question">{say.finish}</h2>
      {task.deliverable && <p className="my-quiet">{task.deliverable}</p>}
      <div className="my-answers">
        <Button kind="primary" onClick={() => setIsOpen(true)}>
          {say.handIn}
        </Button>
      </div>
      {isOpen && <MoveDialog task={task} event="submitted" onClose={() => setIsOpen(false)} />}
    </>
  );
}
