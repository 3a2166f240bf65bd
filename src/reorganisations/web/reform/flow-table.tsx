import { useState } from 'react';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { type Column, DataTable } from '#platform/web/data-table.tsx';
import { OpenNumber } from '#platform/web/open-number.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import type { UnitNames } from '../reorganisations-api.ts';
import type { FlowPair } from './flow-pairs.ts';
import { text } from './text.ts';
import { useWorkFilter } from './work-address.ts';

interface FlowTableProps {
  readonly pairs: readonly FlowPair[];
  readonly names: UnitNames;
  /** Whether the counts open their work: only before it was carried out. */
  readonly isOpening: boolean;
}

const mostShown = 30;

/** Who hands over what to whom: the drawing in words and figures. */
export function FlowTable({ pairs, names, isOpening }: FlowTableProps) {
  const say = useWords(text);
  const [isWhole, setIsWhole] = useState(false);
  const { flowColumns: heads } = say;
  const columns: Column<FlowPair>[] = [
    { key: 'from', head: heads.from, isRowHead: true, width: '34%', cell: (pair) => <From {...{ pair, names }} /> },
    { key: 'to', head: heads.to, cell: ({ to }) => <Heir heir={to} names={names} /> },
    {
      key: 'count',
      head: heads.count,
      align: 'end',
      width: '120px',
      cell: (pair) => <Work {...{ pair, isOpening }} />,
    },
    {
      ...{ key: 'rules', head: heads.rules, width: '24%', isDroppedOnTablet: true },
      cell: ({ reasons }) => reasons.map((reason) => say.reasons[reason]).join(', '),
    },
  ];
  return (
    <>
      <DataTable
        {...{ caption: say.flowHead, isCaptionHidden: true, columns, density: 'dense' }}
        rows={isWhole ? pairs : pairs.slice(0, mostShown)}
        rowKey={({ from, to }) => `${from}|${to}`}
      />
      {!isWhole && pairs.length > mostShown && (
        <div>
          <Button onClick={() => setIsWhole(true)}>{say.allRows(vietnameseNumber(pairs.length))}</Button>
        </div>
      )}
    </>
  );
}

function From({ pair: { from }, names }: { pair: FlowPair; names: UnitNames }) {
  return <AsOfLink href={`/to-chuc/${from}`}>{names[from]?.name ?? from}</AsOfLink>;
}

/** A unit by name, or in red that nobody receives it. */
export function Heir({ heir, names }: { heir: string | null; names: UnitNames }) {
  const say = useWords(text);
  return heir === null ? <span className="reform-orphan">{say.nobody}</span> : (names[heir]?.name ?? heir);
}

function Work({ pair: { from, to, count }, isOpening }: { pair: FlowPair; isOpening: boolean }) {
  const { hrefOf } = useWorkFilter();
  if (!isOpening || count === 0) return vietnameseNumber(count);
  return (
    <OpenNumber
      count={vietnameseNumber(count)}
      href={hrefOf(to === null ? { from, reason: 'none' } : { from, heir: to })}
    />
  );
}
