import { AsOfLink } from '#platform/web/as-of.tsx';
import { FilterChip } from '#platform/web/filter-chip.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import type { ReformDetail, ReformReport, UnitNames } from '../reorganisations-api.ts';
import { FlowDrawing } from './flow-drawing.tsx';
import { type FlowPair, pairsOf } from './flow-pairs.ts';
import { FlowTable } from './flow-table.tsx';
import { text } from './text.ts';
import { useWorkFilter } from './work-address.ts';

interface FlowSectionProps {
  readonly reform: ReformDetail;
  readonly report: ReformReport | null;
  readonly names: UnitNames;
  readonly day: string;
  readonly isOpening: boolean;
}

/** From here on not every unit has a place in the drawing: one can be looked at alone. */
const manyPairs = 24;

/** Before and after; while a unit is filtered, only its part is drawn. */
export function FlowSection({ reform, report, names, day, isOpening }: FlowSectionProps) {
  const say = useWords(text);
  const { filter, hrefOf } = useWorkFilter();
  const all = pairsOf(reform.reform, report?.flows ?? []);
  const own = all.filter(
    ({ from, to }) => (!filter.from || from === filter.from) && (!filter.heir || to === filter.heir),
  );
  const pairs = own.length > 0 ? own : all;
  const only = filter.from ?? filter.heir;
  if (all.length === 0) return null;
  return (
    <section className="reform-part">
      <SectionHead title={say.flowHead} />
      {all.length > manyPairs && <UnitChips pairs={all} names={names} />}
      {only && pairs.length < all.length && (
        <p>
          {say.onlyOf(names[only]?.name ?? only)} <AsOfLink href={hrefOf({}).split('#')[0]!}>{say.drawAll}</AsOfLink>
        </p>
      )}
      <FlowDrawing pairs={pairs} names={names} day={vietnameseDay(day)} />
      <FlowTable pairs={pairs} names={names} isOpening={isOpening} />
    </section>
  );
}

/** Zooms to one unit: what it hands over, or what it receives. */
function UnitChips({ pairs, names }: { pairs: readonly FlowPair[]; names: UnitNames }) {
  const say = useWords(text);
  const { filter, change } = useWorkFilter();
  const units = (keys: readonly (string | null)[]) =>
    [...new Set(keys)].flatMap((key) => (key ? [{ value: key, label: names[key]?.name ?? key }] : []));
  return (
    <div className="reform-filters no-print">
      <FilterChip
        label={say.filters.from}
        options={units(pairs.map(({ from }) => from))}
        value={filter.from ?? null}
        onChange={(from) => change({ from: from ?? undefined, heir: undefined })}
      />
      <FilterChip
        label={say.filters.to}
        options={units(pairs.map(({ to }) => to))}
        value={filter.heir ?? null}
        onChange={(heir) => change({ heir: heir ?? undefined, from: undefined })}
      />
    </div>
  );
}
