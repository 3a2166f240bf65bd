import { OpenNumber } from '#platform/web/open-number.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { Unbroken } from '#platform/web/unbroken.tsx';
import { useLanguage } from '#platform/web/words.ts';
import { type OverviewFacts, overviewSentence, type SentencePart } from '../logic/overview-sentence.ts';
import { registerHref } from '../logic/register-address.ts';
import type { Overview } from './reports-api.ts';

/** The leader's one sentence; every number in it opens the list of what it counts. */
export function OverviewSentence({ overview }: { overview: Overview }) {
  const { language } = useLanguage();
  const { role } = useReader();
  const facts: OverviewFacts = {
    session: overview.session,
    sessionCount: overview.sessions.length,
    counts: overview.counts,
    unitName: overview.unit?.name ?? null,
    isLeader: role === 'leader',
  };
  return (
    <h1 className="t-display ov-sentence">
      {overviewSentence(facts, language).map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no identity but their place.
        <Part key={at} part={part} sessionId={overview.session?.id ?? null} />
      ))}
    </h1>
  );
}

const tones = { late: 'late', needs_decision: 'decision' } as const;

function Part({ part: { text, count, opens }, sessionId }: { part: SentencePart; sessionId: string | null }) {
  if (!opens) return <Unbroken text={text} />;
  const tone = opens === 'late' || opens === 'needs_decision' ? tones[opens] : undefined;
  const href = registerHref(opens, sessionId);
  return count === undefined ? (
    <OpenNumber count={text} href={href} tone={tone} />
  ) : (
    <OpenNumber count={count} word={text} href={href} tone={tone} />
  );
}
