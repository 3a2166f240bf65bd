import type { Problem } from '#shared/problem.ts';

export type Details = Readonly<Record<string, string | number>>;
/** One refusal in words: the value, the reason, the way out. */
export interface Sentence {
  readonly vi: (details: Details) => string;
  readonly en: (details: Details) => string;
}
export type Sentences = Readonly<Record<string, Sentence>>;
export type Language = 'vi' | 'en';

export interface ToldProblem extends Problem {
  readonly message: string;
}

/** Puts every problem into words. A code without a sentence is a fault of ours and is told as such, with its code. */
export function tell(problems: readonly Problem[], sentences: Sentences, language: Language): ToldProblem[] {
  return problems.map((problem) => ({ ...problem, message: sentenceFor(problem, sentences, language) }));
}

function sentenceFor(problem: Problem, sentences: Sentences, language: Language): string {
  const sentence = sentences[problem.code];
  if (sentence) return sentence[language](problem.details ?? {});
  return language === 'vi'
    ? `Chưa làm được, chưa ghi gì (${problem.code}).`
    : `Refused, nothing was changed (${problem.code}).`;
}

/** Signed out 401, no right 403, not there 404, changed meanwhile 409, too often 429, our fault 500, else refused input 422. */
export function statusOf(problems: readonly Problem[]): number {
  const code = problems[0]?.code ?? '';
  if (code === 'platform.sign_in_needed' || code === 'platform.sign_in_failed') return 401;
  if (code === 'platform.not_allowed' || code === 'platform.csrf') return 403;
  if (code.endsWith('.not_found')) return 404;
  if (code.endsWith('.changed_meanwhile')) return 409;
  if (code === 'platform.too_many_attempts') return 429;
  if (code === 'platform.internal') return 500;
  return 422;
}
