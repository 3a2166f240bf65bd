import { foldForSearch } from '#shared/vietnamese-text.ts';

/** One way on which the work of a unit can go, as a rule. */
export interface HeirRule {
  /** Whoever receives, named as the caller names units: by id or by key. */
  readonly heir: string;
  readonly isMain: boolean;
  /** Only a field of work moves; the unit itself may go on. */
  readonly isTransfer: boolean;
  readonly fieldWords: readonly string[];
  readonly territoryWords: readonly string[];
}

/** What a piece of work says of itself: its words and topics, folded. */
export interface WorkFacts {
  readonly words: string;
  readonly topics: readonly string[];
}

/** The rule that chose an heir. */
export const heirReasons = ['only_heir', 'field', 'territory', 'default', 'by_hand'] as const;
export type HeirReason = (typeof heirReasons)[number];

export interface HeirChoice {
  /** Null: nobody could be chosen by rule. */
  readonly heir: string | null;
  readonly reason: HeirReason | null;
  /** The word that decided, as the rule writes it. */
  readonly word: string | null;
  /** All who could receive it, the default heir first. */
  readonly candidates: readonly string[];
}

/** Rules with their words folded once, for use on many pieces of work. */
export interface PreparedRules {
  readonly candidates: readonly string[];
  readonly main: string | null;
  /** True when the unit goes on: what no rule names stays with it. */
  readonly goesOn: boolean;
  readonly fields: readonly RuleWord[];
  readonly territories: readonly RuleWord[];
}

interface RuleWord {
  readonly heir: string;
  readonly folded: string;
  readonly word: string;
}

export function preparedRules(rules: readonly HeirRule[]): PreparedRules {
  const ordered = rules.toSorted((a, b) => Number(b.isMain) - Number(a.isMain));
  return {
    candidates: [...new Set(ordered.map((rule) => rule.heir))],
    main: ordered.find((rule) => rule.isMain)?.heir ?? null,
    goesOn: rules.every((rule) => rule.isTransfer),
    fields: wordsOf(rules, 'fieldWords'),
    territories: wordsOf(rules, 'territoryWords'),
  };
}

function wordsOf(rules: readonly HeirRule[], column: 'fieldWords' | 'territoryWords'): RuleWord[] {
  const words = rules.flatMap(({ heir, [column]: all }) =>
    all.map((word) => ({ heir, word, folded: foldForSearch(word) })),
  );
  return words.filter(({ folded }) => folded !== '').toSorted((a, b) => b.folded.length - a.folded.length);
}

/**
 * Who receives one piece of work: whom a field of work names, else whom a territory names, else the only heir, else the
 * default one. The longest word wins; two heirs named by words of one length, or no default heir, need a person's choice.
 * @returns null when the work stays where it is: its unit goes on, and no rule names it
 */
export function chooseHeir(rules: PreparedRules, facts: WorkFacts): HeirChoice | null {
  return (
    named(rules, rules.fields, 'field', facts) ?? named(rules, rules.territories, 'territory', facts) ?? unnamed(rules)
  );
}

function named(
  rules: PreparedRules,
  words: readonly RuleWord[],
  reason: HeirReason,
  facts: WorkFacts,
): HeirChoice | null {
  if (words.length === 0) return null;
  const text = ` ${facts.words} `;
  const found = words.filter(({ folded }) => text.includes(` ${folded} `) || facts.topics.includes(folded));
  const longest = found.filter(({ folded }) => folded.length === found[0]!.folded.length);
  const heirs = [...new Set(longest.map(({ heir }) => heir))];
  if (heirs.length === 0) return null;
  return heirs.length === 1
    ? { heir: heirs[0]!, reason, word: longest[0]!.word, candidates: rules.candidates }
    : { heir: null, reason: null, word: longest[0]!.word, candidates: heirs };
}

function unnamed({ candidates, main, goesOn }: PreparedRules): HeirChoice | null {
  if (goesOn) return null;
  if (candidates.length === 1) return { heir: candidates[0]!, reason: 'only_heir', word: null, candidates };
  return { heir: main, reason: main === null ? null : 'default', word: null, candidates };
}
