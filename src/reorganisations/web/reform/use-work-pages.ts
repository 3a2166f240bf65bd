import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useAsOf } from '#platform/web/as-of.tsx';
import { tasksApi } from '#tasks/web/tasks-api.ts';
import type { MovedWork } from '../reorganisations-api.ts';

/** The page on which a piece of work stands: a task's and a question's directive. Null: it has none, or is not known yet. */
export function useWorkPages(items: readonly MovedWork[]): (item: MovedWork) => string | null {
  const { asOf } = useAsOf();
  const codes = [...new Set(items.filter(({ taskId }) => taskId !== null).map(({ code }) => code))];
  const tasks = useQuery({
    ...tasksApi.query.list.queryOptions({ input: { asOf, codes } }),
    ...{ enabled: codes.length > 0, placeholderData: keepPreviousData },
  });
  const directiveOf = new Map(tasks.data?.map(({ code, directiveCodes }) => [code, directiveCodes[0]]));
  return ({ kind, code }) => {
    if (kind === 'account') return null;
    if (kind === 'question') return `/chi-dao/${code}#can-quyet-dinh`;
    const directive = directiveOf.get(code);
    return directive ? `/chi-dao/${directive}#${code}` : null;
  };
}
