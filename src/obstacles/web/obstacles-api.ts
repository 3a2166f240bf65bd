import { roomApi } from '#platform/web/api.ts';
import type { obstaclesContract } from '../api/contract.ts';

export const obstaclesApi = roomApi<typeof obstaclesContract>('obstacles');

export type DecisionRow = Awaited<ReturnType<typeof obstaclesApi.call.waiting>>[number];
