import type { Milestone } from './milestone.ts';
import { stepsOf } from './roadmap-tree.ts';

type Linked = Pick<Milestone, 'id' | 'parentId' | 'after' | 'due' | 'voidedOn'>;

/**
 * The chain that decides when the roadmap ends: from the step whose window ends last back along "must be reached first", each
 * time to the one that ends last. No durations are assumed; it is the order that people entered.
 * @returns ids, empty when the last step waits for nothing
 */
export function drivingChain(milestones: readonly Linked[]): Set<string> {
  const inForce = milestones.filter(({ voidedOn }) => !voidedOn);
  const known = new Map(inForce.map((milestone) => [milestone.id, milestone]));
  const before = ({ after }: Linked) => after.flatMap((id) => known.get(id) ?? []);
  const chain = new Set<string>();
  for (let at = lastEnding(stepsOf(inForce)); at && !chain.has(at.id); at = lastEnding(before(at))) chain.add(at.id);
  return chain.size > 1 ? chain : new Set();
}

/** Of two that end on one day the one that waits for something. */
function lastEnding<Row extends Linked>(milestones: readonly Row[]): Row | null {
  const latest = ({ due }: Row) => due.latest ?? '';
  const byEnd = (a: Row, b: Row) =>
    latest(a) === latest(b) ? b.after.length - a.after.length : latest(a) < latest(b) ? 1 : -1;
  return milestones.toSorted(byEnd)[0] ?? null;
}
