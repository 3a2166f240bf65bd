import { useQuery } from '@tanstack/react-query';
import { type TaskDetail, tasksApi } from './tasks-api.ts';

/** The task as it is now, with its version: what a form starts from and sends back. */
export function useTask(code: string): TaskDetail | undefined {
  return useQuery(tasksApi.query.one.queryOptions({ input: { code }, staleTime: 0 })).data;
}
