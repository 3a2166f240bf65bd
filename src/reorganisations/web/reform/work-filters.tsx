import { Button } from '#platform/web/button.tsx';
import { FilterChip } from '#platform/web/filter-chip.tsx';
import { useWords } from '#platform/web/words.ts';
import { workKinds } from '../../logic/plan.ts';
import type { ReformPreview, UnitNames } from '../reorganisations-api.ts';
import { text } from './text.ts';
import { reasonsOrNone, useWorkFilter } from './work-address.ts';

/** Which work the list shows; it stands in the address. */
export function WorkFilters({ plan: { report }, names }: { plan: ReformPreview; names: UnitNames }) {
  const say = useWords(text);
  const { filter, isSet, change, clear } = useWorkFilter();
  const units = (keys: readonly (string | null | undefined)[]) =>
    [...new Set(keys)].flatMap((key) => (key ? [{ value: key, label: names[key]?.shortName ?? key }] : []));
  const kinds = workKinds.map((value) => ({ value, label: say.kinds[value] }));
  const reasons = reasonsOrNone.map((value) => ({ value, label: say.reasons[value] }));
  return (
    <div className="reform-filters no-print">
      <FilterChip
        label={say.filters.from}
        options={units([filter.from, ...report.flows.map(({ from }) => from)])}
        value={filter.from ?? null}
        onChange={(from) => change({ from: from ?? undefined })}
      />
      <FilterChip
        label={say.filters.to}
        options={units([filter.heir, ...report.flows.map(({ to }) => to)])}
        value={filter.heir ?? null}
        onChange={(heir) => change({ heir: heir ?? undefined })}
      />
      <FilterChip
        label={say.filters.kind}
        options={kinds}
        value={filter.kind ?? null}
        onChange={(kind) => change({ kind: workKinds.find((one) => one === kind) })}
      />
      <FilterChip
        label={say.filters.reason}
        options={reasons}
        value={filter.reason ?? null}
        onChange={(reason) => change({ reason: reasonsOrNone.find((one) => one === reason) })}
      />
      {isSet && (
        <Button kind="quiet" onClick={clear}>
          {say.clear}
        </Button>
      )}
    </div>
  );
}
