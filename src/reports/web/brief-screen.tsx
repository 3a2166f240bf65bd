import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Download, Printer } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { problemsIn } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { useWords } from '#platform/web/words.ts';
import { briefPath } from '../logic/brief-address.ts';
import { type BriefPaper, briefPaper } from '../logic/brief-paper.ts';
import { BriefSheets } from './brief-sheets.tsx';
import { OverviewEmpty } from './overview-empty.tsx';
import { type Brief, reportsApi } from './reports-api.ts';
import { SessionMenu } from './session-menu.tsx';
import { text } from './text.ts';
import { useSessionAddress } from './use-session-address.ts';
import './reports.css';

const mostSheets = 2;

/** The brief for the next session, as it will lie on the table. */
export function BriefScreen() {
  const say = useWords(text);
  const { input, isAll } = useSessionAddress();
  const brief = useQuery({
    ...reportsApi.query.brief.queryOptions({ input }),
    placeholderData: keepPreviousData,
  });
  return (
    <article className="brief-screen">
      {!brief.data?.rows.length && <h1 className="visually-hidden">{say.brief.title}</h1>}
      {brief.error && (
        <ErrorPanel
          sentence={say.failed}
          wayOut={problemsIn(brief.error)[0]?.message}
          onRetry={() => void brief.refetch()}
        />
      )}
      {brief.isPending && <Loading rows={8} />}
      {brief.data?.rows.length === 0 && <OverviewEmpty unit={null} sentence={say.brief.empty} />}
      {brief.data && brief.data.rows.length > 0 && (
        <BriefView key={brief.data.checkCode} brief={brief.data} isAll={isAll} />
      )}
    </article>
  );
}

/** The sheets with what can be done with them; the same brief as the file. */
export function BriefView({ brief, isAll }: { brief: Brief; isAll: boolean }) {
  const [mostRows, setMostRows] = useState(Number.POSITIVE_INFINITY);
  const paper = useMemo(() => briefPaper(brief, mostRows), [brief, mostRows]);
  const told = paper.blocks.filter(({ kind }) => kind === 'row').length;
  // Two sheets at most: while there are more, one row less is told, and the notice names it.
  const onMeasured = useCallback((sheets: number) => sheets > mostSheets && told > 0 && setMostRows(told - 1), [told]);
  const sessionId = isAll ? null : (brief.sessions[0]?.id ?? null);
  const address = window.location.origin + briefPath(brief, isAll);
  return (
    <>
      <BriefBar sessionId={sessionId} />
      <CutNotice paper={paper} />
      <BriefSheets paper={paper} sessionId={sessionId} address={address} onMeasured={onMeasured} />
    </>
  );
}

function BriefBar({ sessionId }: { sessionId: string | null }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const { hrefFor } = useSessionAddress();
  const overview = useQuery(reportsApi.query.overview.queryOptions({ input: { asOf } }));
  const query = new URLSearchParams({ asOf, ...(sessionId ? { sessionId } : { all: 'true' }) });
  return (
    <header className="brief-bar no-print">
      <h1 className="t-title">{say.brief.title}</h1>
      {overview.data && <SessionMenu sessions={overview.data.sessions} current={sessionId} hrefFor={hrefFor} />}
      <span className="brief-actions">
        <a className="ui-button" data-kind="primary" data-size="normal" href={`/api/v1/brief.docx?${query}`} download>
          <Download size={16} strokeWidth={1.7} aria-hidden />
          <span>{say.brief.download}</span>
        </a>
        <Button icon={<Printer size={16} strokeWidth={1.7} aria-hidden />} onClick={() => window.print()}>
          {say.brief.print}
        </Button>
      </span>
    </header>
  );
}

/** What the two pages only name, so that somebody can choose what to leave out instead. */
function CutNotice({ paper: { cut } }: { paper: BriefPaper }) {
  const say = useWords(text);
  const lines = [
    ...cut.decisions.map(({ directiveCode, question }) => say.brief.cutRow(directiveCode, question)),
    ...cut.rows.map(({ code, title }) => say.brief.cutRow(code, title)),
  ];
  if (lines.length === 0) return null;
  return (
    <div className="brief-cut no-print" role="note">
      <p>{say.brief.cutHead}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
