import type { HeirReason } from '#organisations/logic/heir-rule.ts';
import type { Problem } from '#shared/problem.ts';
import { type PlanItem, type WorkKind, workKinds } from './plan.ts';

/** What goes from one unit to another, by one rule: a band of the drawing, a line of the report. */
export interface Flow {
  readonly from: string;
  /** Null: nobody receives it yet. */
  readonly to: string | null;
  readonly kind: WorkKind;
  readonly reason: HeirReason | null;
  readonly count: number;
}

export interface PlanReport {
  readonly items: number;
  /** Must be 0 before a reform is committed. */
  readonly orphans: number;
  readonly byKind: Readonly<Record<WorkKind, number>>;
  readonly byReason: Readonly<Record<HeirReason, number>>;
  /** Planned parts that begin only after the reform. */
  readonly planned: number;
  /** Tasks concerned; what hangs on them goes along. */
  readonly tasks: number;
  readonly deadlines: number;
  readonly milestones: number;
  readonly flows: readonly Flow[];
}

export function reportOf(items: readonly PlanItem[], along: { deadlines: number; milestones: number }): PlanReport {
  const count = (passes: (item: PlanItem) => boolean) => items.reduce((sum, item) => sum + Number(passes(item)), 0);
  const reasons = ['only_heir', 'field', 'territory', 'default', 'by_hand'] as const;
  return {
    items: items.length,
    orphans: count((item) => item.heir === null),
    byKind: Object.fromEntries(
      workKinds.map((kind) => [kind, count((item) => item.kind === kind)]),
    ) as PlanReport['byKind'],
    byReason: Object.fromEntries(
      reasons.map((one) => [one, count((item) => item.reason === one)]),
    ) as PlanReport['byReason'],
    planned: count((item) => item.isPlanned),
    tasks: new Set(items.map((item) => item.taskId).filter((id) => id !== null)).size,
    ...along,
    flows: flowsOf(items),
  };
}

function flowsOf(items: readonly PlanItem[]): Flow[] {
  const flows = new Map<string, { flow: Omit<Flow, 'count'>; count: number }>();
  for (const { from, heir: to, kind, reason } of items) {
    const key = `${from}|${to}|${kind}|${reason}`;
    const known = flows.get(key);
    if (known) known.count += 1;
    else flows.set(key, { flow: { from, to, kind, reason }, count: 1 });
  }
  return [...flows.values()].map(({ flow, count }) => ({ ...flow, count })).toSorted((a, b) => b.count - a.count);
}

/** Why a plan cannot be committed: whoever would be orphaned, told unit by unit. */
export function orphanProblems({ flows }: PlanReport): Problem[] {
  const orphaned = flows.filter((flow) => flow.to === null);
  const byUnit = Map.groupBy(orphaned, (flow) => flow.from);
  return [...byUnit].map(([unit, own]) => ({
    code: 'reorganisations.orphans_left',
    field: 'choices',
    details: { unit, count: own.reduce((sum, flow) => sum + flow.count, 0) },
  }));
}
