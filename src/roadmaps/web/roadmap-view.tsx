import { useMemo, useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { WithPanel } from '#platform/web/side-panel.tsx';
import { useWords } from '#platform/web/words.ts';
import { daysBetween } from '#shared/plain-date.ts';
import { rangeOfRows } from '../logic/timeline-geometry-row.ts';
import { type DialogName, MilestoneDialog } from './milestone-dialog.tsx';
import { MilestonePanel } from './milestone-panel.tsx';
import { RoadmapEmpty } from './roadmap-empty.tsx';
import { RoadmapHead } from './roadmap-head.tsx';
import { RoadmapOptions } from './roadmap-options.tsx';
import { RoadmapSentence } from './roadmap-sentence.tsx';
import type { Roadmap } from './roadmaps-api.ts';
import { text } from './text.ts';
import { Timeline } from './timeline/timeline.tsx';
import type { TimelineRow } from './timeline/timeline-row.ts';
import { timelineRows } from './timeline-rows.ts';
import { type OptionName, useRoadmapAddress, zoomForDays } from './use-roadmap-address.ts';

/** The sentence, the drawing, and the milestone in hand beside it. */
export function RoadmapView({ roadmap }: { roadmap: Roadmap }) {
  const { code, title, milestones } = roadmap;
  const say = useWords(text);
  const { asOf, isPast } = useAsOf();
  const { role } = useReader();
  const mayWrite = role === 'secretariat' && !isPast;
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const days = useMemo(() => daysOf(milestones, asOf), [milestones, asOf]);
  const address = useRoadmapAddress(zoomForDays(days));
  const rows = timelineRows(milestones, { hrefFor: address.hrefFor, waitsFor: say.waitsFor });
  const opened = milestones.find(({ id }) => id === address.openId) ?? null;
  const walk = (step: 1 | -1) => stepTo(rows, opened?.id, step, address.open);
  return (
    <>
      <RoadmapHead code={code} title={title} />
      {milestones.length === 0 ? (
        <RoadmapEmpty title={title} code={code} onAdd={mayWrite ? () => setDialog('add') : null} />
      ) : (
        <>
          <RoadmapSentence milestones={milestones} hrefFor={address.hrefFor} />
          <RoadmapOptions
            address={address}
            available={availableIn(rows)}
            onAdd={mayWrite ? () => setDialog('add') : null}
          />
          <WithPanel
            panel={
              opened && (
                <MilestonePanel
                  key={opened.id}
                  milestone={opened}
                  roadmap={roadmap}
                  onDialog={mayWrite ? setDialog : null}
                  hrefFor={address.hrefFor}
                  onClose={() => address.open(null)}
                  onPrevious={walk(-1)}
                  onNext={walk(1)}
                />
              )
            }
          >
            <Timeline
              rows={rows}
              asOf={asOf}
              zoom={address.zoom}
              onZoom={address.setZoom}
              options={address.options}
              onOpen={address.open}
              labels={{ name: title }}
            />
          </WithPanel>
        </>
      )}
      {dialog && <MilestoneDialog name={dialog} roadmap={roadmap} milestone={opened} onClose={() => setDialog(null)} />}
    </>
  );
}

function availableIn(rows: readonly TimelineRow[]): OptionName[] {
  return [
    ...(rows.some((row) => row.baseline) ? (['baseline'] as const) : []),
    ...(rows.some((row) => row.isCritical) ? (['critical'] as const) : []),
    'calendar',
  ];
}

function daysOf(milestones: Roadmap['milestones'], asOf: string): number {
  const dates = milestones.map(({ due, startsOn, doneOn, firstDue }) => ({
    window: due,
    plannedStart: startsOn,
    doneOn,
    baseline: firstDue,
  }));
  const { from, to } = rangeOfRows(dates, asOf);
  return daysBetween(from, to);
}

/** To the neighbour in the order on screen; undefined at either end. */
function stepTo(
  rows: readonly TimelineRow[],
  id: string | undefined,
  step: 1 | -1,
  open: (id: string) => void,
): (() => void) | undefined {
  const next = rows[rows.findIndex((row) => row.id === id) + step];
  return id && next ? () => open(next.id) : undefined;
}
