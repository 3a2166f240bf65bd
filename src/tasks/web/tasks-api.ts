import { roomApi } from '#platform/web/api.ts';
import type { tasksContract } from '../api/contract.ts';

export const tasksApi = roomApi<typeof tasksContract>('tasks');

type Calls = typeof tasksApi.call;
export type RegisterReply = Awaited<ReturnType<Calls['register']>>;
export type RegisterLine = RegisterReply['rows'][number];
export type RegisterFilter = NonNullable<Parameters<Calls['register']>[0]>;
export type TaskLine = Awaited<ReturnType<Calls['list']>>[number];
export type TaskDetail = Awaited<ReturnType<Calls['one']>>;
export type ReportLine = Awaited<ReturnType<Calls['reportsOfDirective']>>[number];
export type HistoryLine = Awaited<ReturnType<Calls['historyOfDirective']>>[number];
/** One fact behind a status, as data; `useReasonWords` has its sentence. */
export type ToldReason = TaskLine['reasons'][number];
