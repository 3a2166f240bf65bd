import { drivingChain } from '../logic/driving-chain.ts';
import { inTreeOrder } from '../logic/roadmap-tree.ts';
import type { MilestoneRow } from './roadmaps-api.ts';
import type { TimelineRow } from './timeline/timeline-row.ts';

/** Beside a bar there is room for a few words; the panel has all of them. */
const longestNote = 44;

interface RowWords {
  readonly hrefFor: (id: string) => string;
  readonly waitsFor: (title: string) => string;
}

/** The milestones as rows of the drawing, in the order of the tree. */
export function timelineRows(milestones: readonly MilestoneRow[], { hrefFor, waitsFor }: RowWords): TimelineRow[] {
  const chain = drivingChain(milestones);
  return inTreeOrder(milestones).map(({ milestone, level, isSummary }) => ({
    id: milestone.id,
    label: milestone.title,
    level,
    isSummary,
    status: milestone.status,
    dueText: milestone.due.phrase,
    window: milestone.due,
    // A summary without a start of its own spans its window.
    plannedStart: milestone.startsOn ?? (isSummary ? milestone.due.earliest : null),
    doneOn: milestone.doneOn,
    baseline: milestone.firstDue,
    note: noteOf(milestone, waitsFor),
    href: hrefFor(milestone.id),
    isCritical: chain.has(milestone.id),
    after: milestone.after,
  }));
}

function noteOf({ voidReason, heldUpBy }: MilestoneRow, waitsFor: (title: string) => string): string | null {
  const note = voidReason ?? (heldUpBy && waitsFor(heldUpBy));
  if (!note || note.length <= longestNote) return note || null;
  // The first clause says what happened; its ground is told in the panel.
  const [clause = ''] = note.split(/[;,]| theo /);
  if (clause.length <= longestNote) return clause;
  return `${clause.slice(0, Math.max(clause.lastIndexOf(' ', longestNote), longestNote / 2))}…`;
}
