import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import { refuseIf } from '#shared/problem.ts';
import { gapsOf } from '../logic/six-clear.ts';
import { type AcceptedGaps, issueProblems } from '../logic/task-problems.ts';
import { saveGapAcceptance } from '../storage/task-store.ts';
import { changingTask, recordTask, type WrittenTask } from './changing-task.ts';
import { type MoveRequest, moveTask } from './move-task.ts';

export interface IssueRequest extends MoveRequest {
  /** Whoever answers for issuing a task that is not clear in all six, and why it cannot wait. */
  readonly acceptedGaps?: AcceptedGaps;
}

/** Gives a task to its lead. From this day on it has exactly one lead on every day. */
export async function issueTask(context: ActionContext, request: IssueRequest): Promise<WrittenTask> {
  requireRole(context.actor, 'secretariat');
  return changingTask(context, request, async (inner, task) => {
    const gaps = gapsOf(task.six);
    refuseIf(issueProblems(task, gaps, request.acceptedGaps));
    refuseIf(leadProblems(task.leadSince, request.happenedOn ?? inner.today));
    await moveTask(inner, task, 'issued', request);
    if (gaps.length > 0 && request.acceptedGaps) {
      await saveGapAcceptance(inner, task.id, gaps, request.acceptedGaps);
      await recordTask(inner, task.id, {
        action: 'task.gaps_accepted',
        after: { missing: gaps, ...request.acceptedGaps },
        ground: request.acceptedGaps.reason,
      });
    }
    return {};
  });
}

/** It cannot have been issued on a day before its lead began to lead. */
function leadProblems(leadSince: string | null, issuedOn: string) {
  if (leadSince === null || leadSince <= issuedOn) return [];
  return [{ code: 'tasks.issued_before_lead', field: 'happenedOn', details: { day: issuedOn, leadSince } }];
}
