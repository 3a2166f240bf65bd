import { aDirective } from '#directives/testing/builders.ts';
import { loadOrganisations } from '#organisations/actions/load-organisations.ts';
import { aSmallCity } from '#organisations/testing/seed-rows.ts';
import type { ActionContext, Actor } from '#platform/context.ts';
import type { DateWindow } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { WrittenTask } from '../actions/changing-task.ts';
import { createTask, type NewTask } from '../actions/create-task.ts';
import { issueTask } from '../actions/issue-task.ts';
import type { TaskFacts } from '../logic/task.ts';

export type UnitKey =
  | 'ubnd-thanh-pho'
  | 'so-giao-thong-van-tai'
  | 'so-xay-dung-2024'
  | 'so-xay-dung'
  | 'ubnd-quan-tay-ho'
  | 'phuong-tay-ho-00103';

/** Loads a small city with two departments that merge on 1-3-2025. @returns the ids of its units */
export async function someUnits(context: ActionContext): Promise<Record<UnitKey, string>> {
  await loadOrganisations(context, aSmallCity());
  const rows = await context.db
    .selectFrom('organisations')
    .select(['id', 'key'])
    .where('tenant_id', '=', context.tenantId)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.key, row.id])) as Record<UnitKey, string>;
}

/** An account of one unit. */
export function agencyOf(unitId: string, name = 'Đầu mối đơn vị'): Partial<Actor> {
  return { role: 'agency', name, organisationId: unitId, organisationIds: [unitId] };
}

export function dueBy(latest: PlainDate, phrase = `trước ${latest}`): DateWindow {
  return { earliest: null, latest, phrase, certainty: 'exact' };
}

/** A draft under a directive of its own unless codes are given; its lead is up to the test. */
export async function aDraft(context: ActionContext, wanted: Partial<NewTask> = {}): Promise<WrittenTask> {
  const directiveCodes = wanted.directiveCodes ?? [(await aDirective(context)).code];
  return createTask(context, {
    title: 'Xây trạm bơm ven sông',
    deliverable: 'Biên bản nghiệm thu trạm bơm',
    authority: 'UBND thành phố',
    due: dueBy('2026-06-30'),
    ...wanted,
    directiveCodes,
  });
}

/** A task issued on the day of the context; whatever of the six is missing is accepted by name. */
export async function aTask(
  context: ActionContext,
  wanted: Partial<NewTask> & { leadId: string },
): Promise<WrittenTask> {
  const { code } = await aDraft(context, wanted);
  return issueTask(context, { code, acceptedGaps: { reason: 'Việc gấp', acceptedBy: 'Chánh Văn phòng' } });
}

/** The facts of a healthy task: issued, led, reported on, due in the summer. */
export function taskFacts(wanted: Partial<TaskFacts> = {}): TaskFacts {
  return {
    leadId: 'so-xay-dung',
    leadSince: '2026-01-05',
    due: dueBy('2026-06-30'),
    firstDue: null,
    extensions: 0,
    issuedOn: '2026-01-05',
    acknowledgedOn: '2026-01-06',
    lastEvent: 'acknowledged',
    lastEventOn: '2026-01-06',
    lastEventReason: null,
    lastReport: aLastReport(),
    reportEveryDays: null,
    waitingDecision: null,
    lateMilestones: [],
    ...wanted,
  };
}

export function aLastReport(wanted: Partial<NonNullable<TaskFacts['lastReport']>> = {}) {
  return {
    id: 'bao-cao-1',
    reportedOn: '2026-03-02',
    text: 'Đã đổ xong móng.',
    percent: 40,
    expectedOn: null,
    obstacle: null,
    ...wanted,
  };
}
