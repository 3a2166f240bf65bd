import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { problemsIn } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { useNavigation } from '#platform/web/navigation.tsx';
import { useWords } from '#platform/web/words.ts';
import { RoadmapView } from './roadmap-view.tsx';
import { roadmapsApi } from './roadmaps-api.ts';
import { text } from './text.ts';
import './roadmaps.css';

/** When, after what: the milestones of one directive over time. */
export function RoadmapScreen() {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const { path } = useNavigation();
  const code = decodeURIComponent(new URL(path, 'http://x').pathname.split('/')[2] ?? '');
  const roadmap = useQuery({
    ...roadmapsApi.query.one.queryOptions({ input: { code, asOf } }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="rm">
      {!roadmap.data && <h1 className="visually-hidden">{say.title}</h1>}
      {roadmap.error && (
        <ErrorPanel
          sentence={problemsIn(roadmap.error)[0]?.message ?? say.failed}
          onRetry={() => void roadmap.refetch()}
        />
      )}
      {roadmap.isPending && <Loading rows={8} row="dense" />}
      {roadmap.data && !roadmap.error && <RoadmapView key={roadmap.data.code} roadmap={roadmap.data} />}
    </div>
  );
}
