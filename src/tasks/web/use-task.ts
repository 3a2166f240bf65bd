import { useQuery } from '@tanstack/react-query';
import { type TaskDetail, tasksApi } from './tasks-api.ts';

/**
 * The task as it is when a form opens, with its version: what the form starts from and sends back. It is read anew only when the
 * form asks: a version read behind its back would let it overwrite what somebody else has changed meanwhile.
 */
const onlyWhenAsked = { staleTime: 0, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false };

export function useTask(code: string): TaskDetail | undefined {
  return useQuery(tasksApi.query.one.queryOptions({ input: { code }, ...onlyWhenAsked })).data;
}
