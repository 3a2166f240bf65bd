import { AddDialog } from './dialogs/add-dialog.tsx';
import { LinkDialog } from './dialogs/link-dialog.tsx';
import { MoveDialog } from './dialogs/move-dialog.tsx';
import { OutcomeDialog } from './dialogs/outcome-dialog.tsx';
import type { MilestoneRow, Roadmap } from './roadmaps-api.ts';

export type DialogName = 'add' | 'reach' | 'move' | 'void' | 'link';

interface MilestoneDialogProps {
  readonly name: DialogName;
  readonly roadmap: Roadmap;
  /** The milestone in hand; a new one goes under it. */
  readonly milestone: MilestoneRow | null;
  readonly onClose: () => void;
}

/** The form for one change of the roadmap. */
export function MilestoneDialog({ name, roadmap, milestone, onClose }: MilestoneDialogProps) {
  if (name === 'add') return <AddDialog roadmap={roadmap} onClose={onClose} />;
  if (!milestone) return null;
  if (name === 'move') return <MoveDialog milestone={milestone} onClose={onClose} />;
  if (name === 'link') return <LinkDialog roadmap={roadmap} milestone={milestone} onClose={onClose} />;
  return <OutcomeDialog outcome={name} milestone={milestone} onClose={onClose} />;
}
