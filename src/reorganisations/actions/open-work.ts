import { openQuestionsOf } from '#obstacles/storage/handover-queries.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';
import { type OpenPart, openParts, openTaskFacts } from '#tasks/storage/handover-queries.ts';
import type { WorkItem } from '../logic/plan.ts';
import { unitAccounts } from '../storage/account-queries.ts';

export interface OpenWork {
  readonly items: readonly WorkItem[];
  readonly parts: readonly OpenPart[];
  readonly tasksWithDeadline: readonly string[];
}

/** All that some units have in hand from a day on. @param keys  the units: id → key */
export async function openWork(
  context: ActionContext,
  keys: ReadonlyMap<string, string>,
  day: PlainDate,
): Promise<OpenWork> {
  const unitIds = [...keys.keys()];
  const parts = await openParts(context, unitIds, day);
  const facts = await openTaskFacts(context, [...new Set(parts.map((part) => part.taskId))]);
  const folded = new Map(
    [...facts.values()].flatMap(({ topics }) => topics).map((topic) => [topic, foldForSearch(topic)]),
  );
  const ofTasks = parts.flatMap((part): WorkItem[] => {
    const from = keys.get(part.organisationId);
    const task = facts.get(part.taskId);
    if (!from || !task) return [];
    return [
      {
        ...{ kind: part.part, id: part.id, taskId: part.taskId, code: task.code, title: task.title, from },
        ...{ words: task.words, topics: task.topics.map((topic) => folded.get(topic)!), isPlanned: part.from > day },
      },
    ];
  });
  const others = [...(await questionsOf(context, keys)), ...(await accountsOf(context, keys))];
  const tasksWithDeadline = [...facts.values()].filter((task) => task.hasDeadline).map((task) => task.id);
  return { items: [...ofTasks, ...others], parts, tasksWithDeadline };
}

async function questionsOf(context: ActionContext, keys: ReadonlyMap<string, string>): Promise<WorkItem[]> {
  const questions = await openQuestionsOf(context, [...keys.keys()]);
  return questions.map((one) => ({
    ...{ kind: 'question' as const, id: one.id, taskId: null, code: one.directiveCode, title: one.question },
    ...{ from: keys.get(one.organisationId)!, words: one.words, topics: one.topics, isPlanned: false },
  }));
}

async function accountsOf(context: ActionContext, keys: ReadonlyMap<string, string>): Promise<WorkItem[]> {
  const accounts = await unitAccounts(readingOf(context));
  return accounts.flatMap((one) => {
    const from = keys.get(one.organisationId);
    const said = { kind: 'account' as const, id: one.id, taskId: null, code: one.username, title: one.displayName };
    // An account serves a whole unit: the words of its name are no field of work.
    return from ? [{ ...said, from, words: '', topics: [], isPlanned: false }] : [];
  });
}
