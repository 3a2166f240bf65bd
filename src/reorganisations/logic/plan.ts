import { chooseHeir, type HeirReason, type PreparedRules } from '#organisations/logic/heir-rule.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';

/** What a reform has to place: parts in tasks, questions that wait for an answer, accounts. */
export const workKinds = ['lead', 'coordinating', 'question', 'account'] as const;
export type WorkKind = (typeof workKinds)[number];

export interface WorkItem {
  readonly kind: WorkKind;
  readonly id: string;
  readonly taskId: string | null;
  readonly code: string;
  readonly title: string;
  /** The unit that has it, by key. */
  readonly from: string;
  /** Folded. */
  readonly words: string;
  readonly topics: readonly string[];
  /** Begins only after the reform. */
  readonly isPlanned: boolean;
}

/** A work item with its proposed heir and the rule that chose it; without an heir it needs a choice. */
export interface PlanItem extends Omit<WorkItem, 'words' | 'topics'> {
  readonly heir: string | null;
  readonly reason: HeirReason | null;
  readonly word: string | null;
  readonly candidates: readonly string[];
}

/** A choice made by a person for all that it describes; a later one overrides an earlier one. */
export interface Choice {
  readonly heir: string;
  readonly from?: string | undefined;
  readonly kind?: WorkKind | undefined;
  /** Only what this rule chose; `none` is what no rule could place. */
  readonly reason?: HeirReason | 'none' | undefined;
  /** Only what names these words. */
  readonly words?: string | undefined;
  readonly ids?: string[] | undefined;
}

export interface Chart {
  /** How each unit that hands over does it. */
  readonly rules: ReadonlyMap<string, PreparedRules>;
  /** Who answers for a unit on the day of the handover: itself, or its heir when it has ended since. */
  readonly heirOn: (key: string) => string;
  readonly standsOn: (key: string) => boolean;
}

/** Every item with its heir. What stays with a unit that goes on is no item. */
export function planOf(items: readonly WorkItem[], chart: Chart, choices: readonly Choice[]): PlanItem[] {
  const prepared = choices.map(preparedChoice);
  return items.flatMap((item) => {
    const rules = chart.rules.get(item.from);
    const choice = prepared.findLast((one) => one.fitsUnit(item));
    const proposed = rules ? proposedFor(item, rules, chart) : nobody(item);
    if (proposed === null && !choice) return [];
    const byRule = proposed ?? nobody(item, rules?.candidates);
    const chosen = prepared.findLast((one) => one.fits(item, byRule));
    return chosen
      ? [{ ...byRule, heir: chosen.heir, reason: 'by_hand' as const, word: null }]
      : proposed
        ? [proposed]
        : [];
  });
}

function proposedFor(item: WorkItem, rules: PreparedRules, chart: Chart): PlanItem | null {
  const choice = chooseHeir(rules, item);
  if (!choice) return null;
  const heir = choice.heir === null ? null : chart.heirOn(choice.heir);
  const stands = heir !== null && chart.standsOn(heir);
  return { ...shown(item), ...choice, heir: stands ? heir : null, reason: stands ? choice.reason : null };
}

const shown = ({ kind, id, taskId, code, title, from, isPlanned }: WorkItem) => ({
  kind,
  id,
  taskId,
  code,
  title,
  from,
  isPlanned,
});

const nobody = (item: WorkItem, candidates: readonly string[] = []): PlanItem => ({
  ...shown(item),
  heir: null,
  reason: null,
  word: null,
  candidates,
});

function preparedChoice({ heir, from, kind, reason, words, ids }: Choice) {
  const folded = words ? foldForSearch(words) : null;
  const wanted = ids ? new Set(ids) : null;
  const fitsUnit = (item: WorkItem): boolean =>
    (from === undefined || from === item.from) &&
    (kind === undefined || kind === item.kind) &&
    (wanted === null || wanted.has(item.id)) &&
    (folded === null || ` ${item.words} `.includes(` ${folded} `));
  return {
    heir,
    fitsUnit,
    fits: (item: WorkItem, proposed: PlanItem): boolean =>
      fitsUnit(item) && (reason === undefined || reason === (proposed.reason ?? 'none')),
  };
}
