import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { problemsIn } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { useWords } from '#platform/web/words.ts';
import { roadmapsApi } from './roadmaps-api.ts';
import { RoadmapsView } from './roadmaps-view.tsx';
import { text } from './text.ts';
import './roadmaps.css';

/** All roadmaps, the most worrying first, and the directives that have none. */
export function RoadmapsScreen() {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const list = useQuery({
    ...roadmapsApi.query.list.queryOptions({ input: { asOf } }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="rm">
      {!list.data && <h1 className="visually-hidden">{say.title}</h1>}
      {list.error && (
        <ErrorPanel
          sentence={say.failed}
          wayOut={problemsIn(list.error)[0]?.message}
          onRetry={() => void list.refetch()}
        />
      )}
      {list.isPending && <Loading rows={8} row="comfort" />}
      {list.data && <RoadmapsView list={list.data} />}
    </div>
  );
}
