import { sql } from 'kysely';
import type { Directive } from '#directives/logic/directive.ts';
import type { Status } from '#directives/logic/status.ts';
import { directiveOf, directivesSeen } from '#directives/storage/directive-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { Topic } from '#reading/logic/reading.ts';
import { countRegister, standingOf } from '../logic/register.ts';
import { isAsked, passesFilter } from '../logic/register-filter.ts';
import type { RegisterCounts, RegisterRow } from '../logic/register-row.ts';
import type { SixAspect } from '../logic/six-clear.ts';
import type { TaskRow } from '../logic/task-row.ts';
import { directiveSources, replacedDirectives } from './directive-sources.ts';
import { type LeadFilter, leadsOf, ledAsAsked } from './lead-filter.ts';
import { waitingQuestions } from './outside-facts.ts';
import { tasksUnder } from './task-queries.ts';
import { worstFirst } from './task-rows.ts';
import { holdsWords, tasksSeen, tasksWithWords } from './tasks-seen.ts';
import { inheritance, unitWithPredecessors } from './unit-names.ts';

export interface RegisterFilter extends LeadFilter {
  readonly sessionId?: string;
  readonly codes?: readonly string[];
  readonly status?: readonly Status[];
  readonly topic?: readonly Topic[];
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly isSixIncomplete?: boolean;
  /** One of the six that is not fully clear. */
  readonly gap?: SixAspect;
  readonly needsDecision?: boolean;
  readonly isLeadChanged?: boolean;
  readonly isBasisReplaced?: boolean;
  readonly text?: string;
}

export interface Register {
  readonly rows: RegisterRow[];
  readonly counts: RegisterCounts;
}

/** The register as the reader may see it on the as-of day, worst first; its counts are counted from the very rows returned. */
export async function register(reading: ReadingContext, filter: RegisterFilter = {}): Promise<Register> {
  const { rows, tasks } = await registerRows(reading, filter);
  const codes = new Set(rows.map((row) => row.code));
  const counted = tasks.filter((task) => task.directiveCodes.some((code) => codes.has(code)));
  return { rows, counts: countRegister(rows, counted, reading.asOf) };
}

export interface RowLeads {
  readonly row: RegisterRow;
  /** By whom its tasks are led on the day, as the filter `leadId` asks: each unit, and whoever inherited from it. */
  readonly isLedBy: (leadId: string) => boolean;
  /** The units that lead its tasks. */
  readonly leadIds: readonly string[];
}

/** The register with the leads of every row, for readings that count it by unit: the same rows, the same question. */
export async function registerWithLeads(reading: ReadingContext): Promise<RowLeads[]> {
  const { rows, tasks } = await registerRows(reading, {});
  const reach = new Map<string, Set<string>>();
  for (const id of leadsOf(tasks)) reach.set(id, new Set(await unitWithPredecessors(reading, id)));
  const byCode = new Map<string, TaskRow[]>();
  for (const task of tasks)
    for (const code of task.directiveCodes) byCode.set(code, [...(byCode.get(code) ?? []), task]);
  return rows.map((row) => {
    const leadIds = leadsOf(byCode.get(row.code) ?? []);
    return { row, leadIds, isLedBy: (unit) => leadIds.some((id) => reach.get(unit)?.has(id)) };
  });
}

/** The counts alone, for whoever shows numbers without the list. */
export async function taskCounts(reading: ReadingContext, filter: RegisterFilter = {}): Promise<RegisterCounts> {
  return (await register(reading, filter)).counts;
}

async function registerRows(
  reading: ReadingContext,
  filter: RegisterFilter,
): Promise<{ rows: RegisterRow[]; tasks: TaskRow[] }> {
  const directives = (await selectDirectives(reading, filter).execute()).map(directiveOf);
  const ids = directives.map((directive) => directive.id);
  const tasks = await tasksUnder(reading, ids);
  const around = await aroundDirectives(reading, ids, tasks);
  const isLed = await ledAsAsked(reading, filter, tasks);
  const all = directives.map((directive): RegisterRow => {
    const own = around.tasksOf.get(directive.code) ?? [];
    const standing = standingOf(own);
    return {
      ...saidColumns(directive),
      ...(around.sources.get(directive.id) ?? { sessionHeldOn: null, sessionTitle: null, sentence: null }),
      ...standing,
      waitingDecisions: around.questions.get(directive.id)?.length ?? 0,
      isBasisReplaced: around.replaced.has(directive.id),
      isLeadChangedByReform: own.some((task) => around.isInherited(task.previousLeadId, task.leadId)),
    };
  });
  const passes = (row: RegisterRow) =>
    passesFilter(row, filter) &&
    isLed(around.tasksOf.get(row.code) ?? []) &&
    isAsked(filter.isLeadChanged, row.isLeadChangedByReform) &&
    isAsked(filter.isBasisReplaced, row.isBasisReplaced);
  return { rows: all.filter(passes).sort(worstFirst), tasks };
}

function saidColumns({
  id,
  code,
  title,
  quote,
  kind,
  topic,
  issuer,
  addressee,
  sessionId,
  isReconstructed,
}: Directive) {
  return { id, code, title, quote, kind, topic, issuer, addressee, sessionId, isReconstructed };
}

async function aroundDirectives(reading: ReadingContext, ids: readonly string[], tasks: readonly TaskRow[]) {
  const tasksOf = new Map<string, TaskRow[]>();
  for (const task of tasks)
    for (const code of task.directiveCodes) tasksOf.set(code, [...(tasksOf.get(code) ?? []), task]);
  return {
    tasksOf,
    questions: Map.groupBy(await waitingQuestions(reading, ids), (question) => question.directiveId),
    sources: await directiveSources(reading, ids),
    replaced: await replacedDirectives(reading, ids),
    isInherited: await inheritance(
      reading,
      tasks.filter((task) => task.previousLeadId).map((task) => task.leadId),
    ),
  };
}

/** What the database can narrow by itself. Text is found in the directive and in the tasks the reader may see, without accents. */
function selectDirectives(reading: ReadingContext, { sessionId, codes, topic, text }: RegisterFilter) {
  let query = directivesSeen(reading);
  if (sessionId) query = query.where('d.session_id', '=', sessionId);
  if (codes?.length) query = query.where('d.code', 'in', [...codes]);
  if (topic?.length) query = query.where('d.topic', 'in', [...topic]);
  return text ? directivesWithWords(query, reading, text) : query;
}

/** Every word in the directive, or every word in one of its tasks; the indexes find the candidates. */
function directivesWithWords(query: ReturnType<typeof directivesSeen>, reading: ReadingContext, text: string) {
  const { tenantId, asOf } = reading;
  const found = tasksWithWords(tasksSeen(reading), reading, text).clearSelect().select('t.id');
  const candidates = sql`select v.directive_id from directive_versions v
    where v.tenant_id = ${tenantId} and ${holdsWords('v.search_text', text)}`;
  return query.where(
    sql<boolean>`d.id = any(array(
      select w.id from directives_as_of(${tenantId}, ${asOf}) w
        where w.id = any(array(${candidates})) and ${holdsWords('w.search_text', text)}
      union select l.directive_id from task_directives l
        where l.tenant_id = ${tenantId} and l.known_on <= ${asOf} and l.task_id = any(array(${found}))))`,
  );
}
