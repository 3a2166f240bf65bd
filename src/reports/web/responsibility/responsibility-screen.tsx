import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { OrganisationsTabs } from '#organisations/web/organisations-tabs.tsx';
import { problemsIn } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { useWords } from '#platform/web/words.ts';
import { reportsApi } from '../reports-api.ts';
import { FieldGaps } from './field-gaps.tsx';
import { FieldList } from './field-list.tsx';
import { MapSentence } from './map-sentence.tsx';
import { MapTable } from './map-table.tsx';
import { text } from './text.ts';
import './responsibility.css';

/** Who carries what: units by level, against fields of work, on the day shown. */
export function ResponsibilityScreen() {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const map = useQuery({
    ...reportsApi.query.responsibility.queryOptions({ input: { asOf } }),
    placeholderData: keepPreviousData,
  });
  return (
    <section className="duty-screen">
      <OrganisationsTabs />
      {map.error && !map.data ? (
        <>
          <h1 className="t-headline">{say.title}</h1>
          <ErrorPanel sentence={problemsIn(map.error)[0]?.message ?? ''} onRetry={() => void map.refetch()} />
        </>
      ) : !map.data ? (
        <>
          <h1 className="t-headline">{say.title}</h1>
          <Loading rows={10} row="dense" />
        </>
      ) : (
        <>
          <MapSentence map={map.data} />
          {map.data.total > 0 && (
            <>
              <FieldGaps gaps={map.data.gaps} />
              <MapTable map={map.data} />
              <FieldList map={map.data} />
              <p className="duty-note">{say.note}</p>
            </>
          )}
        </>
      )}
    </section>
  );
}
