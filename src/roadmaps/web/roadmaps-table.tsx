import { AsOfLink } from '#platform/web/as-of.tsx';
import { type Column, DataTable } from '#platform/web/data-table.tsx';
import { StatusWord } from '#platform/web/status-mark.tsx';
import { WindowText } from '#platform/web/window-text.tsx';
import { useWords } from '#platform/web/words.ts';
import { RoadmapSpan } from './roadmap-span.tsx';
import type { RoadmapLine } from './roadmaps-api.ts';
import { text } from './text.ts';

interface RoadmapsTableProps {
  readonly rows: readonly RoadmapLine[];
  /** All roadmaps: their days give the scale of the little drawings. */
  readonly all: readonly RoadmapLine[];
}

/** One roadmap a row: where it stands, what comes next, how much is reached, when it lies. */
export function RoadmapsTable({ rows, all }: RoadmapsTableProps) {
  const say = useWords(text);
  const columns: Column<RoadmapLine>[] = [
    {
      key: 'status',
      head: say.columns.status,
      width: '150px',
      phone: 'bare',
      cell: (row) => <StatusWord status={row.status} />,
    },
    {
      key: 'directive',
      head: say.columns.directive,
      isRowHead: true,
      width: '24%',
      cell: ({ code, title }) => (
        <AsOfLink href={`/lo-trinh/${code}`} className="rm-row-name">
          <span>{code}</span> {title}
        </AsOfLink>
      ),
    },
    { key: 'next', head: say.columns.next, cell: (row) => <Next row={row} /> },
    {
      key: 'reached',
      head: say.columns.reached,
      width: '90px',
      isDroppedOnTablet: true,
      cell: ({ reached, milestones }) => <span className="nowrap">{say.reached(reached, milestones)}</span>,
    },
    {
      key: 'span',
      head: say.columns.span,
      width: '26%',
      phone: 'bare',
      isDroppedOnTablet: true,
      cell: (row) => <RoadmapSpan row={row} all={all} />,
    },
  ];
  return <DataTable caption={say.title} isCaptionHidden columns={columns} rows={rows} rowKey={(row) => row.code} />;
}

function Next({ row: { code, next, late } }: { row: RoadmapLine }) {
  const say = useWords(text);
  if (!next) return <span className="rm-quiet">{say.allReached}</span>;
  return (
    <div>
      <AsOfLink href={`/lo-trinh/${code}?moc=${next.id}`}>{next.title}</AsOfLink>
      <span className="rm-next-due">
        <WindowText window={next.due} />
        {late > 0 && <strong className="rm-late nowrap">{say.late(late)}</strong>}
      </span>
    </div>
  );
}
