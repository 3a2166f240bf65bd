import { useQuery } from '@tanstack/react-query';
import { OrganisationsTabs } from '#organisations/web/organisations-tabs.tsx';
import { problemsIn } from '#platform/web/api.ts';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseNumber } from '#shared/vietnamese-text.ts';
import { reformOn } from './reform-on-day.ts';
import { ReformUpload } from './reform-upload.tsx';
import { ReformsTable } from './reforms-table.tsx';
import { type ListedReform, reorganisationsApi } from './reorganisations-api.ts';
import { text } from './text.ts';
import { useReformRights } from './use-reform-rights.ts';
import './reorganisations.css';

/** The reforms on record, and a way to bring one in. */
export function ReformsScreen() {
  const say = useWords(text);
  const { mayRead } = useReformRights();
  const { asOf } = useAsOf();
  const list = useQuery({ ...reorganisationsApi.query.list.queryOptions(), enabled: mayRead });
  const known = list.data?.flatMap((one) => reformOn(one, asOf) ?? []);
  return (
    <section className="reform-screen">
      <OrganisationsTabs />
      <h1 className="t-headline">{known?.length ? <Sum reforms={known} /> : say.title}</h1>
      {!mayRead && <p>{say.noRight}</p>}
      {list.error && !list.data && (
        <ErrorPanel sentence={problemsIn(list.error)[0]?.message ?? ''} onRetry={() => void list.refetch()} />
      )}
      {list.isLoading && <Loading rows={4} row="comfort" />}
      {known && <Reforms reforms={known} />}
    </section>
  );
}

function Reforms({ reforms }: { reforms: readonly ListedReform[] }) {
  const say = useWords(text);
  const { mayPrepare } = useReformRights();
  const { isPast } = useAsOf();
  return (
    <>
      {reforms.length > 0 ? (
        <ReformsTable reforms={reforms} />
      ) : (
        <Empty
          sentence={isPast ? say.nonePast : say.none}
          hint={mayPrepare ? say.noneHint : isPast ? undefined : say.noneRead}
        />
      )}
      {mayPrepare && (
        <section className="reform-part">
          <SectionHead title={say.bring} />
          <p className="reform-quiet">{say.bringHint}</p>
          <ReformUpload />
        </section>
      )}
      {isPast && <p className="reform-quiet">{say.pastHint}</p>}
    </>
  );
}

/** "3 đợt sắp xếp trong sổ: 1 đang soạn, 2 đã thực hiện." */
function Sum({ reforms }: { reforms: readonly ListedReform[] }) {
  const say = useWords(text);
  const count = (status: ListedReform['status']) => reforms.filter((one) => one.status === status).length;
  const parts = (
    [
      [count('draft'), say.drafts],
      [count('committed'), say.committed],
      [count('undone'), say.undone],
    ] as const
  ).flatMap(([number, word]) => (number > 0 ? [word(vietnameseNumber(number))] : []));
  return `${say.sum(vietnameseNumber(reforms.length))}: ${parts.join(', ')}.`;
}
