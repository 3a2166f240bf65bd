import { AsOfLink } from '#platform/web/as-of.tsx';
import { type Column, DataTable } from '#platform/web/data-table.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay, vietnameseNumber } from '#shared/vietnamese-text.ts';
import { type ListedReform, reformPath } from './reorganisations-api.ts';
import { text } from './text.ts';

/** One reform a row, the newest first. */
export function ReformsTable({ reforms }: { reforms: readonly ListedReform[] }) {
  const say = useWords(text);
  const { columns: heads } = say;
  const columns: Column<ListedReform>[] = [
    { key: 'title', head: heads.title, isRowHead: true, width: '30%', cell: (one) => <Title reform={one} /> },
    { key: 'day', head: heads.day, width: '110px', cell: (one) => <Day reform={one} /> },
    { key: 'basis', head: heads.basis, isDroppedOnTablet: true, cell: ({ legalBasis }) => legalBasis },
    { key: 'status', head: heads.status, width: '150px', cell: (one) => <Status reform={one} /> },
    { key: 'units', head: heads.units, align: 'end', width: '80px', cell: ({ units }) => vietnameseNumber(units) },
    {
      ...{ key: 'tasks', head: heads.tasks, align: 'end', width: '130px' },
      cell: ({ tasks, status }) =>
        tasks === null || status !== 'committed' ? (
          <span className="reform-quiet">{status === 'undone' ? say.returned : say.notYet}</span>
        ) : (
          vietnameseNumber(tasks)
        ),
    },
  ];
  return <DataTable caption={say.title} isCaptionHidden columns={columns} rows={reforms} rowKey={({ id }) => id} />;
}

const Title = ({ reform: { id, title } }: { reform: ListedReform }) => (
  <AsOfLink href={reformPath(id)}>{title}</AsOfLink>
);

const Day = ({ reform }: { reform: ListedReform }) => (
  <span className="nowrap">{vietnameseDay(reform.effectiveOn)}</span>
);

/** What became of it, and on which day. */
function Status({ reform: { status, draftedOn, committedOn, undoneOn } }: { reform: ListedReform }) {
  const say = useWords(text);
  const day = { draft: draftedOn, committed: committedOn, undone: undoneOn }[status];
  return (
    <span>
      <span className="reform-status" data-status={status}>
        {say.statuses[status]}
      </span>
      {day && <span className="reform-note nowrap">{vietnameseDay(day)}</span>}
    </span>
  );
}
