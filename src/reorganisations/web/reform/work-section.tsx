import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { Button } from '#platform/web/button.tsx';
import { Checkbox } from '#platform/web/choice.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { type ReformPreview, reorganisationsApi, type UnitNames } from '../reorganisations-api.ts';
import { useReformRights } from '../use-reform-rights.ts';
import { ChoicesMade } from './choices-made.tsx';
import { SettleForm } from './settle-form.tsx';
import { text } from './text.ts';
import { useWorkFilter } from './work-address.ts';
import { WorkFilters } from './work-filters.tsx';
import { WorkTable } from './work-table.tsx';

interface WorkSectionProps {
  readonly plan: ReformPreview;
  readonly names: UnitNames;
  /** Who receives by the reform itself. */
  readonly heirs: readonly string[];
}

const page = 50;
/** One request brings no more; a narrower filter shows the rest. */
const most = 500;

/** The work behind the numbers; whoever prepares the reform settles it here, one row or many at a time. */
export function WorkSection({ plan, names, heirs }: WorkSectionProps) {
  const say = useWords(text);
  const { mayPrepare } = useReformRights();
  const { filter } = useWorkFilter();
  const [limit, setLimit] = useState(page);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const list = useQuery({
    ...reorganisationsApi.query.items.queryOptions({ input: { id: plan.id, ...filter, limit } }),
    placeholderData: keepPreviousData,
  });
  const items = list.data?.items ?? [];
  const known = { ...names, ...list.data?.units };
  const shownIds = items.map(({ id }) => id);
  const chosen = shownIds.filter((id) => picked.has(id));
  const pick = (id: string, isPicked: boolean) =>
    setPicked(new Set(isPicked ? [...picked, id] : [...picked].filter((one) => one !== id)));
  const total = list.data?.total ?? 0;
  return (
    <section className="reform-part" id="viec">
      <SectionHead title={say.workHead} aside={list.data && say.workCount(vietnameseNumber(total))} />
      <WorkFilters plan={plan} names={names} />
      {mayPrepare && <ChoicesMade plan={plan} />}
      {list.error && <ErrorPanel sentence={problemsIn(list.error)[0]?.message ?? ''} />}
      {list.isLoading && <Loading rows={4} row="dense" />}
      {list.data && total === 0 && <Empty sentence={say.noneFound} />}
      {items.length > 0 && (
        <>
          {mayPrepare && (
            <>
              <SettleForm
                {...{ id: plan.id, picked: chosen, names: known, onDone: () => setPicked(new Set()) }}
                heirs={[...new Set([...items.flatMap((item) => item.candidates), ...heirs])]}
              />
              <Checkbox
                label={say.pickShown(vietnameseNumber(items.length))}
                isChecked={chosen.length === items.length}
                onChange={(isChecked) => setPicked(new Set(isChecked ? shownIds : []))}
              />
            </>
          )}
          <WorkTable items={items} names={known} picked={mayPrepare ? picked : null} onPick={pick} />
        </>
      )}
      {items.length < total && limit < most && (
        <div>
          <Button isBusy={list.isFetching} onClick={() => setLimit(Math.min(most, limit === page ? 200 : most))}>
            {say.showMore}
          </Button>
        </div>
      )}
    </section>
  );
}
