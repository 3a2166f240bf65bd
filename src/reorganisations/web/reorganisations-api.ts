import { roomApi } from '#platform/web/api.ts';
import type { reorganisationsContract } from '../api/contract.ts';

export const reorganisationsApi = roomApi<typeof reorganisationsContract>('reorganisations');

export type ListedReform = Awaited<ReturnType<typeof reorganisationsApi.call.list>>[number];
export type ReformDetail = Awaited<ReturnType<typeof reorganisationsApi.call.one>>;
export type ReformPreview = Awaited<ReturnType<typeof reorganisationsApi.call.plan>>;
export type MovedWork = Awaited<ReturnType<typeof reorganisationsApi.call.items>>['items'][number];
export type ReformReport = ReformPreview['report'];
export type UnitNames = ReformDetail['units'];

/** The address of a reform's page. */
export const reformPath = (id: string): string => `/to-chuc/bien-dong/${id}`;
