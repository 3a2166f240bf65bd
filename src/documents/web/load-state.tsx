import { problemsIn } from '#platform/web/api.ts';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading } from '#platform/web/loading.tsx';

/** While the first answer is on its way, and when there is none: what happened and the way out. */
export function LoadState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (!error) return <Loading rows={6} />;
  return <ErrorPanel sentence={problemsIn(error)[0]?.message ?? ''} onRetry={onRetry} />;
}
