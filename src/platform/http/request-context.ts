import { refuse } from '#shared/problem.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { ActionContext, Actor, ReadingContext } from '../context.ts';
import type { Login } from '../auth/logins.ts';
import type { Language } from './problem-sentences.ts';

/** What a route gets. Asking for `reading` or `acting` without a login is refused here, once for all routes. */
export interface RequestContext {
  readonly login: Login | null;
  readonly language: Language;
  readonly today: PlainDate;
  /** @param asOf the day of the screen; today when left out */
  readonly reading: (asOf?: PlainDate) => ReadingContext;
  readonly acting: () => ActionContext;
}

interface Ingredients {
  readonly db: ActionContext['db'];
  readonly tenantId: string;
  readonly today: PlainDate;
  readonly now: Date;
  readonly login: Login | null;
  readonly actor: Actor | null;
  readonly language: Language;
}

export function requestContext({ db, tenantId, today, now, login, actor, language }: Ingredients): RequestContext {
  const signedIn = (): Actor => actor ?? refuse('platform.sign_in_needed');
  return {
    login,
    language,
    today,
    reading: (asOf = today) => ({ db, tenantId, actor: signedIn(), asOf, today }),
    acting: () => ({ db, tenantId, actor: signedIn(), today, now }),
  };
}
