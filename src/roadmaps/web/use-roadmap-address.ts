import { useNavigation, withSearch } from '#platform/web/navigation.tsx';
import { type Zoom, zooms } from '../logic/timeline-geometry.ts';
import type { TimelineOptions } from './timeline/timeline-row.ts';

export const optionNames = ['baseline', 'critical', 'calendar'] as const;
export type OptionName = (typeof optionNames)[number];
/** What the switches are called in the address. */
const inAddress: Record<OptionName, string> = { baseline: 'goc', critical: 'gang', calendar: 'lich' };

/** How a roadmap is looked at, kept in the address: `?muc=quarter&an=goc,lich&moc=<id>`. */
export function useRoadmapAddress(zoomThatFits: Zoom) {
  const { path, navigate } = useNavigation();
  const query = new URL(path, 'http://x').searchParams;
  const hidden = (query.get('an') ?? '').split(',').filter(Boolean);
  const isShown = (name: OptionName) => !hidden.includes(inAddress[name]);
  const toggle = (name: OptionName) => {
    const word = inAddress[name];
    const next = hidden.includes(word) ? hidden.filter((one) => one !== word) : [...hidden, word];
    navigate(withSearch(path, { an: next.join(',') || null }));
  };
  const options: TimelineOptions = {
    baseline: isShown('baseline'),
    critical: isShown('critical'),
    calendar: isShown('calendar'),
    forecast: false,
  };
  return {
    zoom: zooms.find((zoom) => zoom === query.get('muc')) ?? zoomThatFits,
    setZoom: (zoom: Zoom) => navigate(withSearch(path, { muc: zoom })),
    options,
    isShown,
    toggle,
    openId: query.get('moc'),
    hrefFor: (id: string | null) => withSearch(path, { moc: id }),
    open: (id: string | null) => navigate(withSearch(path, { moc: id })),
  };
}

const months = (days: number) => days / 30.4;

/** A scale at which the whole roadmap is more or less in sight. */
export function zoomForDays(days: number): Zoom {
  if (months(days) <= 2) return 'week';
  if (months(days) <= 15) return 'month';
  return months(days) <= 48 ? 'quarter' : 'year';
}
