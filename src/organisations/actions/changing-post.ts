import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { refuse } from '#shared/problem.ts';
import {
  type LockedPost,
  lockPost,
  postOfAppointment,
  type StoredAppointment,
  termsOf,
} from '../storage/appointment-store.ts';

export interface WrittenAppointment {
  readonly id: string;
  readonly personName: string;
  readonly postName: string;
}

interface HeldPost extends LockedPost {
  readonly terms: readonly StoredAppointment[];
}

/**
 * The frame of every change to who holds a post: the right to do it, the post held against other writers.
 * @param work decides, saves and records; everything it did is undone when it refuses
 */
export async function changingPost<Result>(
  context: ActionContext,
  postId: string,
  work: (inner: ActionContext, post: HeldPost) => Promise<Result>,
): Promise<Result> {
  requireRole(context.actor, 'secretariat', 'administrator');
  return inTransaction(context, async (inner) => {
    const post = (await lockPost(inner, postId)) ?? refuse('organisations.post_not_found', { id: postId });
    return work(inner, { ...post, terms: await termsOf(inner, postId) });
  });
}

/** The same for an appointment: its post is held, it is found among the post's terms. */
export async function changingAppointment<Result>(
  context: ActionContext,
  id: string,
  work: (inner: ActionContext, post: HeldPost, term: StoredAppointment) => Promise<Result>,
): Promise<Result> {
  requireRole(context.actor, 'secretariat', 'administrator');
  const postId = (await postOfAppointment(context, id)) ?? refuse('organisations.appointment_not_found', { id });
  return changingPost(context, postId, (inner, post) => {
    const term = post.terms.find((one) => one.id === id) ?? refuse('organisations.appointment_not_found', { id });
    return work(inner, post, term);
  });
}
