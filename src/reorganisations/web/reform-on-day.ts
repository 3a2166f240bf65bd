import type { PlainDate } from '#shared/plain-date.ts';
import type { ListedReform } from './reorganisations-api.ts';

type Doings = Pick<
  ListedReform,
  'status' | 'draftedOn' | 'committedOn' | 'committedBy' | 'undoneOn' | 'undoneBy' | 'undoReason'
>;

/** A reform as it was known on a day: what was done to it later is left out. Null: it was not yet on record. */
export function reformOn<Reform extends Doings>(reform: Reform, day: PlainDate): Reform | null {
  if (reform.draftedOn > day) return null;
  const isUndone = reform.undoneOn !== null && reform.undoneOn <= day;
  const isCommitted = reform.committedOn !== null && reform.committedOn <= day;
  return {
    ...reform,
    ...(!isUndone && { undoneOn: null, undoneBy: null, undoReason: null }),
    ...(!isCommitted && { committedOn: null, committedBy: null }),
    status: isUndone ? 'undone' : isCommitted ? 'committed' : 'draft',
  };
}
