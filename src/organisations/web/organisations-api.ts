import { roomApi } from '#platform/web/api.ts';
import type { organisationsContract } from '../api/contract.ts';

export const organisationsApi = roomApi<typeof organisationsContract>('organisations');

export type OrganisationList = Awaited<ReturnType<typeof organisationsApi.call.list>>;
export type ListedOrganisation = OrganisationList['items'][number];
export type OrganisationDetail = Awaited<ReturnType<typeof organisationsApi.call.one>>;
export type SuccessionDetail = OrganisationDetail['handedTo'][number];
export type PostDetail = OrganisationDetail['posts'][number];
export type AuthorityDetail = Awaited<ReturnType<typeof organisationsApi.call.authority>>[number];
export type ChartUnitDetail = Awaited<ReturnType<typeof organisationsApi.call.chart>>['units'][number];
export type ChartChangeDetail = Awaited<ReturnType<typeof organisationsApi.call.chartChanges>>[number];
