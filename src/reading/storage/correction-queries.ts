import { sql } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';
import { type Correction, correctionsIn, type KeptProposal, type Replacement } from '../logic/correction-examples.ts';
import type { Span } from '../logic/reading-types.ts';
import { type ProposalRow, proposalOf } from './proposal-queries.ts';

/** A correction with the sentence it was made in, so that it can be read without opening the document. */
export interface CorrectionExample extends Correction {
  readonly document: { readonly id: string; readonly title: string; readonly issuedOn: string | null };
  readonly ordinals: readonly number[];
  readonly sentence: string;
}

/**
 * What people made of the engine's proposals by the as-of day, as examples to learn cues from: open documents only,
 * whoever asks, since examples leave the city's walls.
 */
export async function correctionExamples(reading: ReadingContext): Promise<CorrectionExample[]> {
  const rows = await correctedProposals(reading);
  const acts = await replacements(reading);
  const versions = new Map<string, VersionProposals>();
  for (const { document_id, title, issued_on, ...row } of rows) {
    const document = { id: document_id, title, issuedOn: issued_on };
    const version = versions.get(row.version_id) ?? { document, proposals: [] };
    version.proposals.push(keptOf(row, reading.asOf));
    versions.set(row.version_id, version);
  }
  const examples: CorrectionExample[] = [];
  for (const [versionId, version] of versions) examples.push(...(await examplesOf(reading, versionId, version, acts)));
  return examples;
}

interface VersionProposals {
  readonly document: CorrectionExample['document'];
  readonly proposals: KeptProposal[];
}

type CorrectedRow = ProposalRow & { document_id: string; title: string; issued_on: string | null };

/** All proposals of the open versions in which a person changed something. */
async function correctedProposals({ db, tenantId, asOf }: ReadingContext): Promise<CorrectedRow[]> {
  const { rows } = await sql<CorrectedRow>`
    select p.*, d.id as document_id, d.title, d.issued_on from proposals p
    join document_versions v on v.tenant_id = p.tenant_id and v.id = p.version_id
    join documents d on d.tenant_id = v.tenant_id and d.id = v.document_id
    where p.tenant_id = ${tenantId} and p.known_on <= ${asOf} and d.known_on <= ${asOf} and d.confidentiality = 'open'
      and exists (select from proposals q where q.tenant_id = p.tenant_id and q.version_id = p.version_id
        and q.known_on <= ${asOf} and (q.origin = 'person' or q.state = 'dismissed'))
    order by coalesce(d.issued_on, d.known_on), v.id, p.starts_at, p.id`.execute(db);
  return rows;
}

function keptOf(row: ProposalRow, asOf: string): KeptProposal {
  const { origin, ...proposal } = proposalOf(row, asOf);
  const isReplaced = row.state === 'replaced' && row.decided_on! <= asOf;
  return { ...proposal, origin, ...(isReplaced && { state: 'replaced', stateReason: row.state_reason }) };
}

/** Which proposals gave way to which: the audit chain keeps it. By the first proposal's id, as the chain is. */
async function replacements({ db, tenantId, asOf }: ReadingContext): Promise<Replacement[]> {
  const rows = await db
    .selectFrom('audit_entries')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .where('entity', '=', 'proposal')
    .where('action', 'in', ['proposal.edited', 'proposal.split', 'proposal.merged', 'proposal.added'])
    .where('occurred_on', '<=', asOf)
    .orderBy('sequence')
    .execute();
  return rows.map(({ content }) => {
    const { before, after } = JSON.parse(content) as Record<'before' | 'after', { id: string }[] | null>;
    const ids = (side: { id: string }[] | null) => (side ?? []).map(({ id }) => id);
    return { before: ids(before), after: ids(after) };
  });
}

async function examplesOf(
  reading: ReadingContext,
  versionId: string,
  { document, proposals }: VersionProposals,
  acts: readonly Replacement[],
): Promise<CorrectionExample[]> {
  const own = new Set(proposals.map(({ id }) => id));
  const corrections = correctionsIn(
    proposals,
    acts.filter(({ after }) => own.has(after[0]!)),
  );
  if (corrections.length === 0) return [];
  const { text, sentences } = await textAndSentences(reading, versionId);
  return corrections.map((correction) => {
    const spans: readonly Span[] = [...correction.engine, ...correction.person];
    const around = sentences.filter(({ start, end }) => spans.some((span) => span.start < end && span.end > start));
    const whole = around.length > 0 ? around : spans;
    const sentence = text.slice(whole[0]!.start, whole.at(-1)!.end);
    return { ...correction, document, ordinals: around.map(({ ordinal }) => ordinal), sentence };
  });
}

async function textAndSentences({ db, tenantId }: ReadingContext, versionId: string) {
  const { text } = await db
    .selectFrom('document_versions')
    .select('text')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', versionId)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('sentences')
    .select(['ordinal', 'starts_at', 'ends_at'])
    .where('tenant_id', '=', tenantId)
    .where('version_id', '=', versionId)
    .orderBy('ordinal')
    .execute();
  return { text, sentences: rows.map((row) => ({ ordinal: row.ordinal, start: row.starts_at, end: row.ends_at })) };
}
