import type { PlainDate } from '#shared/plain-date.ts';
import { cityDay } from './city-dates.ts';
import { useWords, words } from './words.ts';
import './kind-chip.css';

const text = words({
  vi: {
    estimate: 'ước',
    preliminary: 'sơ bộ',
    official: 'chính thức',
    forecast: 'dự báo',
    computed: 'hệ thống tính',
    draft: 'dự thảo',
    reconstructed: 'dựng lại',
    illustrative: 'minh họa',
  },
  en: {
    estimate: 'estimate',
    preliminary: 'preliminary',
    official: 'official',
    forecast: 'forecast',
    computed: 'computed',
    draft: 'draft',
    reconstructed: 'reconstructed',
    illustrative: 'illustrative',
  },
});

/** How far a figure or a rule can be leaned on. */
export const kindNames = [
  'estimate',
  'preliminary',
  'official',
  'forecast',
  'computed',
  'draft',
  'reconstructed',
  'illustrative',
] as const;
export type KindName = (typeof kindNames)[number];

/** Beside every figure: what kind of number it is, and as of which day. */
export function KindChip({ kind, day }: { kind: KindName; day?: PlainDate }) {
  const say = useWords(text);
  return (
    <span className="ui-kind nowrap" data-kind={kind}>
      {say[kind]}
      {day && ` ${cityDay(day)}`}
    </span>
  );
}
