import { roomApi } from '#platform/web/api.ts';
import type { reportsContract } from '../api/contract.ts';

export const reportsApi = roomApi<typeof reportsContract>('reports');

export type Overview = Awaited<ReturnType<typeof reportsApi.call.overview>>;
export type OverviewLine = Overview['lines'][number];
export type Change = Overview['changes'][number];
export type Responsibility = Awaited<ReturnType<typeof reportsApi.call.responsibility>>;
export type Brief = Awaited<ReturnType<typeof reportsApi.call.brief>>;
