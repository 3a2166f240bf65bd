import { type ActionContext, readingOf } from '#platform/context.ts';
import { refuse } from '#shared/problem.ts';
import { directiveByCode } from '../storage/directive-queries.ts';
import { lockDirective } from '../storage/directive-store.ts';

/**
 * A directive as it stands in today's register, held against other writers until the transaction ends.
 * @throws refusal when there is no such code, or it was withdrawn
 */
export async function heldDirective(context: ActionContext, code: string) {
  const locked = await lockDirective(context, code);
  const directive = locked && (await directiveByCode(readingOf(context), code));
  return directive ? { locked, directive } : refuse('directives.not_found', { code });
}
