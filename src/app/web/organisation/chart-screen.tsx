import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { OrganisationChart } from '#organisations/web/chart/chart-screen.tsx';
import type { ChartUnitDetail } from '#organisations/web/organisations-api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { OpenNumber } from '#platform/web/open-number.tsx';
import { tasksApi } from './owed.ts';

/** The chart, with how many open tasks each unit leads: the roof knows both rooms. */
export function ChartScreen() {
  const { asOf } = useAsOf();
  const loads = useQuery(tasksApi.query.loads.queryOptions({ input: { asOf }, staleTime: 60_000 }));
  const countOf = useMemo(() => new Map(loads.data?.map(({ leadId, open }) => [leadId, open])), [loads.data]);
  const load = ({ id, key }: ChartUnitDetail) => {
    const count = countOf.get(id);
    return count ? <OpenNumber count={count} href={`/to-chuc/${key}#viec`} /> : null;
  };
  return <OrganisationChart load={load} />;
}
