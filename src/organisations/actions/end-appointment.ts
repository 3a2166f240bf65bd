import { recordAudit } from '#platform/audit/record-audit.ts';
import type { ActionContext } from '#platform/context.ts';
import { addDays, type PlainDate } from '#shared/plain-date.ts';
import { refuseIf } from '#shared/problem.ts';
import { endProblems } from '../logic/appointment-problems.ts';
import { saveEnd } from '../storage/appointment-store.ts';
import { changingAppointment, type WrittenAppointment } from './changing-post.ts';

export interface EndRequest {
  readonly id: string;
  /** The last day on which the post is held. */
  readonly lastDay: PlainDate;
  /** The decision it rests on. */
  readonly source: string;
}

/** Somebody ceases to hold a post. Until the next holder begins, its tasks show a gap in "rõ người". */
export async function endAppointment(context: ActionContext, request: EndRequest): Promise<WrittenAppointment> {
  const { id, lastDay, source } = request;
  return changingAppointment(context, id, async (inner, post, term) => {
    refuseIf(endProblems(term, lastDay, term.endKnownOn, inner.today));
    await saveEnd(inner, id, addDays(lastDay, 1), source);
    await recordAudit(inner, {
      action: 'appointment.ended',
      entity: 'post',
      entityId: post.id,
      before: { post: post.name, personName: term.personName, ...term.validity },
      after: { lastDay },
      ground: source,
    });
    return { id, personName: term.personName, postName: post.name };
  });
}
