import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { refuseIf } from '#shared/problem.ts';
import { type ChartAfter, type ChartReform, chartAfter } from '../logic/chart-reform.ts';
import { chartRows } from '../storage/chart-rows-queries.ts';
import { restoreChart, saveChartChange } from '../storage/reform-store.ts';

/**
 * Writes what a reform does to the chart, from its day on. Whoever calls records it in the audit chain, with the work it moved.
 * @param reorganisationId  marks every row, so that all of it can be taken back
 * @throws Refusal with every problem, its file and line
 */
export async function reshapeChart(
  context: ActionContext,
  reform: ChartReform,
  reorganisationId: string,
): Promise<ChartAfter> {
  return inTransaction(context, async (inner) => {
    const after = chartAfter(await chartRows(inner), reform, inner.today);
    refuseIf(after.problems);
    await saveChartChange(inner, after.change, { id: reorganisationId, effectiveOn: reform.effectiveOn });
    return after;
  });
}

/** Undoes it: the chart reads as if it had never been. Whether that may be is for the caller to know. */
export async function takeChartBack(context: ActionContext, reorganisationId: string): Promise<void> {
  await inTransaction(context, (inner) => restoreChart(inner, reorganisationId));
}
