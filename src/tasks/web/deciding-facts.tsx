import type { Reason } from '#platform/web/reasons-list.tsx';
import { useReasonWords } from './reason-words.ts';
import type { RegisterLine, TaskLine } from './tasks-api.ts';

/** Facts told of each task where several decide together: enough to act on, few enough to read. */
const mostOfEach = 2;

/**
 * Why a directive stands where it stands: the facts of the tasks that decide it, each under its code where there are several;
 * then what the directive itself knows ("3 trong 6 nhiệm vụ đã xong").
 */
export function useDecidingFacts(): (row: RegisterLine, tasks: readonly TaskLine[], most: number) => Reason[] {
  const why = useReasonWords();
  return (row, tasks, most) => {
    const deciding = tasks.filter((task) => task.status === row.status && !task.isDone);
    if (deciding.length === 0) return row.reasons.slice(0, most).map((reason) => why(reason, row.code));
    const ofTask = (task: TaskLine) => {
      const facts = task.reasons.map((reason) => why(reason, row.code));
      return deciding.length === 1 ? facts : facts.slice(0, mostOfEach).map((fact) => underCode(task.code, fact));
    };
    const beside = row.reasons.filter(({ code }) => code !== 'task_stands').map((reason) => why(reason, row.code));
    return [...deciding.flatMap(ofTask).slice(0, most - beside.length), ...beside];
  };
}

function underCode(code: string, reason: Reason): Reason {
  const fact = (
    <>
      <b>{code}</b> {reason.fact}
    </>
  );
  return { ...reason, fact };
}
