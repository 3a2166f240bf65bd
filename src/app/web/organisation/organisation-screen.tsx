import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { OrganisationPage } from '#organisations/web/organisation-page.tsx';
import { roomApi } from '#platform/web/api.ts';
import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { useWords } from '#platform/web/words.ts';
import type { tasksContract } from '#tasks/api/contract.ts';
import { text } from './text.ts';
import './organisation.css';

const tasksApi = roomApi<typeof tasksContract>('tasks');

/** A unit over time, and what it owes on the day on screen: the roof knows both rooms. */
export function OrganisationScreen() {
  const { key } = useParams({ strict: false }) as { key: string };
  return <OrganisationPage organisationKey={key} owes={({ id }) => <Owes unitId={id} />} />;
}

function Owes({ unitId }: { unitId: string }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const owed = useQuery(tasksApi.query.list.queryOptions({ input: { asOf, leadId: unitId } }));
  if (!owed.data) return <p role="status">{say.loading}</p>;
  if (owed.data.length === 0) return <p>{say.nothing}</p>;
  return (
    <ul className="organisation-owes">
      {owed.data.map((task) => (
        <li key={task.id}>
          <StatusMark status={task.status} />
          <AsOfLink href={`/chi-dao/${task.directiveCodes[0]}`}>
            {task.directiveCodes[0]} · {task.title}
          </AsOfLink>
          <span className="organisation-owes-due">{task.due?.phrase ?? say.noDay}</span>
        </li>
      ))}
    </ul>
  );
}
