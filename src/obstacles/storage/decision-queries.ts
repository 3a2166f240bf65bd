import { type RawBuilder, sql } from 'kysely';
import { directiveByCode, directivesSeen } from '#directives/storage/directive-queries.ts';
import type { OrganisationName } from '#organisations/logic/organisation.ts';
import { organisationNames } from '#organisations/storage/organisation-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { byUrgency, type DecisionOption, daysLeftToAnswer, waitingDays } from '../logic/decision-request.ts';
import { followersOf } from './handover-queries.ts';

/** One question in a list, with its answer if it had one by the as-of day. */
export interface DecisionRow {
  readonly id: string;
  readonly directiveId: string;
  readonly directiveCode: string;
  readonly directiveTitle: string;
  readonly question: string;
  readonly detail: string | null;
  readonly askedById: string;
  readonly askedByName: string;
  readonly askedByShortName: string;
  /** Who follows it up once the asking unit has ended; null while that is who asked. */
  readonly followedBy: OrganisationName | null;
  readonly askedOn: PlainDate;
  readonly answerBy: PlainDate | null;
  readonly waitingDays: number;
  readonly daysLeft: number | null;
  readonly options: DecisionOption[];
  readonly source: string | null;
  readonly isReconstructed: boolean;
  readonly isOpen: boolean;
  readonly optionNo: number | null;
  readonly comment: string | null;
  readonly decidedBy: string | null;
  readonly decidedOn: PlainDate | null;
}

/** Questions that wait on the as-of day about directives the reader may see, the most pressing first. */
export async function decisionsWaiting(reading: ReadingContext): Promise<DecisionRow[]> {
  return decisionRows(reading, sql`a.request_id is null`);
}

/** All questions about one directive, given by id, open ones first. */
export async function decisionsOf(reading: ReadingContext, directiveId: string): Promise<DecisionRow[]> {
  return decisionRows(reading, sql`q.directive_id = ${directiveId}`);
}

/** The same by the directive's code; null when the directive is not the reader's to see. */
export async function decisionsOfCode(reading: ReadingContext, code: string): Promise<DecisionRow[] | null> {
  const directive = await directiveByCode(reading, code);
  return directive && decisionsOf(reading, directive.id);
}

export async function decisionById(reading: ReadingContext, id: string): Promise<DecisionRow | null> {
  return (await decisionRows(reading, sql`q.id = ${id}`))[0] ?? null;
}

type Stored = Omit<
  DecisionRow,
  'followedBy' | 'askedByName' | 'askedByShortName' | 'waitingDays' | 'daysLeft' | 'isOpen'
>;

async function decisionRows(reading: ReadingContext, which: RawBuilder<unknown>): Promise<DecisionRow[]> {
  const { rows } = await sql<Stored>`
    select q.id, q.directive_id as "directiveId", d.code as "directiveCode", d.title as "directiveTitle", q.question, q.detail,
      q.asked_by_organisation_id as "askedById", q.asked_on as "askedOn", q.answer_by as "answerBy", q.options, q.source,
      q.is_reconstructed as "isReconstructed", a.option_no as "optionNo", a.comment, a.decided_by as "decidedBy", a.decided_on as "decidedOn"
    from decision_requests q
    join (${directivesSeen(reading)}) d on d.id = q.directive_id
    left join decisions a on a.tenant_id = q.tenant_id and a.request_id = q.id and a.known_on <= ${reading.asOf}
    where q.tenant_id = ${reading.tenantId} and q.known_on <= ${reading.asOf} and ${which}
  `.execute(reading.db);
  const followers = await followersOf(
    reading,
    rows.map((row) => row.id),
  );
  const names = await organisationNames(reading, [...rows.map((row) => row.askedById), ...followers.values()]);
  return rows
    .map((row): DecisionRow => {
      const decided =
        row.decidedOn === null
          ? null
          : { optionNo: row.optionNo!, comment: row.comment, decidedBy: row.decidedBy!, decidedOn: row.decidedOn };
      return {
        ...row,
        askedByName: names.get(row.askedById)?.name ?? '',
        askedByShortName: names.get(row.askedById)?.shortName ?? '',
        followedBy: names.get(followers.get(row.id) ?? '') ?? null,
        waitingDays: waitingDays({ askedOn: row.askedOn, decided }, reading.asOf),
        daysLeft: decided ? null : daysLeftToAnswer(row, reading.asOf),
        isOpen: decided === null,
      };
    })
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || byUrgency(a, b));
}
