import type { Status } from '#directives/logic/status.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { spokenOrder, statusWords } from './status-words.ts';

/** What a number of the sentence opens: all directives in view, those of one status, or those that wait for a decision. */
export type Opening = 'total' | 'needs_decision' | Status;

/** A stretch of the sentence; with `opens` it is a link to exactly what it counts. */
export interface SentencePart {
  readonly text: string;
  readonly count?: number;
  readonly opens?: Opening;
}

export interface OverviewFacts {
  /** The session in view; null when all are shown together. */
  readonly session: { readonly heldOn: string } | null;
  readonly sessionCount: number;
  readonly counts: {
    readonly total: number;
    readonly byStatus: Readonly<Partial<Record<Status, number>>>;
    readonly needsDecision: number;
  };
  /** The reader's unit, when it sees only its own part. */
  readonly unitName: string | null;
  /** Only leaders decide, and only they are addressed. */
  readonly isLeader: boolean;
}

type Language = 'vi' | 'en';

/**
 * The leader's one sentence: how many directives, where they stand, what waits for a decision. Only what is there is said;
 * when all stand alike it says so once.
 */
export function overviewSentence(facts: OverviewFacts, language: Language = 'vi'): SentencePart[] {
  const say = sentences[language];
  const present = spokenOrder.filter((status) => (facts.counts.byStatus[status] ?? 0) > 0);
  const opening: SentencePart[] = [
    ...(facts.unitName ? [{ text: `${facts.unitName}: ` }] : []),
    { count: facts.counts.total, text: say.directives(facts.counts.total), opens: 'total' },
    { text: ` ${say.from(facts)}` },
  ];
  const standing =
    present.length === 1
      ? allAlike(facts, present[0]!, language)
      : [{ text: say.lead(facts.unitName !== null) }, ...joined(present, facts, language)];
  return [...opening, ...standing, { text: '.' }, ...decisions(facts, language)];
}

function joined(present: readonly Status[], { counts }: OverviewFacts, language: Language): SentencePart[] {
  return present.flatMap((status, index) => [
    ...(index > 0 ? [{ text: ', ' }] : []),
    { count: counts.byStatus[status]!, text: statusWords[language][status], opens: status },
  ]);
}

function allAlike({ counts }: OverviewFacts, status: Status, language: Language): SentencePart[] {
  const word = statusWords[language][status];
  return [{ text: ', ' }, { text: counts.total === 1 ? word : sentences[language].all(word), opens: status }];
}

function decisions({ counts, isLeader }: OverviewFacts, language: Language): SentencePart[] {
  if (counts.needsDecision === 0) return [];
  const text = sentences[language].decisions(counts.needsDecision, isLeader);
  return [{ text: ' ' }, { count: counts.needsDecision, text, opens: 'needs_decision' }];
}

/** The sentence as a person would say it. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map(({ count, text }) => (count === undefined ? text : `${count} ${text}`)).join('');
}

const sentences = {
  vi: {
    directives: () => 'chỉ đạo',
    from: ({ session, sessionCount }: OverviewFacts) => {
      if (session) return `từ phiên ${vietnameseDay(session.heldOn)}`;
      return sessionCount > 0 ? `từ ${sessionCount} phiên` : 'từ các văn bản đã nhận';
    },
    lead: (isOfUnit: boolean) => (isOfUnit ? ', gồm ' : ': '),
    all: (word: string) => `tất cả ${word}`,
    decisions: (_count: number, isLeader: boolean) =>
      isLeader ? 'việc cần đồng chí quyết định.' : 'việc chờ Thường trực quyết định.',
  },
  en: {
    directives: (count: number) => (count === 1 ? 'directive' : 'directives'),
    from: ({ session, sessionCount }: OverviewFacts) => {
      if (session) return `from the session of ${vietnameseDay(session.heldOn)}`;
      return sessionCount > 0 ? `from ${sessionCount} sessions` : 'from the documents received';
    },
    lead: (isOfUnit: boolean) => (isOfUnit ? ', of which ' : ': '),
    all: (word: string) => `all ${word}`,
    decisions: (count: number, isLeader: boolean) =>
      isLeader
        ? `${count === 1 ? 'needs' : 'need'} your decision.`
        : `${count === 1 ? 'waits' : 'wait'} for a decision by the leaders.`,
  },
};
