import { useState } from 'react';
import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { useNavigation } from '#platform/web/navigation.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import type { Zoom } from '#roadmaps/logic/timeline-geometry.ts';
import { MilestoneDialog } from '#roadmaps/web/milestone-dialog.tsx';
import type { Roadmap } from '#roadmaps/web/roadmaps-api.ts';
import { text as roadmapText } from '#roadmaps/web/text.ts';
import { Timeline } from '#roadmaps/web/timeline/timeline.tsx';
import { timelineRows } from '#roadmaps/web/timeline-rows.ts';
import { SpineSection } from './spine-section.tsx';
import { text } from './text.ts';

/** Its steps over time. A step opens on the roadmap's own page, where it can be changed. */
export function RoadmapSection({ code, roadmap }: { code: string; roadmap: Roadmap | undefined }) {
  const say = useWords(text);
  const { waitsFor } = useWords(roadmapText);
  const { asOf, isPast } = useAsOf();
  const { role } = useReader();
  const { navigate } = useNavigation();
  const [zoom, setZoom] = useState<Zoom>('year');
  const [isAdding, setIsAdding] = useState(false);
  const day = isPast ? `&ngay=${asOf}` : '';
  const hrefFor = (id: string) => `/lo-trinh/${code}?moc=${id}${day}`;
  const rows = timelineRows(roadmap?.milestones ?? [], { hrefFor, waitsFor });
  return (
    <SpineSection
      number={4}
      title={say.roadmap}
      id="lo-trinh"
      aside={<AsOfLink href={`/lo-trinh/${code}`}>{say.openRoadmap}</AsOfLink>}
    >
      {!roadmap && <Loading rows={4} />}
      {roadmap?.milestones.length === 0 && <p className="directive-nothing">{say.noRoadmap}</p>}
      {roadmap && rows.length > 0 && (
        <Timeline
          {...{ rows, asOf, zoom }}
          onZoom={setZoom}
          onOpen={(id) => navigate(hrefFor(id))}
          labels={{ name: roadmap.title, baseline: say.baseline }}
        />
      )}
      {roadmap && role === 'secretariat' && !isPast && (
        <p className="directive-after no-print">
          <Button size="small" onClick={() => setIsAdding(true)}>
            {say.addMilestone}
          </Button>
        </p>
      )}
      {roadmap && isAdding && (
        <MilestoneDialog name="add" roadmap={roadmap} milestone={null} onClose={() => setIsAdding(false)} />
      )}
    </SpineSection>
  );
}
