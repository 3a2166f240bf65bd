import { useAsOf } from '#platform/web/as-of.tsx';
import { OpenNumber } from '#platform/web/open-number.tsx';
import { useWords } from '#platform/web/words.ts';
import { daysBetween } from '#shared/plain-date.ts';
import { vietnameseDay, vietnameseNumber } from '#shared/vietnamese-text.ts';
import type { ReformDetail, ReformPreview, ReformReport } from '../reorganisations-api.ts';
import { text } from './text.ts';
import { useWorkFilter } from './work-address.ts';

/** How many days are left, what ends and begins, and whether anybody's work would be orphaned. */
export function DraftSentence({ plan }: { plan: ReformPreview }) {
  const say = useWords(text);
  const { report, chart } = plan;
  return (
    <h1 className="t-headline">
      <When plan={plan} /> <b>{vietnameseNumber(chart.ends)}</b> {say.ends}, <b>{vietnameseNumber(chart.begins)}</b>{' '}
      {say.begins}. {report.items === 0 ? say.noWork : <Work report={report} />}
    </h1>
  );
}

/** "26 việc đang mở đều có đơn vị nhận; 0 việc mồ côi.", or how many still need a choice. */
function Work({ report }: { report: ReformReport }) {
  const say = useWords(text);
  const { hrefOf } = useWorkFilter();
  const all = <OpenNumber count={vietnameseNumber(report.items)} word={say.openWork} href={hrefOf({})} />;
  if (report.orphans === 0)
    return (
      <>
        {all} {say.allPlaced}
      </>
    );
  const orphans = { count: vietnameseNumber(report.orphans), word: say.toSettle, href: hrefOf({ reason: 'none' }) };
  return (
    <>
      {all}; <OpenNumber {...orphans} tone="decision" />, {say.need}
    </>
  );
}

function When({ plan: { effectiveOn, handoverOn } }: { plan: ReformPreview }) {
  const say = useWords(text);
  const { today } = useAsOf();
  const days = daysBetween(today, effectiveOn);
  if (days > 0) return say.daysLeft(vietnameseNumber(days));
  return days === 0 ? say.today : say.passed(vietnameseDay(handoverOn ?? today));
}

/** What was moved, from which day on; or that it was taken back, and why. */
export function DoneSentence({ reform }: { reform: ReformDetail }) {
  const say = useWords(text);
  const { status, report, committedOn, handoverOn, undoneOn, undoReason } = reform;
  const day = (value: string | null) => vietnameseDay(value ?? '');
  if (status === 'undone') return <h1 className="t-headline">{say.undone(day(undoneOn), undoReason ?? '')}</h1>;
  return (
    <h1 className="t-headline">
      {say.committed(day(committedOn))}{' '}
      {say.moved(vietnameseNumber(report?.tasks ?? 0), vietnameseNumber(report?.items ?? 0))}{' '}
      {say.from(day(handoverOn))}
    </h1>
  );
}
