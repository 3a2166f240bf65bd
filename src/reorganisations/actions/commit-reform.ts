import { handQuestionsOver } from '#obstacles/actions/hand-questions-over.ts';
import { reshapeChart } from '#organisations/actions/reshape-chart.ts';
import { organisationIdsByKey } from '#organisations/storage/chart-rows-queries.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { handOver, holdParts } from '#tasks/actions/hand-over.ts';
import { handoverWords } from '../logic/handover-words.ts';
import type { PlanItem } from '../logic/plan.ts';
import { orphanProblems } from '../logic/plan-report.ts';
import { committedReform, lockReform, reformById, type StoredReform } from '../storage/reorganisation-queries.ts';
import { saveAccountHeirs, saveCommitted } from '../storage/reorganisation-store.ts';
import { planReform, type ReformPlan } from './plan-reform.ts';

/**
 * Carries a draft out: the chart, every part in a task, questions and accounts, in one transaction, from its day on. The plan
 * is made anew, on the work of this moment. @throws Refusal what is wrong, and how much would be orphaned; nothing was changed
 */
export async function commitReform(context: ActionContext, id: string): Promise<StoredReform> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    const stored = (await lockReform(inner, id)) ?? refuse('reorganisations.not_found');
    if (stored.status !== 'draft')
      refuse('reorganisations.not_a_draft', { code: stored.reform.code, status: stored.status });
    const before = await committedReform(inner, stored.reform.code);
    if (before)
      refuse('reorganisations.already_committed', { code: before.reform.code, day: before.committedOn! }, 'code');
    await holdParts(inner);
    const plan = await planReform(inner, stored.reform, stored.choices);
    refuseIf(orphanProblems(plan.report));
    await reshapeChart(inner, stored.reform, id);
    await moveWork(inner, id, plan);
    await saveCommitted(inner, id, plan.handoverOn, plan.report);
    await recordCommitted(inner, id, plan);
    return (await reformById(inner, id))!;
  });
}

async function moveWork(context: ActionContext, id: string, plan: ReformPlan): Promise<void> {
  const ids = await organisationIdsByKey(
    context,
    plan.items.flatMap((item) => item.heir ?? []),
  );
  const heirOf = (item: PlanItem) => ({
    organisationId: ids.get(item.heir!)!,
    reason: handoverWords(plan.reform, item, plan.units),
  });
  const of = (kind: PlanItem['kind']) => plan.items.filter((item) => item.kind === kind);
  const from = plan.handoverOn;
  const parts = [...of('lead'), ...of('coordinating')];
  const heirs = new Map(parts.map((item) => [item.id, heirOf(item)]));
  await handOver(context, { reorganisationId: id, from, parts: plan.parts, heirs });
  const questions = of('question').map((item) => ({ requestId: item.id, ...heirOf(item) }));
  await handQuestionsOver(context, questions, { id, from });
  const accounts = of('account').map((item) => ({ accountId: item.id, organisationId: heirOf(item).organisationId }));
  await saveAccountHeirs(context, id, from, accounts);
}

async function recordCommitted(context: ActionContext, id: string, { reform, handoverOn, report, chart }: ReformPlan) {
  const { flows, ...counts } = report;
  const after = {
    code: reform.code,
    title: reform.title,
    effectiveOn: reform.effectiveOn,
    handoverOn,
    chart,
    ...counts,
  };
  const fact = {
    action: 'reorganisation.committed',
    entity: 'reorganisation',
    entityId: id,
    after: { ...after, flows: flows.length },
  };
  await recordAudit(context, { ...fact, ground: reform.legalBasis });
}
