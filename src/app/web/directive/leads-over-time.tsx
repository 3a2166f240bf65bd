import { cityDay } from '#platform/web/city-dates.ts';
import { useWords } from '#platform/web/words.ts';
import { addDays } from '#shared/plain-date.ts';
import type { TaskLine } from '#tasks/web/tasks-api.ts';
import { text } from './text.ts';

/** Every unit that answers for a task here, since when, and who answered before it. */
export function LeadsOverTime({ tasks }: { tasks: readonly TaskLine[] }) {
  const say = useWords(text);
  const led = Map.groupBy(
    tasks.filter((task) => task.leadId && task.status !== 'void'),
    (task) => task.leadId!,
  );
  const leads = [...led.values()].toSorted((a, b) => b.length - a.length);
  return (
    <section>
      <h2 className="t-sub">{say.lead}</h2>
      {leads.length === 0 && <p>{say.noLead}</p>}
      {leads.map((own) => (
        <Lead key={own[0]!.leadId} tasks={own} isOnly={leads.length === 1} />
      ))}
    </section>
  );
}

function Lead({ tasks, isOnly }: { tasks: readonly TaskLine[]; isOnly: boolean }) {
  const say = useWords(text);
  const task = tasks.find((one) => one.previousLeadId) ?? tasks[0]!;
  const { leadName, leadSince, previousLeadName, leadChangeReason } = task;
  return (
    <div className="directive-lead">
      <p>
        <strong>{leadName}</strong>
        {!isOnly && <span className="directive-quiet"> {tasks.map(({ code }) => code).join(', ')}</span>}
        {leadSince && <span className="directive-quiet nowrap"> {say.fromDay(cityDay(leadSince))}</span>}
      </p>
      {previousLeadName && leadSince && (
        <p className="directive-quiet" title={leadChangeReason ?? undefined}>
          {say.toDay(cityDay(addDays(leadSince, -1)))} {previousLeadName}
        </p>
      )}
    </div>
  );
}
