import { implement } from '@orpc/server';
import type { RequestContext } from '#platform/http/request-context.ts';
import { refuse } from '#shared/problem.ts';
import { endAppointment } from '../actions/end-appointment.ts';
import { startAppointment } from '../actions/start-appointment.ts';
import { withdrawAppointment } from '../actions/withdraw-appointment.ts';
import { authorityFor } from '../storage/authority-queries.ts';
import { chartChanges, organisationChart, treesInUse } from '../storage/chart-queries.ts';
import { findOrganisations, organisationByKey } from '../storage/organisation-queries.ts';
import { organisationPage } from '../storage/page-queries.ts';
import type { OrganisationReading } from '../storage/version-rows.ts';
import { organisationsContract } from './contract.ts';

const os = implement(organisationsContract).$context<RequestContext>();

export const organisationsRoutes = {
  chart: os.chart.handler(async ({ input: { asOf, tree }, context }) => {
    const reading = context.reading(asOf);
    return { units: await organisationChart(reading, tree), treesInUse: await treesInUse(reading) };
  }),
  chartChanges: os.chartChanges.handler(({ input: { tree }, context }) => chartChanges(context.reading(), tree)),
  authority: os.authority.handler(({ input: { asOf, ...asked }, context }) =>
    authorityFor(context.reading(asOf), asked),
  ),
  list: os.list.handler(async ({ input: { asOf, parent, ...filter }, context }) => {
    const reading = context.reading(asOf);
    const parentId = parent ? await idOf(reading, parent) : undefined;
    return findOrganisations(reading, { ...filter, parentId });
  }),
  one: os.one.handler(
    async ({ input: { asOf, key }, context }) =>
      (await organisationPage(context.reading(asOf), key)) ?? refuse('organisations.not_found', { key }),
  ),
  startAppointment: os.startAppointment.handler(({ input, context }) => startAppointment(context.acting(), input)),
  endAppointment: os.endAppointment.handler(({ input, context }) => endAppointment(context.acting(), input)),
  withdrawAppointment: os.withdrawAppointment.handler(({ input, context }) =>
    withdrawAppointment(context.acting(), input.id),
  ),
};

async function idOf(reading: OrganisationReading, key: string): Promise<string> {
  return (await organisationByKey(reading, key))?.id ?? refuse('organisations.not_found', { key });
}
