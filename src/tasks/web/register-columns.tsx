import { useMemo } from 'react';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import type { Column } from '#platform/web/data-table.tsx';
import { SixDots } from '#platform/web/six-dots.tsx';
import { Seal, StatusMark } from '#platform/web/status-mark.tsx';
import { WindowText } from '#platform/web/window-text.tsx';
import { useWords } from '#platform/web/words.ts';
import { LeadCell } from './lead-words.tsx';
import { dotsOf } from './six-of.ts';
import type { RegisterLine } from './tasks-api.ts';
import { text } from './text.ts';

/** Mark, code, what was said, who, by when, the six, last news. */
export function useRegisterColumns(): readonly Column<RegisterLine>[] {
  const say = useWords(text);
  return useMemo(
    () => [
      {
        ...{ key: 'mark', head: say.columns.mark, isHeadHidden: true, width: '34px', phone: 'hide' },
        cell: (row) => <StatusMark status={row.status} />,
      },
      {
        ...{ key: 'code', head: say.columns.code, width: '52px', phone: 'hide' },
        cell: (row) => <span className="register-code">{row.code}</span>,
      },
      { key: 'directive', head: say.columns.directive, isRowHead: true, cell: (row) => <Said row={row} /> },
      {
        ...{ key: 'lead', head: say.columns.lead, width: '17%', phone: 'bare' },
        cell: (row) => <LeadCell row={row} others={row.otherLeadCount} />,
      },
      {
        ...{ key: 'due', head: say.columns.due, width: '23%', phone: 'bare' },
        cell: (row) => <WindowText window={row.due} hasGlyph />,
      },
      {
        ...{ key: 'six', head: say.columns.six, width: '104px', phone: 'bare', isDroppedOnTablet: true },
        cell: (row) => <SixDots parts={dotsOf(row.six)} />,
      },
      {
        ...{ key: 'news', head: say.columns.news, width: '98px', align: 'end', isDroppedOnTablet: true },
        cell: (row) => <News day={row.lastNewsOn} />,
      },
    ],
    [say],
  );
}

/** Title as the link to the page, seal where a question waits, and the words that were said; the quote may be cut, a date never. */
function Said({ row }: { row: RegisterLine }) {
  const say = useWords(text);
  return (
    <>
      <span className="register-title">
        <span className="register-phone-mark">
          <StatusMark status={row.status} isDecorative /> {row.code}
        </span>
        <AsOfLink href={`/chi-dao/${row.code}`} className="register-link">
          {row.title}
        </AsOfLink>
        {row.waitingDecisions > 0 && (
          <>
            {' '}
            <Seal />
          </>
        )}
        {row.isReconstructed && <span className="visually-hidden"> ({say.reconstructed})</span>}
      </span>
      <span className="register-quote" title={row.quote}>
        {row.quote}
      </span>
    </>
  );
}

function News({ day }: { day: string | null }) {
  const say = useWords(text);
  return <span className="register-news nowrap">{day ? cityDay(day) : say.noNews}</span>;
}
