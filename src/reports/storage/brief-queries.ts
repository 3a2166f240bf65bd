import { canonicalJson } from '#platform/audit/audit-chain.ts';
import type { ReadingContext } from '#platform/context.ts';
import { checkCodeOf } from '../logic/brief.ts';
import { briefNotes } from '../logic/brief-notes.ts';
import { type OverviewRequest, overview } from './overview-queries.ts';

/** The brief for the next session: what was asked, what is done, what is late and why, what needs a decision. */
export async function brief(reading: ReadingContext, request: OverviewRequest) {
  const { unit, session, sessions, counts, rates, lines, decisions, taskCount } = await overview(reading, request);
  const reconstructed = lines.filter((line) => line.isReconstructed).length;
  const facts = {
    asOf: reading.asOf,
    unit,
    sessions: session ? [session] : sessions.map(({ id, heldOn, title }) => ({ id, heldOn, title })),
    counts,
    rates,
    decisions,
    worries: lines.filter((line) => line.status === 'at_risk'),
    rows: lines,
    sources: briefNotes({ asOf: reading.asOf, counts, rates, decisions, taskCount, reconstructed }),
  };
  return { ...facts, checkCode: checkCodeOf(canonicalJson(facts)) };
}
