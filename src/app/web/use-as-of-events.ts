import { useQuery } from '@tanstack/react-query';
import { roomApi } from '#platform/web/api.ts';
import type { AsOfEvent } from '#platform/web/as-of.tsx';
import type { reportsContract } from '#reports/api/contract.ts';

const reportsApi = roomApi<typeof reportsContract>('reports');
const none: readonly AsOfEvent[] = [];

/** Days worth jumping to: sessions, plans, reorganisations. The whole line is shown whichever day is read. */
export function useAsOfEvents(): readonly AsOfEvent[] {
  return useQuery(reportsApi.query.events.queryOptions({ staleTime: 300_000 })).data ?? none;
}
