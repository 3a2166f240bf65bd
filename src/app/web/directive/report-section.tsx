import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { KindChip } from '#platform/web/kind-chip.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { SourceChip } from '#platform/web/source-chip.tsx';
import { Unbroken } from '#platform/web/unbroken.tsx';
import { useWords } from '#platform/web/words.ts';
import type { ReportLine } from '#tasks/web/tasks-api.ts';
import { SpineSection } from './spine-section.tsx';
import { text } from './text.ts';

const shownAtFirst = 5;

/** What the units said, newest first, each with what it rests on. */
export function ReportSection({ reports }: { reports: readonly ReportLine[] | undefined }) {
  const say = useWords(text);
  const [showsAll, setShowsAll] = useState(false);
  const all = reports ?? [];
  const shown = showsAll ? all : all.slice(0, shownAtFirst);
  const evidence = all.reduce((count, report) => count + report.evidence.length, 0);
  return (
    <SpineSection
      number={5}
      title={say.reports}
      id="bao-cao"
      aside={all.length > 0 && say.reportCount(all.length, evidence)}
    >
      {!reports && <Loading rows={3} />}
      {reports?.length === 0 && <p className="directive-nothing">{say.noReports}</p>}
      <ul className="dated-list">
        {shown.map((report) => (
          <ReportItem key={report.id} report={report} />
        ))}
      </ul>
      {shown.length < all.length && (
        <p className="directive-after no-print">
          <Button size="small" onClick={() => setShowsAll(true)}>
            {say.showAll(all.length)}
          </Button>
        </p>
      )}
    </SpineSection>
  );
}

function ReportItem({ report }: { report: ReportLine }) {
  const say = useWords(text);
  const { reportedOn, organisationShortName, taskTitle, obstacle, evidence, isReconstructed } = report;
  return (
    <li>
      <time dateTime={reportedOn} className="nowrap">
        {cityDay(reportedOn)}
      </time>
      <div>
        <p>
          <Unbroken text={report.text} />
        </p>
        {obstacle && <p className="directive-obstacle">{say.obstacleSaid(obstacle)}</p>}
        <p className="directive-quiet">
          {say.reportedBy(organisationShortName, taskTitle)} {isReconstructed && <KindChip kind="illustrative" />}
        </p>
      </div>
      <div className="dated-side">
        {evidence.map((piece) => (
          <Evidence key={piece.id} piece={piece} />
        ))}
      </div>
    </li>
  );
}

/** A file is fetched from the server; a document of ours opens on its page; a number alone stays words. */
function Evidence({ piece: { id, label, fileId, documentId } }: { piece: ReportLine['evidence'][number] }) {
  if (!fileId)
    return <SourceChip kind="document" label={label} {...(documentId && { href: `/van-ban/${documentId}` })} />;
  return (
    <a className="ui-source" href={`/api/v1/evidence/${id}`} download={label}>
      <Download size={14} strokeWidth={1.7} aria-hidden />
      <span className="ui-source-label">{label}</span>
    </a>
  );
}
