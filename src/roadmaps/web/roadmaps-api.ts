import { roomApi } from '#platform/web/api.ts';
import type { roadmapsContract } from '../api/contract.ts';

export const roadmapsApi = roomApi<typeof roadmapsContract>('roadmaps');

type Calls = typeof roadmapsApi.call;
export type RoadmapList = Awaited<ReturnType<Calls['list']>>;
export type RoadmapLine = RoadmapList['rows'][number];
export type Roadmap = Awaited<ReturnType<Calls['one']>>;
export type MilestoneRow = Roadmap['milestones'][number];
