import { useState } from 'react';
import { Button } from '#platform/web/button.tsx';
import { Dialog } from '#platform/web/dialog.tsx';
import { RefusalList } from '#platform/web/refusal-list.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay, vietnameseNumber } from '#shared/vietnamese-text.ts';
import type { ReformDetail, ReformPreview } from '../reorganisations-api.ts';
import { text } from './text.ts';
import { useCommit, useDiscard } from './use-reform-writes.ts';

/** Carrying it out, once nothing would be orphaned; or throwing the draft away. */
export function DraftActions({ reform, plan }: { reform: ReformDetail; plan: ReformPreview | null }) {
  const say = useWords(text);
  const [asked, setAsked] = useState<'commit' | 'discard' | null>(null);
  const close = () => setAsked(null);
  const orphans = plan?.report.orphans ?? 0;
  return (
    <section className="reform-part">
      <SectionHead title={say.doHead} />
      <div className="reform-actions">
        {plan && (
          <Button kind="primary" disabled={orphans > 0} onClick={() => setAsked('commit')}>
            {say.commit}
          </Button>
        )}
        <Button onClick={() => setAsked('discard')}>{say.discard}</Button>
      </div>
      {orphans > 0 && <p className="reform-quiet">{say.commitBlocked(vietnameseNumber(orphans))}</p>}
      {asked === 'commit' && plan && <CommitDialog plan={plan} onClose={close} />}
      {asked === 'discard' && <DiscardDialog {...reform} onClose={close} />}
    </section>
  );
}

function CommitDialog({ plan, onClose }: { plan: ReformPreview; onClose: () => void }) {
  const say = useWords(text);
  const commit = useCommit(onClose);
  const { report, chart } = plan;
  const day = vietnameseDay(plan.handoverOn ?? plan.effectiveOn);
  const actions = (
    <>
      <Button kind="primary" isBusy={commit.isPending} onClick={() => commit.mutate(plan.id)}>
        {say.commit}
      </Button>
      <Button onClick={onClose}>{say.cancel}</Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={say.commitTitle(plan.title)} actions={actions} place="bottom">
      <div className="reform-form">
        <p>
          <strong>{say.commitSays(vietnameseNumber(report.items), vietnameseNumber(report.tasks))}</strong>
        </p>
        <p>{say.commitChart(vietnameseNumber(chart.ends), vietnameseNumber(chart.begins))}</p>
        <p>
          {say.commitDay(day)} {say.commitUndo(day)}
        </p>
        {commit.error && <RefusalList error={commit.error} />}
      </div>
    </Dialog>
  );
}

function DiscardDialog({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const say = useWords(text);
  const discard = useDiscard(title);
  const actions = (
    <>
      <Button kind="primary" isBusy={discard.isPending} onClick={() => discard.mutate(id)}>
        {say.discard}
      </Button>
      <Button onClick={onClose}>{say.cancel}</Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={say.discardTitle(title)} actions={actions} place="bottom">
      <p>{say.discardSays}</p>
      {discard.error && <RefusalList error={discard.error} />}
    </Dialog>
  );
}
