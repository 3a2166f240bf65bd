import type { TaskEvent } from './task.ts';
import { moverOf } from './task-rights.ts';
import { movesFrom, type TaskState } from './task-transitions.ts';

/** What a screen offers for a task. The server decides again when it is done. */
export type TaskAction = TaskEvent | 'report' | 'deadline' | 'changeLead' | 'changeCoordinating' | 'correct';

interface Offered {
  readonly state: TaskState;
  readonly leadId: string | null;
  readonly coordinating: readonly { readonly id: string }[];
}

interface Asking {
  readonly role: string;
  readonly organisationId: string | null;
}

const likelyFirst: readonly TaskAction[] = ['acknowledged', 'issued', 'accepted', 'resumed', 'report', 'submitted'];
const takesReports: readonly TaskState[] = ['issued', 'working', 'submitted'];
const closed: readonly TaskState[] = ['accepted', 'voided'];

/** The likely step first. An account acts for its own unit; whoever coordinates may report its part. */
export function taskActions(task: Offered, { role, organisationId }: Asking): TaskAction[] {
  const organisationIds = organisationId ? [organisationId] : [];
  const moves = movesFrom(task.state, moverOf({ role, organisationIds }, task.leadId));
  const isOffice = role === 'secretariat';
  const hasPart = role === 'agency' && [task.leadId, ...task.coordinating.map(({ id }) => id)].includes(organisationId);
  const actions: TaskAction[] = [
    ...moves,
    ...(takesReports.includes(task.state) && (isOffice || hasPart) ? (['report'] as const) : []),
    ...(isOffice && !closed.includes(task.state)
      ? (['deadline', 'changeLead', 'changeCoordinating', 'correct'] as const)
      : []),
  ];
  const rank = (action: TaskAction) =>
    (likelyFirst.indexOf(action) + likelyFirst.length + 1) % (likelyFirst.length + 1);
  const last: readonly TaskAction[] = ['paused', 'voided'];
  return actions.toSorted((a, b) => Number(last.includes(a)) - Number(last.includes(b)) || rank(a) - rank(b));
}

/** The step that waits for this reader: a lead's answer, an issue, an acceptance. */
export function pressingAction(task: Offered, asking: Asking): TaskAction | null {
  const waits: readonly TaskAction[] = asking.role === 'agency' ? ['acknowledged'] : ['issued', 'accepted', 'resumed'];
  return taskActions(task, asking).find((action) => waits.includes(action)) ?? null;
}
