import type { Milestone } from './milestone.ts';

type InTree = Pick<Milestone, 'id' | 'parentId'>;

export interface TreeRow<Row> {
  readonly milestone: Row;
  /** Depth; 0 for what stands under no other milestone. */
  readonly level: number;
  /** It sums up the milestones under it. */
  readonly isSummary: boolean;
}

/** The milestones in the order of the tree, each under its summary; among siblings the order of the plan stays. */
export function inTreeOrder<Row extends InTree>(milestones: readonly Row[]): TreeRow<Row>[] {
  const known = new Set(milestones.map(({ id }) => id));
  const childrenOf = Map.groupBy(milestones, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null));
  const below = (parent: string | null, level: number): TreeRow<Row>[] =>
    (childrenOf.get(parent) ?? []).flatMap((milestone) => [
      { milestone, level, isSummary: childrenOf.has(milestone.id) },
      ...below(milestone.id, level + 1),
    ]);
  return below(null, 0);
}

/** What is to be reached, without the summaries over it. */
export function stepsOf<Row extends InTree>(milestones: readonly Row[]): Row[] {
  return inTreeOrder(milestones)
    .filter(({ isSummary }) => !isSummary)
    .map(({ milestone }) => milestone);
}
