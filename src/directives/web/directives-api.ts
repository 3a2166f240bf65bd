import { roomApi } from '#platform/web/api.ts';
import type { directivesContract } from '../api/contract.ts';

export const directivesApi = roomApi<typeof directivesContract>('directives');

export type DirectiveDetail = Awaited<ReturnType<typeof directivesApi.call.one>>;
