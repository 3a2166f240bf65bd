import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { problemsIn } from '#platform/web/api.ts';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading, Updating } from '#platform/web/loading.tsx';
import { Ruler } from '#platform/web/ruler.tsx';
import { useWords } from '#platform/web/words.ts';
import { OverviewEmpty } from './overview-empty.tsx';
import { OverviewView } from './overview-view.tsx';
import { reportsApi } from './reports-api.ts';
import { text } from './text.ts';
import { useSessionAddress } from './use-session-address.ts';
import './overview.css';
import './reports.css';

/** What is slipping, who, why, and what must be decided: the first page of the day. */
export function OverviewScreen() {
  const say = useWords(text);
  const { input, hrefFor } = useSessionAddress();
  const overview = useQuery({
    ...reportsApi.query.overview.queryOptions({ input }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="ov" aria-busy={overview.isPlaceholderData || undefined}>
      <div className="ov-ruler">
        <Ruler />
      </div>
      {!overview.data?.counts.total && <h1 className="visually-hidden">{say.title}</h1>}
      {overview.isPlaceholderData && <Updating />}
      {overview.error && (
        <ErrorPanel
          sentence={say.failed}
          wayOut={problemsIn(overview.error)[0]?.message}
          onRetry={() => void overview.refetch()}
        />
      )}
      {overview.isPending && <Loading rows={6} row="comfort" />}
      {overview.data && overview.data.counts.total === 0 && <OverviewEmpty unit={overview.data.unit} />}
      {overview.data && overview.data.counts.total > 0 && <OverviewView overview={overview.data} hrefFor={hrefFor} />}
    </div>
  );
}
