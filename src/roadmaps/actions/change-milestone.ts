import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { DateWindow } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import type { Milestone } from '../logic/milestone.ts';
import { outcomeProblems, windowProblems } from '../logic/milestone-problems.ts';
import { milestonesOfDirectives } from '../storage/milestone-queries.ts';
import { lockMilestone, saveOutcome, saveWindow } from '../storage/milestone-store.ts';

export interface Move {
  readonly milestoneId: string;
  readonly due: DateWindow;
  /** Left out, the planned start stays; null takes it away. */
  readonly startsOn?: PlainDate | null | undefined;
  readonly reason: string;
}

/** Moves a milestone to another window, and says why; the first plan stays as the ghost on the timeline. */
export async function moveMilestone(
  context: ActionContext,
  { milestoneId, due, startsOn, reason }: Move,
): Promise<void> {
  await changed(context, milestoneId, async (inner, milestone) => {
    refuseIf(windowProblems(due));
    await saveWindow(inner, milestoneId, due, startsOn === undefined ? milestone.startsOn : startsOn, reason);
    const fact = { action: 'milestone.moved', before: milestone.due, after: due, ground: reason };
    await recordAudit(inner, { ...fact, entity: 'milestone', entityId: milestoneId });
  });
}

export interface Outcome {
  readonly milestoneId: string;
  /** The day it happened. */
  readonly on: PlainDate;
  readonly note?: string | null;
}

/** It was reached, on a day that has come. */
export async function reachMilestone(context: ActionContext, { milestoneId, on, note }: Outcome): Promise<void> {
  await changed(context, milestoneId, async (inner, milestone) => {
    refuseIf(outcomeProblems(milestone, on, inner.today));
    await saveOutcome(inner, milestoneId, 'done', on, note ?? null);
    await recordAudit(inner, {
      action: 'milestone.reached',
      entity: 'milestone',
      entityId: milestoneId,
      after: { on },
      ground: note,
    });
  });
}

/** It no longer applies: its basis or its level has ended. It stays on the roadmap, struck. */
export async function voidMilestone(context: ActionContext, { milestoneId, on, note }: Outcome): Promise<void> {
  await changed(context, milestoneId, async (inner, milestone) => {
    if (!note) refuse('roadmaps.reason_missing', { title: milestone.title }, 'note');
    refuseIf(outcomeProblems(milestone, on, inner.today));
    await saveOutcome(inner, milestoneId, 'voided', on, note);
    await recordAudit(inner, {
      action: 'milestone.voided',
      entity: 'milestone',
      entityId: milestoneId,
      after: { on },
      ground: note,
    });
  });
}

async function changed(
  context: ActionContext,
  milestoneId: string,
  change: (inner: ActionContext, milestone: Milestone) => Promise<void>,
): Promise<void> {
  requireRole(context.actor, 'secretariat');
  await inTransaction(context, async (inner) => {
    const locked = (await lockMilestone(inner, milestoneId)) ?? refuse('roadmaps.not_found');
    const milestones = await milestonesOfDirectives(readingOf(inner), [locked.directive_id]);
    await change(inner, milestones.find((milestone) => milestone.id === milestoneId) ?? refuse('roadmaps.not_found'));
  });
}
