import { implement } from '@orpc/server';
import { requireRole } from '#platform/auth/rights.ts';
import type { RequestContext } from '#platform/http/request-context.ts';
import { refuse } from '#shared/problem.ts';
import { commitReform } from '../actions/commit-reform.ts';
import { changeDraft, discardDraft, draftReform, settle } from '../actions/draft-reform.ts';
import { planReform, type ReformPlan } from '../actions/plan-reform.ts';
import { undoReform } from '../actions/undo-reform.ts';
import { reformOfValue } from '../files/reform-json.ts';
import { unitFigures } from '../storage/figure-queries.ts';
import { reformById, reforms, type StoredReform } from '../storage/reorganisation-queries.ts';
import { reorganisationsContract } from './contract.ts';
import { namedKeys, namedUnits } from './named-units.ts';

const os = implement(reorganisationsContract).$context<RequestContext>();

export const reorganisationsRoutes = {
  list: os.list.handler(async ({ context }) =>
    (await reforms(seen(context))).map((stored) => ({
      ...headOf(stored),
      units: namedKeys(stored).size,
      tasks: stored.report?.tasks ?? null,
    })),
  ),
  one: os.one.handler(async ({ input, context }) => {
    const stored = await storedOf(context, input.id);
    return {
      ...headOf(stored),
      reform: sentReform(stored),
      units: await namedUnits(context, stored),
      choices: [...stored.choices],
      report: shownReport(stored.report),
    };
  }),
  draft: os.draft.handler(async ({ input, context }) => {
    const { id } = await draftReform(context.acting(), reformOfValue('reform.json', input.reform), input.choices);
    return planned(context, id);
  }),
  change: os.change.handler(async ({ input, context }) => {
    const reform = input.reform && reformOfValue('reform.json', input.reform);
    await changeDraft(context.acting(), input.id, { reform, choices: input.choices });
    return planned(context, input.id);
  }),
  plan: os.plan.handler(({ input, context }) => planned(context, input.id)),
  items: os.items.handler(async ({ input: { id, limit = 200, offset = 0, ...wanted }, context }) => {
    const { plan } = await planOfStored(context, id);
    const items = plan.items.filter(
      (item) =>
        (wanted.from === undefined || item.from === wanted.from) &&
        (wanted.heir === undefined || item.heir === wanted.heir) &&
        (wanted.kind === undefined || item.kind === wanted.kind) &&
        (wanted.reason === undefined || (item.reason ?? 'none') === wanted.reason),
    );
    const page = items.slice(offset, offset + limit).map((item) => ({ ...item, candidates: [...item.candidates] }));
    const keys = page.flatMap((item) => [item.from, ...item.candidates, ...(item.heir ? [item.heir] : [])]);
    return { items: page, total: items.length, units: unitsNamed(plan, keys) };
  }),
  settle: os.settle.handler(async ({ input, context }) => {
    await settle(context.acting(), input.id, input.choices);
    return planned(context, input.id);
  }),
  commit: os.commit.handler(async ({ input, context }) => {
    const stored = await commitReform(context.acting(), input.id);
    return { ...headOf(stored), report: shownReport(stored.report)! };
  }),
  undo: os.undo.handler(async ({ input, context }) =>
    headOf(await undoReform(context.acting(), input.id, input.reason)),
  ),
  discard: os.discard.handler(async ({ input, context }) => {
    await discardDraft(context.acting(), input.id);
    return { id: input.id };
  }),
  figures: os.figures.handler(async ({ input, context }) => {
    const { rows, ...table } = await unitFigures(context.reading(input.asOf), input.basis ?? 'then');
    return { ...table, rows: rows.map((row) => ({ ...row, values: { ...row.values }, from: [...row.from] })) };
  }),
};

/** Reforms are prepared and read by the secretariat and the leaders; an agency reads what they did to its own tasks. */
function seen(context: RequestContext) {
  const reading = context.reading();
  requireRole(reading.actor, 'secretariat', 'leader');
  return reading;
}

async function storedOf(context: RequestContext, id: string): Promise<StoredReform> {
  return (await reformById(seen(context), id)) ?? refuse('reorganisations.not_found');
}

function headOf({ id, reform, status, handoverOn, ...who }: StoredReform) {
  const { code, title, decidedOn, effectiveOn, legalBasis, source } = reform;
  const { draftedBy, draftedOn, committedBy, committedOn, undoneBy, undoneOn, undoReason } = who;
  const done = { draftedBy, draftedOn, committedBy, committedOn, undoneBy, undoneOn, undoReason };
  return { id, code, title, decidedOn, effectiveOn, legalBasis, source, status, handoverOn, ...done };
}

function sentReform({ reform }: StoredReform) {
  const { units, parents, posts, ends, successions, ...head } = reform;
  const plain = (rows: readonly object[]) => rows.map((row) => ({ ...row }) as Record<string, string | number>);
  return {
    ...head,
    ...{
      units: plain(units),
      parents: plain(parents),
      posts: plain(posts),
      ends: plain(ends),
      successions: plain(successions),
    },
  };
}

const shownReport = (report: StoredReform['report']) =>
  report && { ...report, byKind: { ...report.byKind }, byReason: { ...report.byReason }, flows: [...report.flows] };

async function planOfStored(context: RequestContext, id: string): Promise<{ stored: StoredReform; plan: ReformPlan }> {
  const stored = await storedOf(context, id);
  if (stored.status !== 'draft')
    refuse('reorganisations.not_a_draft', { code: stored.reform.code, status: stored.status });
  return { stored, plan: await planReform(context.acting(), stored.reform, stored.choices) };
}

/** The preview of a draft, as every reply about one gives it. */
export async function planned(context: RequestContext, id: string) {
  const { stored, plan } = await planOfStored(context, id);
  const keys = plan.report.flows.flatMap((flow) => [flow.from, ...(flow.to ? [flow.to] : [])]);
  return {
    ...{ ...headOf(stored), handoverOn: plan.handoverOn, chart: plan.chart, choices: [...stored.choices] },
    ...{ report: shownReport(plan.report)!, units: unitsNamed(plan, keys) },
  };
}

function unitsNamed(
  { units }: ReformPlan,
  keys: readonly string[],
): Record<string, { name: string; shortName: string }> {
  return Object.fromEntries([...new Set(keys)].map((key) => [key, units.get(key) ?? { name: key, shortName: key }]));
}
