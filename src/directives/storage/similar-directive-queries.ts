import { documentById, versionText, visibleLevels } from '#documents/storage/document-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import { deadlineIn } from '#reading/logic/item-deadline.ts';
import { windowOfDeadline } from '#reading/logic/reading.ts';
import { deadlinesOfProposals } from '#reading/storage/proposal-deadline-queries.ts';
import { proposalsAsOf, type StoredProposal } from '#reading/storage/proposal-queries.ts';
import type { DateWindow } from '#shared/date-window.ts';
import type { Directive } from '../logic/directive.ts';
import { candidatesFor } from '../logic/similar-candidates.ts';
import { compare, type Fingerprint, fingerprintOf, type Similarity } from '../logic/similarity.ts';
import { directiveOf, directivesSeen } from './directive-queries.ts';

const mostShown = 3;

/**
 * Directives of other documents, known on the as-of day and the reader's to see, that say nearly the same as a proposal
 * of this version or contradict it: at most three a proposal, contradictions first. Null when the version is not the reader's.
 */
export async function similarDirectives(reading: ReadingContext, versionId: string) {
  const version = await versionText(reading, versionId);
  if (!version) return null;
  const proposals = (await proposalsAsOf(reading, versionId)).filter(({ state }) => state !== 'dismissed');
  const prints = proposals.map((proposal) => fingerprintOf({ ...proposal, deadline: proposal.window }));
  const candidates = candidatesFor(
    prints.map(({ subject }) => subject),
    await registerBeside(reading, version.documentId),
  );
  const known = await comparedDirectives(reading, [...new Set(candidates.flat())]);
  return proposals.flatMap((proposal, at) => closest(proposal, prints[at]!, candidates[at]!, known));
}

type Compared = Awaited<ReturnType<typeof comparedDirectives>> extends Map<string, infer Value> ? Value : never;

function closest(
  proposal: StoredProposal,
  print: Fingerprint,
  candidates: readonly string[],
  known: ReadonlyMap<string, Compared>,
) {
  return candidates
    .map((id) => known.get(id)!)
    .map((other) => ({ other, found: compare(print, other.print) }))
    .filter(({ found }) => found.verdict !== null)
    .sort((a, b) => rank(b.found) - rank(a.found))
    .slice(0, mostShown)
    .map(({ other, found }) => ({
      proposalId: proposal.id,
      score: found.score,
      verdict: found.verdict!,
      reasons: found.reasons.map(({ code, details }) => ({ code, details: { ...details } })),
      directive: other.shown,
    }));
}

const rank = ({ verdict, score }: Similarity) => (verdict === 'conflict' ? 1 : 0) + score;

/** The register without what was taken from this very document, in any of its versions. */
async function registerBeside(reading: ReadingContext, documentId: string) {
  const own = (await documentById(reading, documentId))?.versions.map(({ id }) => id) ?? [];
  const rows = await directivesSeen(reading).clearSelect().select(['d.id', 'd.search_text', 'd.version_id']).execute();
  return rows
    .filter((row) => !own.includes(row.version_id))
    .map((row) => ({ id: row.id, searchText: row.search_text }));
}

async function comparedDirectives(reading: ReadingContext, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await directivesSeen(reading)
    .where('d.id', 'in', [...ids])
    .innerJoin('directives as own', (join) =>
      join.on('own.tenant_id', '=', reading.tenantId).onRef('own.id', '=', 'd.id'),
    )
    .leftJoin('document_versions as v', (join) =>
      join.on('v.tenant_id', '=', reading.tenantId).onRef('v.id', '=', 'd.version_id'),
    )
    .leftJoin('documents as o', (join) =>
      join
        .onRef('o.tenant_id', '=', 'v.tenant_id')
        .onRef('o.id', '=', 'v.document_id')
        .on('o.confidentiality', 'in', [...visibleLevels(reading.actor)]),
    )
    .leftJoin('sessions as s', (join) =>
      join.on('s.tenant_id', '=', reading.tenantId).onRef('s.id', '=', 'd.session_id'),
    )
    .select(['own.proposal_id', 'o.id as document_id', 'o.title as document_title', 'o.issued_on', 's.held_on'])
    .execute();
  const proposalIds = rows.flatMap(({ proposal_id }) => (proposal_id ? [proposal_id] : []));
  const deadlines = await deadlinesOfProposals(reading, proposalIds);
  return new Map(
    rows.map((row) => {
      const directive = directiveOf(row);
      const said = row.proposal_id ? (deadlines.get(row.proposal_id) ?? null) : deadlineSaid(directive, row.issued_on);
      return [row.id, { print: fingerprintOf({ ...directive, deadline: said }), shown: shownOf(directive, row, said) }];
    }),
  );
}

/** A directive entered by hand has no proposal that names its deadline: its own words do. */
function deadlineSaid({ quote, kind }: Directive, issuedOn: string | null): DateWindow | null {
  const deadline = deadlineIn(quote, kind, issuedOn);
  return deadline && windowOfDeadline(deadline);
}

interface Source {
  readonly document_id: string | null;
  readonly document_title: string | null;
  readonly held_on: string | null;
  readonly issued_on: string | null;
}

function shownOf({ code, title, quote, kind, addressee }: Directive, source: Source, deadline: DateWindow | null) {
  const { document_id: documentId, document_title: documentTitle } = source;
  return {
    code,
    title,
    quote,
    kind,
    addressee,
    deadline,
    /** The day of its session, else of its paper: what people call it by. */
    heldOn: source.held_on,
    document: documentId ? { documentId, title: documentTitle!, issuedOn: source.issued_on } : null,
  };
}
