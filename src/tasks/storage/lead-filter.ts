import type { Level } from '#organisations/logic/organisation.ts';
import { organisationLevels } from '#organisations/storage/organisation-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import { isAsked } from '../logic/register-filter.ts';
import type { TaskRow } from '../logic/task-row.ts';
import { unitWithPredecessors } from './unit-names.ts';

export interface LeadFilter {
  /** A unit and all it inherited from. */
  readonly leadId?: string;
  /** Led by a unit of this level on the day. */
  readonly leadLevel?: Level;
  /** Nobody leads any of its tasks, or it has none. */
  readonly isLeadMissing?: boolean;
}

type Led = Pick<TaskRow, 'leadId'>;

/** Whether the tasks of a directive are led as asked. What the filter needs to know is read once. */
export async function ledAsAsked(
  reading: ReadingContext,
  filter: LeadFilter,
  tasks: readonly Led[],
): Promise<(own: readonly Led[]) => boolean> {
  const heirs = filter.leadId ? new Set(await unitWithPredecessors(reading, filter.leadId)) : null;
  const levels = filter.leadLevel ? await organisationLevels(reading, leadsOf(tasks)) : null;
  return (own) => {
    const leads = leadsOf(own);
    return (
      (!heirs || leads.some((id) => heirs.has(id))) &&
      (!levels || leads.some((id) => levels.get(id) === filter.leadLevel)) &&
      isAsked(filter.isLeadMissing, leads.length === 0)
    );
  };
}

export function leadsOf(tasks: readonly Led[]): string[] {
  return [...new Set(tasks.map(({ leadId }) => leadId).filter((id) => id !== null))];
}
