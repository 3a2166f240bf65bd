import { type HeirReason, heirReasons } from '#organisations/logic/heir-rule.ts';
import { useNavigation, withSearch } from '#platform/web/navigation.tsx';
import { type WorkKind, workKinds } from '../../logic/plan.ts';

export const reasonsOrNone = [...heirReasons, 'none'] as const;

/** Which pieces of work a list shows. */
export interface WorkFilter {
  readonly from?: string;
  readonly heir?: string;
  readonly kind?: WorkKind;
  readonly reason?: HeirReason | 'none';
}

const names = { from: 'tu', heir: 'nhan', kind: 'loai', reason: 'quy-tac' } as const;

/** `?tu=so-y-te&nhan=…&loai=lead&quy-tac=none`; words it does not know are left out. */
export function readWorkFilter(path: string): WorkFilter {
  const query = new URL(path, 'http://x').searchParams;
  const [from, heir] = [query.get(names.from), query.get(names.heir)];
  const kind = workKinds.find((one) => one === query.get(names.kind));
  const reason = reasonsOrNone.find((one) => one === query.get(names.reason));
  return { ...(from && { from }), ...(heir && { heir }), ...(kind && { kind }), ...(reason && { reason }) };
}

/** The address of exactly the work that a filter describes; the other filters go. */
export function workPath(path: string, filter: WorkFilter): string {
  const changes = Object.entries(names).map(([part, name]) => [name, filter[part as keyof WorkFilter] ?? null]);
  return withSearch(path.split('#')[0]!, Object.fromEntries(changes));
}

export function useWorkFilter() {
  const { path, navigate } = useNavigation();
  const filter = readWorkFilter(path);
  return {
    filter,
    isSet: Object.keys(filter).length > 0,
    change: (change: { [Part in keyof WorkFilter]: WorkFilter[Part] | undefined }) =>
      navigate(workPath(path, defined({ ...filter, ...change }))),
    clear: () => navigate(workPath(path, {})),
    /** The list below, showing exactly what a number counts. */
    hrefOf: (wanted: WorkFilter) => `${workPath(path, wanted)}#viec`,
  };
}

const defined = (filter: object): WorkFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
