import type { PlanItem } from './plan.ts';
import type { Reform } from './reform.ts';

type UnitNames = ReadonlyMap<string, { readonly shortName: string }>;

/** Why a task changed hands, as its history says it: "Sở GTVT → Sở Xây dựng, NQ … (25-2-2025)". */
export function handoverWords(
  reform: Reform,
  { from, heir, word }: Pick<PlanItem, 'from' | 'heir' | 'word'>,
  units: UnitNames,
): string {
  const name = (key: string | null) => units.get(key ?? '')?.shortName ?? key ?? '';
  const rule = word ? ` (${word})` : '';
  return `${name(from)} → ${name(heir)}${rule}, ${reform.legalBasis}`;
}
