import { useState } from 'react';
import { Button } from '../button.tsx';
import { type Column, DataTable, type Sort } from '../data-table.tsx';
import { FilterBar } from '../filter-bar.tsx';
import { FilterChip } from '../filter-chip.tsx';
import { PlainLink } from '../navigation.tsx';
import { SidePanel, WithPanel } from '../side-panel.tsx';
import { type SixClear, SixDots } from '../six-dots.tsx';
import { StatusMark, type StatusName, StatusWord } from '../status-mark.tsx';
import { ViewTabs } from '../tabs.tsx';
import { useListKeys } from '../use-list-keys.ts';
import { WindowText } from '../window-text.tsx';
import { unitOptions } from './controls.tsx';

interface Line {
  readonly code: string;
  readonly name: string;
  readonly words: string;
  readonly lead: string;
  readonly status: StatusName;
  readonly due: string;
}

const lines: readonly Line[] = [
  {
    code: 'D03',
    name: 'Chung cư cũ',
    words: 'sửa lại các khu nhà cũ',
    lead: 'Sở Xây dựng',
    status: 'late',
    due: 'năm 2025',
  },
  {
    code: 'D09',
    name: 'Nước thải',
    words: 'gom nước thải trước khi ra sông',
    lead: 'Sở Xây dựng',
    status: 'late',
    due: 'tháng 9-2025',
  },
  {
    code: 'D01',
    name: 'Xe sạch',
    words: 'giúp dân đổi sang xe sạch',
    lead: 'Sở Tài chính',
    status: 'at_risk',
    due: 'trước 1-7',
  },
];

const six: SixClear = {
  who: 'clear',
  what: 'clear',
  when: 'inferred',
  responsibility: 'clear',
  deliverable: 'missing',
  authority: 'clear',
};

const columns: readonly Column<Line>[] = [
  {
    key: 'mark',
    head: 'Tình trạng',
    isHeadHidden: true,
    width: '28px',
    phone: 'hide',
    cell: (line) => <StatusMark status={line.status} />,
  },
  { key: 'code', head: 'Mã', width: '52px', phone: 'bare', cell: (line) => <b>{line.code}</b> },
  {
    key: 'name',
    head: 'Chỉ đạo',
    isRowHead: true,
    isSortable: true,
    cell: (line) => (
      <>
        <PlainLink href={`/chi-dao/${line.code}`}>{line.name}</PlainLink>
        <div className="t-quote-row">{line.words}</div>
      </>
    ),
  },
  { key: 'lead', head: 'Chủ trì', isDroppedOnTablet: true, cell: (line) => line.lead },
  {
    key: 'due',
    head: 'Hạn',
    isSortable: true,
    cell: (line) => (
      <WindowText
        hasGlyph
        window={{ earliest: '2025-01-01', latest: '2025-12-31', phrase: line.due, certainty: 'fuzzy' }}
      />
    ),
  },
  { key: 'six', head: '6 rõ', isDroppedOnTablet: true, cell: () => <SixDots parts={six} /> },
  { key: 'news', head: 'Tin gần nhất', align: 'end', phone: 'hide', cell: () => '2-3-2026' },
];

/** Views, filters, a table with groups, and the record in hand beside it. */
export function Lists() {
  const [current, setCurrent] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [sort, setSort] = useState<Sort | null>({ key: 'due', direction: 'ascending' });
  const [lead, setLead] = useState<string | null>(null);
  const peek = (code: string) => {
    setCurrent(code);
    setIsOpen(true);
  };
  useListKeys({ keys: lines.map((line) => line.code), current, onMove: setCurrent, onPeek: peek });
  const groups = [...Map.groupBy(lines, (line) => line.status)].map(([status, rows]) => ({
    key: status,
    head: (
      <>
        <StatusWord status={status} /> {rows.length}
      </>
    ),
    rows,
  }));
  const line = lines.find((one) => one.code === current);
  const panel = isOpen && line && (
    <SidePanel
      label={line.name}
      head={
        <>
          {line.code} <StatusWord status={line.status} />
        </>
      }
      onClose={() => setIsOpen(false)}
      onNext={() => {}}
      actions={<Button kind="primary">Mở trang chỉ đạo</Button>}
    >
      <h2 className="t-question">{line.name}</h2>
      <p>{line.words}</p>
    </SidePanel>
  );
  return (
    <div style={{ marginTop: 32 }}>
      <ViewTabs
        label="Cách xem"
        views={[
          { href: '/so-chi-dao', label: 'Tất cả', count: 23, isCurrent: true },
          { href: '/so-chi-dao?tinh-trang=late', label: 'Chậm', count: 4, isCurrent: false },
        ]}
      />
      <FilterBar onClear={lead ? () => setLead(null) : undefined}>
        <FilterChip label="Chủ trì" options={unitOptions} value={lead} onChange={setLead} />
        <FilterChip label="Hạn" options={[{ value: 'q1', label: 'quý I-2026' }]} value="q1" onChange={() => {}} />
      </FilterBar>
      <WithPanel panel={panel}>
        <DataTable
          caption="Sổ chỉ đạo"
          isCaptionHidden
          columns={columns}
          groups={groups}
          rowKey={(one) => one.code}
          currentKey={current}
          sort={sort}
          onSort={setSort}
          onRow={(one) => peek(one.code)}
        />
      </WithPanel>
    </div>
  );
}
