import { recordAudit } from '#platform/audit/record-audit.ts';
import type { ActionContext } from '#platform/context.ts';
import { newId } from '#shared/id.ts';
import { addDays, type PlainDate } from '#shared/plain-date.ts';
import { refuseIf } from '#shared/problem.ts';
import { asStored } from '#shared/vietnamese-text.ts';
import { endedByStart, startProblems } from '../logic/appointment-problems.ts';
import { saveEnd, saveStart } from '../storage/appointment-store.ts';
import { changingPost, type WrittenAppointment } from './changing-post.ts';

export interface StartRequest {
  readonly postId: string;
  readonly personName: string;
  readonly from: PlainDate;
  readonly lastDay?: PlainDate | null | undefined;
  /** Whoever holds the post ends on the day before: a handover in one step. */
  readonly endsCurrent?: boolean | undefined;
  /** The decision it rests on. */
  readonly source: string;
}

/**
 * Somebody begins to hold a post. The post's open tasks need not be moved: they belong to the post, so from that day on they are
 * answered for by whoever holds it.
 */
export async function startAppointment(context: ActionContext, request: StartRequest): Promise<WrittenAppointment> {
  const personName = asStored(request.personName).trim();
  const { from, lastDay = null, endsCurrent = false, source } = request;
  return changingPost(context, request.postId, async (inner, post) => {
    const start = { personName, from, lastDay, endsCurrent };
    const until = lastDay === null ? null : addDays(lastDay, 1);
    refuseIf(startProblems(post, post.terms, start, until, inner.today));
    const ended = endedByStart(post.terms, start, inner.today);
    if (ended) await saveEnd(inner, ended.id, from, source);
    const id = newId();
    await saveStart(inner, { id, postId: post.id, personName, validity: { from, until }, source });
    await recordAudit(inner, {
      action: 'appointment.started',
      entity: 'post',
      entityId: post.id,
      before: ended && { personName: ended.personName },
      after: { post: post.name, personName, from, until },
      ground: source,
    });
    return { id, personName, postName: post.name };
  });
}
