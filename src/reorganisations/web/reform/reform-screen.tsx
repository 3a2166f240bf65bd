import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { problemsIn } from '#platform/web/api.ts';
import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { ErrorPanel } from '#platform/web/error-panel.tsx';
import { Loading } from '#platform/web/loading.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { reformOn } from '../reform-on-day.ts';
import { type ReformDetail, type ReformPreview, reorganisationsApi } from '../reorganisations-api.ts';
import { useReformRights } from '../use-reform-rights.ts';
import { DraftActions } from './draft-actions.tsx';
import { FlowSection } from './flow-section.tsx';
import { ReformHead } from './reform-head.tsx';
import { DoneSentence, DraftSentence } from './reform-sentence.tsx';
import { text } from './text.ts';
import { UndoSection } from './undo-section.tsx';
import { WorkCounts } from './work-counts.tsx';
import { WorkSection } from './work-section.tsx';
import '../reorganisations.css';

/** One reform: what changes, where open work goes, what needs an heir; carrying it out and taking it back. */
export function ReformScreen() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const say = useWords(text);
  const { mayRead } = useReformRights();
  const reform = useQuery({ ...reorganisationsApi.query.one.queryOptions({ input: { id } }), enabled: mayRead });
  return (
    <article className="reform-screen">
      {!reform.data && (
        <>
          <BackToAll />
          <h1 className="t-headline">{say.loading}</h1>
        </>
      )}
      {!mayRead && <p>{say.noRight}</p>}
      {reform.error && !reform.data && <ErrorPanel sentence={problemsIn(reform.error)[0]?.message ?? ''} />}
      {reform.isLoading && <Loading rows={6} />}
      {reform.data && <OnDay reform={reform.data} />}
      {reform.data && <OnlyRead />}
    </article>
  );
}

function BackToAll() {
  const say = useWords(text);
  return (
    <p>
      <AsOfLink href="/to-chuc/bien-dong">{say.all}</AsOfLink>
    </p>
  );
}

/** The reform as it was on the day on screen; of a draft that was carried out since, no preview is left. */
function OnDay({ reform }: { reform: ReformDetail }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const then = reformOn(reform, asOf);
  if (!then)
    return (
      <>
        <BackToAll />
        <h1 className="t-headline">{say.notYet(vietnameseDay(reform.draftedOn))}</h1>
      </>
    );
  if (then.status !== 'draft') return <Done reform={then} />;
  if (reform.status === 'draft') return <Draft reform={reform} />;
  return (
    <>
      <ReformHead reform={then} />
      <h1 className="t-headline">{say.wasDraft}</h1>
      <FlowSection {...{ reform: then, report: null, names: then.units, day: then.effectiveOn }} isOpening={false} />
    </>
  );
}

function Draft({ reform }: { reform: ReformDetail }) {
  const say = useWords(text);
  const { mayPrepare } = useReformRights();
  const plan = useQuery(reorganisationsApi.query.plan.queryOptions({ input: { id: reform.id } }));
  return (
    <>
      <ReformHead reform={reform} />
      {plan.data ? <DraftSentence plan={plan.data} /> : <h1 className="t-headline">{reform.title}</h1>}
      {plan.isLoading && <Loading rows={8} />}
      {plan.error && (
        <ErrorPanel
          sentence={say.cannotPlan}
          wayOut={problemsIn(plan.error)
            .map(({ message }) => message)
            .join(' ')}
        />
      )}
      {plan.data && <Preview reform={reform} plan={plan.data} />}
      {mayPrepare && (plan.data || plan.error) && <DraftActions reform={reform} plan={plan.data ?? null} />}
    </>
  );
}

function Preview({ reform, plan }: { reform: ReformDetail; plan: ReformPreview }) {
  const say = useWords(text);
  const names = { ...reform.units, ...plan.units };
  const heirs = [...new Set((reform.reform.successions ?? []).map((row) => String(row.successor_key)))];
  return (
    <>
      {plan.chart.isKnown && <p className="reform-quiet">{say.known}</p>}
      <FlowSection {...{ reform, names, report: plan.report, day: plan.handoverOn ?? plan.effectiveOn }} isOpening />
      {plan.report.items > 0 && (
        <>
          <WorkCounts report={plan.report} isOpening />
          <WorkSection {...{ plan, names, heirs }} />
        </>
      )}
    </>
  );
}

function Done({ reform }: { reform: ReformDetail }) {
  const { mayPrepare } = useReformRights();
  const { report, units: names, status } = reform;
  return (
    <>
      <ReformHead reform={reform} />
      <DoneSentence reform={reform} />
      <FlowSection {...{ reform, report, names, day: reform.handoverOn ?? reform.effectiveOn }} isOpening={false} />
      {report && report.items > 0 && <WorkCounts report={report} isOpening={false} />}
      {mayPrepare && status === 'committed' && <UndoSection reform={reform} />}
    </>
  );
}

/** Why there is no button here. */
function OnlyRead() {
  const say = useWords(text);
  const { isPast } = useAsOf();
  const { role } = useReader();
  if (isPast) return <p className="reform-quiet">{say.pastHint}</p>;
  return role === 'secretariat' ? null : <p className="reform-quiet">{say.onlyOffice}</p>;
}
