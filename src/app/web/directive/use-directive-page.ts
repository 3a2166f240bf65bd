import { useQuery } from '@tanstack/react-query';
import { directivesApi } from '#directives/web/directives-api.ts';
import { obstaclesApi } from '#obstacles/web/obstacles-api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { roadmapsApi } from '#roadmaps/web/roadmaps-api.ts';
import { tasksApi } from '#tasks/web/tasks-api.ts';

/** Everything the page of a directive shows, each part asked for on its own: what was said comes first. */
export function useDirectivePage(code: string) {
  const { asOf } = useAsOf();
  const input = { code, asOf };
  const directive = useQuery(directivesApi.query.one.queryOptions({ input }));
  const row = useQuery(tasksApi.query.register.queryOptions({ input: { codes: [code], asOf } }));
  const tasks = useQuery(tasksApi.query.list.queryOptions({ input: { directiveCodes: [code], asOf } }));
  const reports = useQuery(tasksApi.query.reportsOfDirective.queryOptions({ input }));
  const history = useQuery(tasksApi.query.historyOfDirective.queryOptions({ input }));
  const decisions = useQuery(obstaclesApi.query.ofDirective.queryOptions({ input }));
  const roadmap = useQuery(roadmapsApi.query.one.queryOptions({ input }));
  return { directive, row: row.data?.rows[0], tasks, reports, history, decisions, roadmap };
}
