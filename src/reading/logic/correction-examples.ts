import type { Proposal } from './reading-types.ts';

/** A proposal as it stands in the city's book, whether the engine or a person made it. */
export interface KeptProposal extends Proposal {
  readonly id: string;
  readonly origin: 'machine' | 'person';
  readonly state: 'open' | 'accepted' | 'dismissed' | 'replaced';
  readonly stateReason: string | null;
}

/** One act of a person: these proposals were replaced by those. Adding replaces none. */
export interface Replacement {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const correctionKinds = ['edited', 'split', 'merged', 'dismissed', 'added'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

export const correctedFields = ['span', 'kind', 'issuer', 'addressee', 'coordinating', 'deadline', 'topic'] as const;
export type CorrectedField = (typeof correctedFields)[number];

/** What the engine said of some words and what people made of it in the end. */
export interface Correction {
  readonly correction: CorrectionKind;
  readonly engine: readonly KeptProposal[];
  readonly person: readonly KeptProposal[];
  readonly changed: readonly CorrectedField[];
  /** The reason a person gave for dismissing; other corrections speak for themselves. */
  readonly why: string | null;
}

export const undoneReason = 'proposal.correction_undone';

/**
 * The corrections of one text, in its order. Chains of acts count once, from what the engine said to what stands in the
 * end; what was undone, or changed back, is none.
 */
export function correctionsIn(proposals: readonly KeptProposal[], acts: readonly Replacement[]): Correction[] {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const isUndone = (id: string) => byId.get(id)?.state === 'replaced' && byId.get(id)?.stateReason === undoneReason;
  const standing = acts.filter(({ after }) => after.every((id) => byId.has(id) && !isUndone(id)));
  const groups = connected(proposals, standing).map((ids) => ids.map((id) => byId.get(id)!));
  return groups.flatMap((group) => correctionOf(group) ?? []).sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = ({ engine, person }: Correction) => Math.min(...[...engine, ...person].map(({ start }) => start));

/** Proposals that acts tie together, directly or over several steps. */
function connected(proposals: readonly KeptProposal[], acts: readonly Replacement[]): string[][] {
  const parent = new Map(proposals.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  for (const { before, after } of acts) {
    const [first, ...others] = [...before, ...after].filter((id) => parent.has(id));
    for (const other of others) parent.set(rootOf(other), rootOf(first!));
  }
  const groups = new Map<string, string[]>();
  for (const { id } of proposals) groups.set(rootOf(id), [...(groups.get(rootOf(id)) ?? []), id]);
  return [...groups.values()];
}

function correctionOf(group: readonly KeptProposal[]): Correction | null {
  const engine = group.filter(({ origin }) => origin === 'machine').sort(byPlace);
  const ends = group.filter(({ state }) => state !== 'replaced').sort(byPlace);
  const refused = ends.filter(({ state }) => state === 'dismissed');
  if (ends.length > 0 && refused.length === ends.length) {
    const why = refused[0]!.stateReason;
    return engine.length > 0 ? { correction: 'dismissed', engine, person: [], changed: [], why } : null;
  }
  const person = ends.filter(({ state }) => state !== 'dismissed');
  if (person.every(({ origin }) => origin === 'machine')) return null;
  const changed = changedFields(engine, person);
  return changed.length > 0 || engine.length === 0
    ? { correction: kindOf(engine.length, person.length), engine, person, changed, why: null }
    : null;
}

const byPlace = (a: KeptProposal, b: KeptProposal) => a.start - b.start;

function kindOf(engine: number, person: number): CorrectionKind {
  if (engine === 0) return 'added';
  if (engine === person) return 'edited';
  return engine < person ? 'split' : 'merged';
}

function changedFields(engine: readonly KeptProposal[], person: readonly KeptProposal[]): CorrectedField[] {
  return correctedFields.filter((field) => valuesOf(engine, field) !== valuesOf(person, field));
}

/** A field over all proposals of one side; pieces that share a value say it once. */
function valuesOf(side: readonly KeptProposal[], field: CorrectedField): string {
  const values = side.map((one) => JSON.stringify(field === 'span' ? [one.start, one.end] : fieldOf(one, field)));
  return [...new Set(values)].join();
}

function fieldOf(proposal: KeptProposal, field: Exclude<CorrectedField, 'span'>) {
  if (field !== 'deadline' || !proposal.deadline) return proposal[field];
  // How sure the days are is not typed by people.
  const { text, from, to } = proposal.deadline;
  return { text, from, to };
}
