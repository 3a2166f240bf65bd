import type { PlainDate } from '#shared/plain-date.ts';
import type { Db } from './database/connect.ts';

export const roles = ['secretariat', 'agency', 'leader', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Who is asking. `organisationIds` holds an agency's unit and all that it inherited from; empty for the other roles. */
export interface Actor {
  readonly accountId: string | null;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly organisationIds: readonly string[];
}

/** What every action gets: clock and actor are arguments, never looked up inside. */
export interface ActionContext {
  readonly db: Db;
  readonly tenantId: string;
  readonly actor: Actor;
  /** The city's day. */
  readonly today: PlainDate;
  readonly now: Date;
}

/** What every query gets. Only what was recorded by the end of `asOf`, and valid on it, is seen. */
export interface ReadingContext {
  readonly db: Db;
  readonly tenantId: string;
  readonly actor: Actor;
  readonly asOf: PlainDate;
  readonly today: PlainDate;
}

/** Reads inside an action, as of the action's own day. */
export function readingOf(context: ActionContext): ReadingContext {
  return {
    db: context.db,
    tenantId: context.tenantId,
    actor: context.actor,
    asOf: context.today,
    today: context.today,
  };
}

/** The program itself, when it loads reference rows or runs a job. */
export const systemActor: Actor = {
  accountId: null,
  name: 'Lộ Trình',
  role: 'secretariat',
  organisationId: null,
  organisationIds: [],
};
