import type { TaskEvent } from './task.ts';

/** Where a task is in its own life. "working" begins when its lead acknowledged it. */
export const taskStates = [
  'draft',
  'issued',
  'working',
  'returned',
  'submitted',
  'accepted',
  'paused',
  'voided',
] as const;
export type TaskState = (typeof taskStates)[number];

/** Who may make a move: the secretariat, or an account of the unit that leads the task on that day. */
export type Mover = 'secretariat' | 'lead';

interface Move {
  readonly from: readonly TaskState[];
  readonly to: TaskState;
  readonly who: readonly Mover[];
  readonly needsReason: boolean;
}

const office = ['secretariat'] as const;
// The secretariat enters what a lead unit answered on paper; the name in the record is the clerk's.
const leadOrOffice = ['lead', 'secretariat'] as const;
const open = ['issued', 'working', 'submitted'] as const;

/** Every move a task can make. Nothing leaves "voided"; an accepted task is only ever voided. */
export const taskMoves: Readonly<Record<TaskEvent, Move>> = {
  issued: { from: ['draft', 'returned'], to: 'issued', who: office, needsReason: false },
  acknowledged: { from: ['issued'], to: 'working', who: leadOrOffice, needsReason: false },
  returned: { from: ['issued'], to: 'returned', who: leadOrOffice, needsReason: true },
  submitted: { from: ['issued', 'working'], to: 'submitted', who: leadOrOffice, needsReason: false },
  accepted: { from: ['submitted'], to: 'accepted', who: office, needsReason: false },
  sent_back: { from: ['submitted', 'accepted'], to: 'working', who: office, needsReason: true },
  paused: { from: open, to: 'paused', who: office, needsReason: true },
  resumed: { from: ['paused'], to: 'working', who: office, needsReason: false },
  voided: { from: ['draft', 'returned', 'paused', 'accepted', ...open], to: 'voided', who: office, needsReason: true },
};

/** The state follows from the last move alone. */
export function stateAfter(lastEvent: TaskEvent | null): TaskState {
  return lastEvent === null ? 'draft' : taskMoves[lastEvent].to;
}

export function movesFrom(state: TaskState, mover: Mover | null): TaskEvent[] {
  const events = Object.keys(taskMoves) as TaskEvent[];
  return events.filter(
    (event) => taskMoves[event].from.includes(state) && mover !== null && taskMoves[event].who.includes(mover),
  );
}
