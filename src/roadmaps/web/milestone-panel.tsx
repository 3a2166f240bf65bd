import type { ReactNode } from 'react';
import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { KindChip } from '#platform/web/kind-chip.tsx';
import { SidePanel } from '#platform/web/side-panel.tsx';
import { SourceChip } from '#platform/web/source-chip.tsx';
import { StatusWord } from '#platform/web/status-mark.tsx';
import { WindowText } from '#platform/web/window-text.tsx';
import { useWords } from '#platform/web/words.ts';
import { daysBetween } from '#shared/plain-date.ts';
import type { DialogName } from './milestone-dialog.tsx';
import { MilestoneLinks } from './milestone-links.tsx';
import type { MilestoneRow, Roadmap } from './roadmaps-api.ts';
import { text } from './text.ts';

interface MilestonePanelProps {
  readonly milestone: MilestoneRow;
  readonly roadmap: Roadmap;
  /** Null for readers who may not write, or on an earlier day. */
  readonly onDialog: ((name: DialogName) => void) | null;
  readonly hrefFor: (id: string) => string;
  readonly onClose: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** One milestone beside the drawing: its window in words and days, what was planned first, what it waits for, its source. */
export function MilestonePanel({ milestone, roadmap, onDialog, hrefFor, ...walk }: MilestonePanelProps) {
  const say = useWords(text);
  const isOpen = !milestone.doneOn && !milestone.voidedOn;
  return (
    <SidePanel
      label={say.panel(milestone.title)}
      head={<StatusWord status={milestone.status} />}
      actions={onDialog && <Actions isOpen={isOpen} onDialog={onDialog} />}
      {...walk}
    >
      <h2 className="t-title rm-panel-title">{milestone.title}</h2>
      <dl className="rm-facts">
        <Times milestone={milestone} />
        <MilestoneLinks milestone={milestone} roadmap={roadmap} hrefFor={hrefFor} />
        {milestone.taskCode && (
          <Fact name={say.task}>
            <AsOfLink href={`/chi-dao/${roadmap.code}#${milestone.taskCode}`}>{milestone.taskCode}</AsOfLink>
          </Fact>
        )}
        {milestone.source && (
          <Fact name={say.source}>
            <SourceChip kind="document" label={milestone.source} />{' '}
            {milestone.isReconstructed && <KindChip kind="reconstructed" />}
          </Fact>
        )}
      </dl>
    </SidePanel>
  );
}

function Times({ milestone }: { milestone: MilestoneRow }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const { due, firstDue, moveReason, startsOn, doneOn, voidedOn, voidReason, status } = milestone;
  return (
    <>
      <Fact name={say.due}>
        <WindowText window={due} hasDays />
        {status === 'late' && due.latest && (
          <strong className="rm-late nowrap"> {say.overdue(daysBetween(due.latest, asOf))}</strong>
        )}
      </Fact>
      {firstDue && (
        <Fact name={say.firstDue}>
          <WindowText window={firstDue} hasDays />
        </Fact>
      )}
      {moveReason && <Fact name={say.moveReason}>{moveReason}</Fact>}
      {startsOn && <Fact name={say.startsOn}>{cityDay(startsOn)}</Fact>}
      {doneOn && <Fact name={say.doneOn}>{cityDay(doneOn)}</Fact>}
      {voidedOn && <Fact name={say.voidedOn}>{say.voidedFrom(cityDay(voidedOn), voidReason ?? '')}</Fact>}
    </>
  );
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Actions({ isOpen, onDialog }: { isOpen: boolean; onDialog: (name: DialogName) => void }) {
  const { actions } = useWords(text);
  const button = (name: DialogName, kind: 'primary' | 'secondary' = 'secondary') => (
    <Button key={name} kind={kind} size="small" onClick={() => onDialog(name)}>
      {actions[name]}
    </Button>
  );
  return isOpen ? [button('reach', 'primary'), button('move'), button('link'), button('void')] : [button('link')];
}
