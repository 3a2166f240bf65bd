import type { PlainDate } from '#shared/plain-date.ts';
import { refuse } from '#shared/problem.ts';
import type { Login } from '../auth/logins.ts';
import type { ActionContext, Actor, ReadingContext } from '../context.ts';
import type { Language } from './problem-sentences.ts';

/** What a route gets. Asking for `reading` or `acting` without a login is refused here, once for all routes. */
export interface RequestContext {
  readonly db: ActionContext['db'];
  readonly tenantId: string;
  readonly login: Login | null;
  readonly language: Language;
  readonly today: PlainDate;
  /** The browser's login cookie. */
  readonly cookie: { readonly token: string | undefined; set(token: string): void; clear(): void };
  /** @param asOf the day of the screen; today when left out, and never later */
  readonly reading: (asOf?: PlainDate) => ReadingContext;
  readonly acting: () => ActionContext;
}

export interface RequestIngredients
  extends Pick<RequestContext, 'db' | 'tenantId' | 'today' | 'login' | 'language' | 'cookie'> {
  readonly now: Date;
  readonly actor: Actor | null;
}

export function requestContext({ now, actor, ...known }: RequestIngredients): RequestContext {
  const { db, tenantId, today } = known;
  const signedIn = (): Actor => actor ?? refuse('platform.sign_in_needed');
  return {
    ...known,
    reading: (asOf = today) => ({ db, tenantId, actor: signedIn(), asOf: asOf < today ? asOf : today, today }),
    acting: () => ({ db, tenantId, actor: signedIn(), today, now }),
  };
}
