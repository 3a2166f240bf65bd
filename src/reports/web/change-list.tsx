import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { cityDay, shortCityDay } from '#platform/web/city-dates.ts';
import { SectionHead } from '#platform/web/section-head.tsx';
import { StatusMark } from '#platform/web/status-mark.tsx';
import { Unbroken } from '#platform/web/unbroken.tsx';
import { useWords } from '#platform/web/words.ts';
import { allSessions } from '../logic/brief-address.ts';
import { directiveHref } from '../logic/register-address.ts';
import type { Change, Overview } from './reports-api.ts';
import { text } from './text.ts';

/** What was recorded after the newest session: what the reader has not heard yet. */
export function ChangeList({ overview }: { overview: Overview }) {
  const say = useWords(text);
  const { asOf, isPast } = useAsOf();
  const { since, changes, session } = overview;
  // On the day of the session itself nothing can be news yet.
  if (!since || (since === asOf && changes.length === 0)) return null;
  const title = isPast ? say.sincePast(cityDay(since), cityDay(asOf)) : say.since(cityDay(since));
  const brief = <AsOfLink href={`/to-trinh?phien=${session?.id ?? allSessions}`}>{say.openBrief}</AsOfLink>;
  return (
    <section className="ov-part">
      <SectionHead title={title} aside={brief} />
      {changes.length === 0 && <p className="ov-quiet">{say.noChanges}</p>}
      <ul>
        {changes.map((change) => (
          <ChangeLine key={`${change.on}${change.code}${change.kind}${change.what}`} change={change} />
        ))}
      </ul>
    </section>
  );
}

function ChangeLine({ change: { on, code, kind, what, status, title } }: { change: Change }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  return (
    <li className="ov-change">
      <span className="ov-day">{shortCityDay(on, asOf)}</span>
      <StatusMark status={kind === 'decision_asked' ? 'needs_decision' : status} />
      <p>
        <AsOfLink href={directiveHref(code)} title={title}>
          {code}
        </AsOfLink>{' '}
        <Unbroken text={say.changes[kind](what)} />
      </p>
    </li>
  );
}
