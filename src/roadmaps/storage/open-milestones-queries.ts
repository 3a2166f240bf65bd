import { sql } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';

/** How many milestones of these tasks are neither reached nor struck: what goes along when the tasks change hands. */
export async function openMilestoneCount(
  { db, tenantId }: Pick<ReadingContext, 'db' | 'tenantId'>,
  taskIds: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from milestones m
    left join lateral (select outcome from milestone_outcomes x where x.tenant_id = m.tenant_id and x.milestone_id = m.id
      order by x.sequence desc limit 1) o on true
    where m.tenant_id = ${tenantId} and m.task_id = any(${[...taskIds]}::uuid[]) and (o.outcome is null or o.outcome = 'reopened')`.execute(
    db,
  );
  return rows[0]!.count;
}
