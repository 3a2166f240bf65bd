import { directiveByCode } from '#directives/storage/directive-queries.ts';
import { historyOf } from '#platform/audit/audit-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import { tasksUnder } from './task-queries.ts';

/** Who changed what about a directive and its tasks by the as-of day, newest first; null when it is not the reader's to see. */
export async function historyOfDirective(reading: ReadingContext, code: string) {
  const directive = await directiveByCode(reading, code);
  if (!directive) return null;
  const tasks = new Map((await tasksUnder(reading, [directive.id])).map((task) => [task.id, task]));
  const entries = await historyOf(reading, [directive.id, ...tasks.keys()]);
  return entries.map(({ sequence, occurredOn, actorName, action, entityId, ground, before, after }) => ({
    sequence,
    occurredOn,
    actorName,
    action,
    taskCode: tasks.get(entityId ?? '')?.code ?? null,
    taskTitle: tasks.get(entityId ?? '')?.title ?? null,
    ground,
    before,
    after,
  }));
}
