import type { Status } from '#directives/logic/status.ts';
import { roomApi } from '#platform/web/api.ts';
import type { tasksContract } from '#tasks/api/contract.ts';

export const tasksApi = roomApi<typeof tasksContract>('tasks');

export type OwedTask = Awaited<ReturnType<typeof tasksApi.call.list>>[number];

/** Which tasks of a unit are listed: the open ones, those of one status, or those that are over. */
export type ShownStatus = Status | 'over' | null;

export const isOpen = ({ state }: OwedTask): boolean => state !== 'accepted' && state !== 'voided';

export function passes(task: OwedTask, shown: ShownStatus): boolean {
  if (shown === null) return isOpen(task);
  return shown === 'over' ? !isOpen(task) : isOpen(task) && task.status === shown;
}
