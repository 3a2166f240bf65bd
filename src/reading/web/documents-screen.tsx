import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { type DocumentKind, documentKinds } from '#documents/logic/document-types.ts';
import { DocumentLine } from '#documents/web/document-line.tsx';
import { documentsApi } from '#documents/web/documents-api.ts';
import { LoadState } from '#documents/web/load-state.tsx';
import { text as documentText } from '#documents/web/text.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button, ButtonLink } from '#platform/web/button.tsx';
import { useNavigation, withSearch } from '#platform/web/navigation.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { readingApi } from './reading-api.ts';
import { text } from './text.ts';
import './documents-screen.css';

const mostShown = 100;

/** Which papers are there, and which of them are not read to the end? */
export function DocumentsScreen() {
  const say = useWords(text);
  const { asOf, isPast } = useAsOf();
  const { role } = useReader();
  const filter = useFilter();
  const input = { asOf, limit: mostShown, search: filter.search || undefined, kind: filter.kind ?? undefined };
  const list = useQuery(documentsApi.query.list.queryOptions({ input, placeholderData: keepPreviousData }));
  const progress = useProgress(list.data?.items.flatMap(({ versionId }) => versionId ?? []) ?? []);
  if (!list.data) return <LoadState error={list.error} onRetry={list.refetch} />;
  const { items, total } = list.data;
  const isFiltered = Boolean(input.search || input.kind);
  const waiting = [...progress.values()].reduce((sum, { open }) => sum + open, 0);
  return (
    <div className="paper-screen">
      <div className="paper-head">
        <h1 className="t-headline" aria-live="polite">
          {isFiltered && total === 0 ? say.noneFound : say.documents(total, waiting)}
        </h1>
        {role === 'secretariat' && !isPast && (
          <ButtonLink kind="primary" href="/van-ban/moi">
            {say.addDocument}
          </ButtonLink>
        )}
      </div>
      {!isFiltered && total === 0 ? (
        <p>{say.documentsEmpty}</p>
      ) : (
        <DocumentFilter filter={filter} isFiltered={isFiltered} />
      )}
      <ul className="paper-list" aria-label={say.documentList}>
        {items.map((document) => (
          <DocumentLine
            key={document.id}
            document={document}
            side={document.versionId && <Progress of={progress.get(document.versionId)} />}
          />
        ))}
      </ul>
      {items.length < total && <p className="paper-meta">{say.shownOf(items.length, total)}</p>}
    </div>
  );
}

/** The filter lives in the address, so that a view can be sent to somebody. */
function useFilter() {
  const { path, navigate } = useNavigation();
  const query = new URL(path, 'http://x').searchParams;
  const kind = documentKinds.find((known) => known === query.get('loai')) ?? null;
  const [typed, setTyped] = useState(query.get('tim') ?? '');
  const change = (changes: Record<string, string | null>) => navigate(withSearch(path, changes));
  return {
    kind,
    typed,
    search: useDeferredValue(typed.trim()),
    type: setTyped,
    keep: () => change({ tim: typed.trim() || null }),
    choose: (next: string) => change({ loai: next || null }),
    clear: () => {
      setTyped('');
      change({ tim: null, loai: null });
    },
  };
}

function DocumentFilter({ filter, isFiltered }: { filter: ReturnType<typeof useFilter>; isFiltered: boolean }) {
  const say = useWords(text);
  const names = useWords(documentText).kinds;
  return (
    <search className="paper-filter">
      <input
        type="search"
        className="ui-input"
        aria-label={say.search}
        placeholder={say.search}
        value={filter.typed}
        onChange={(event) => filter.type(event.target.value)}
        onBlur={filter.keep}
      />
      <select
        className="ui-input"
        aria-label={say.documentKind}
        value={filter.kind ?? ''}
        onChange={(e) => filter.choose(e.target.value)}
      >
        <option value="">{say.allKinds}</option>
        {documentKinds.map((kind: DocumentKind) => (
          <option key={kind} value={kind}>
            {names[kind]}
          </option>
        ))}
      </select>
      {isFiltered && <Button onClick={filter.clear}>{say.clearFilter}</Button>}
    </search>
  );
}

type ProgressLine = { accepted: number; open: number; sentences: number; isClosed: boolean };

function useProgress(versionIds: string[]): ReadonlyMap<string, ProgressLine> {
  const { asOf } = useAsOf();
  const options = readingApi.query.progress.queryOptions({ input: { asOf, versionIds } });
  const progress = useQuery({ ...options, enabled: versionIds.length > 0, placeholderData: keepPreviousData });
  return new Map(progress.data?.items.map(({ versionId, ...line }) => [versionId, line]));
}

function Progress({ of: line }: { of: ProgressLine | undefined }) {
  const say = useWords(text);
  if (!line || line.sentences === 0) return null;
  return (
    <>
      <span className={line.open > 0 ? 'paper-waiting' : undefined}>{say.progress(line.accepted, line.open)}</span>
      <br />
      {line.isClosed ? say.isClosed : say.isOpen}
    </>
  );
}
