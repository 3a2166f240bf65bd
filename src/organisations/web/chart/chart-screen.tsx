import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { Segmented } from '#platform/web/choice.tsx';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading, Updating } from '#platform/web/loading.tsx';
import { useNavigation, withSearch } from '#platform/web/navigation.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { chartOf, chartRows } from '../../logic/chart.ts';
import { type Tree, trees } from '../../logic/organisation.ts';
import { type ChartUnitDetail, organisationsApi } from '../organisations-api.ts';
import { OrganisationsTabs } from '../organisations-tabs.tsx';
import { text as unitText } from '../text.ts';
import { ChartDays } from './chart-days.tsx';
import { ChartSearch } from './chart-search.tsx';
import { ChartSentence } from './chart-sentence.tsx';
import { ChartTree } from './chart-tree.tsx';
import { text } from './text.ts';
import { useOpened } from './use-opened.ts';
import '../organisations.css';
import './chart.css';

interface OrganisationChartProps {
  /** What other rooms know of a unit on the day shown, such as how much it owes. */
  readonly load?: (unit: ChartUnitDetail) => ReactNode;
}

/** Who hangs under whom, in one tree, on any day. The day and the tree stand in the address. */
export function OrganisationChart({ load }: OrganisationChartProps) {
  const say = useWords(text);
  const { tree, choose } = useTreeAddress();
  const { asOf } = useAsOf();
  const chart = useQuery({
    ...organisationsApi.query.chart.queryOptions({ input: { asOf, tree }, staleTime: 60_000 }),
    placeholderData: keepPreviousData,
  });
  const changes = useQuery(organisationsApi.query.chartChanges.queryOptions({ input: { tree }, staleTime: 60_000 }));
  return (
    <section className="org-screen">
      <OrganisationsTabs />
      {chart.data ? (
        <ChartSentence tree={tree} units={chart.data.units} />
      ) : (
        <h1 className="t-headline">{say.title}</h1>
      )}
      <ChartDays changes={changes.data ?? []} />
      {chart.error && !chart.data ? (
        <ErrorPanel sentence={problemsIn(chart.error)[0]?.message ?? ''} onRetry={() => void chart.refetch()} />
      ) : chart.data ? (
        <ChartBody key={tree} {...chart.data} {...{ tree, choose, load }} isUpdating={chart.isPlaceholderData} />
      ) : (
        <Loading rows={12} row="dense" />
      )}
    </section>
  );
}

interface ChartBodyProps extends OrganisationChartProps {
  readonly tree: Tree;
  readonly choose: (tree: Tree) => void;
  readonly units: readonly ChartUnitDetail[];
  readonly treesInUse: readonly Tree[];
  readonly isUpdating: boolean;
}

function ChartBody({ tree, choose, units, treesInUse, isUpdating, load }: ChartBodyProps) {
  const say = useWords(text);
  const names = useWords(unitText);
  const chart = useMemo(() => chartOf(units), [units]);
  const opened = useOpened(chart);
  const rows = useMemo(() => chartRows(chart, opened.keys), [chart, opened.keys]);
  const [found, setFound] = useState<string | null>(null);
  const show = (key: string) => {
    opened.reveal(key);
    setFound(key);
  };
  useAskedUnit((key) => chart.unitOf.has(key) && show(key));
  return (
    <>
      <div className="chart-tools no-print">
        <Segmented
          label={names.tree}
          isLabelHidden={false}
          choices={trees
            .filter((one) => one === tree || treesInUse.includes(one))
            .map((value) => ({ value, label: names.trees[value] }))}
          value={tree}
          onChange={choose}
        />
        <div className="chart-search">
          <ChartSearch chart={chart} onFound={show} />
        </div>
        <Button onClick={opened.openAll}>{say.openAll}</Button>
        <Button onClick={opened.closeAll}>{say.closeAll}</Button>
      </div>
      <div className="chart-head" aria-hidden="true">
        <span>
          {say.rows(vietnameseNumber(rows.length), vietnameseNumber(units.length))} {isUpdating && <Updating />}
        </span>
        <span className="chart-kind">{say.kind}</span>
        <span className="chart-below">{say.underIt}</span>
        <span className="chart-load">{load && say.load}</span>
      </div>
      <ChartTree label={say.treeLabel(say.trees[tree])} {...{ chart, rows, found, load }} onToggle={opened.toggle} />
    </>
  );
}

/** A link to the chart may name the unit it is about: `?don-vi=so-xay-dung`. */
function useAskedUnit(show: (key: string) => void): void {
  const { path } = useNavigation();
  const asked = new URL(path, 'http://x').searchParams.get('don-vi');
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    if (asked) latest.current(asked);
  }, [asked]);
}

function useTreeAddress() {
  const { path, navigate } = useNavigation();
  const asked = new URL(path, 'http://x').searchParams.get('cay');
  const tree = trees.find((one) => one === asked) ?? 'government';
  const choose = (next: Tree) =>
    navigate(withSearch(path, { cay: next === 'government' ? null : next, 'don-vi': null }));
  return { tree, choose };
}
