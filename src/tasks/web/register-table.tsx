import { useState } from 'react';
import { Button } from '#platform/web/button.tsx';
import { DataTable } from '#platform/web/data-table.tsx';
import { WindowGlyph } from '#platform/web/window-glyph.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import type { RegisterAddress } from './register-address.ts';
import { useRegisterColumns } from './register-columns.tsx';
import { useRegisterGroups } from './register-groups.tsx';
import type { RegisterLine } from './tasks-api.ts';
import { text } from './text.ts';

interface RegisterTableProps {
  readonly rows: readonly RegisterLine[];
  readonly address: RegisterAddress;
  readonly current: string | null;
  readonly onPeek: (code: string) => void;
}

/** Rows drawn at first; the rest on request, so that a register of years opens at once. */
const shownAtFirst = 300;
const day = '2026-01-01';
const legend = {
  day: { earliest: day, latest: day, phrase: day, certainty: 'exact' },
  interval: { earliest: day, latest: '2026-01-31', phrase: day, certainty: 'exact' },
} as const;

export function RegisterTable({ rows, address, current, onPeek }: RegisterTableProps) {
  const say = useWords(text);
  const columns = useRegisterColumns();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, shownAtFirst);
  const groups = useRegisterGroups(shown, address.grouping);
  return (
    <>
      <DataTable
        caption={say.caption}
        isCaptionHidden
        columns={columns}
        groups={groups}
        rowKey={(row) => row.code}
        density={address.isDense ? 'dense' : 'comfort'}
        currentKey={current}
        onRow={(row) => onPeek(row.code)}
        isStruck={(row) => row.status === 'void'}
      />
      {shown.length < rows.length && (
        <Button onClick={() => setShowsAll(true)}>{say.showRest(vietnameseNumber(rows.length - shown.length))}</Button>
      )}
      <p className="register-legend">
        <span aria-hidden="true">
          <WindowGlyph window={legend.day} />
        </span>
        {say.legendDay}
        <span aria-hidden="true">
          <WindowGlyph window={legend.interval} />
        </span>
        {say.legendInterval}
        <span className="register-legend-count">{say.rows(vietnameseNumber(rows.length))}</span>
      </p>
    </>
  );
}
