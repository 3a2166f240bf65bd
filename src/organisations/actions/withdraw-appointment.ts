import { recordAudit } from '#platform/audit/record-audit.ts';
import type { ActionContext } from '#platform/context.ts';
import { refuseIf } from '#shared/problem.ts';
import { withdrawalProblems } from '../logic/appointment-problems.ts';
import { saveWithdrawal } from '../storage/appointment-store.ts';
import { changingAppointment, type WrittenAppointment } from './changing-post.ts';

/** Takes back an appointment on the day it was entered; whoever it ended holds the post again. */
export async function withdrawAppointment(context: ActionContext, id: string): Promise<WrittenAppointment> {
  return changingAppointment(context, id, async (inner, post, term) => {
    refuseIf(withdrawalProblems(term, term.knownOn, inner.today));
    await saveWithdrawal(inner, term);
    await recordAudit(inner, {
      action: 'appointment.withdrawn',
      entity: 'post',
      entityId: post.id,
      before: { post: post.name, personName: term.personName, ...term.validity },
    });
    return { id, personName: term.personName, postName: post.name };
  });
}
