import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { organisationsApi } from '#organisations/web/organisations-api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { dueRange, isLeadAsked, type RegisterAddress } from './register-address.ts';
import { type RegisterFilter, tasksApi } from './tasks-api.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** The list of this view, the counts of its tabs, and the whole register that the filters choose from. */
export function useRegister(address: RegisterAddress) {
  const { asOf } = useAsOf();
  const lead = useLeadId(address.lead);
  const base = baseFilter(address, asOf, lead.id);
  const input = { ...base, ...viewFilter(address) };
  const { queryOptions } = tasksApi.query.register;
  const options = { enabled: !lead.isLoading, placeholderData: keepPreviousData };
  const list = useQuery({ ...queryOptions({ input }), ...options });
  const counts = useQuery({ ...tasksApi.query.counts.queryOptions({ input: base }), ...options });
  const whole = useQuery({ ...queryOptions({ input: { asOf } }), placeholderData: keepPreviousData });
  return { list, counts, whole, leadId: lead.id };
}

/** Other screens link with a unit's key; the register asks by id. A key nobody knows finds nothing. */
function useLeadId(lead: string | null): { id: string | null; isLoading: boolean } {
  const { asOf } = useAsOf();
  const isKey = lead !== null && !uuid.test(lead) && !isLeadAsked(lead);
  const unit = useQuery({
    ...organisationsApi.query.one.queryOptions({ input: { key: lead ?? '', asOf } }),
    enabled: isKey,
  });
  if (isLeadAsked(lead)) return { id: null, isLoading: false };
  if (!isKey) return { id: lead, isLoading: false };
  const nobody = '00000000-0000-7000-8000-000000000000';
  return { id: unit.data?.organisation.id ?? (unit.isError ? nobody : null), isLoading: unit.isLoading };
}

/** What all tabs share. */
function baseFilter(address: RegisterAddress, asOf: string, leadId: string | null): RegisterFilter {
  const { from, to } = dueRange(address.due, asOf);
  return {
    asOf,
    ...(address.sessionId && { sessionId: address.sessionId }),
    ...(leadId && { leadId }),
    ...(address.topic && { topic: [address.topic] }),
    ...(from && { dueFrom: from }),
    ...(to && { dueTo: to }),
    ...(address.six === 'du' && { isSixIncomplete: false }),
    ...(address.six && address.six !== 'du' && { gap: address.six }),
    ...(address.leadLevel && { leadLevel: address.leadLevel }),
    ...(isLeadAsked(address.lead) && { isLeadMissing: address.lead === 'chua-co' }),
    ...(address.text && { text: address.text }),
    ...(address.status.length > 0 && { status: [...address.status] }),
  };
}

function viewFilter({ view }: RegisterAddress): Partial<RegisterFilter> {
  if (view === null) return {};
  return {
    'can-quyet-dinh': { needsDecision: true },
    cham: { status: ['late' as const] },
    'chua-du-6-ro': { isSixIncomplete: true },
    'doi-chu-tri': { isLeadChanged: true },
    'thay-van-ban': { isBasisReplaced: true },
  }[view];
}
