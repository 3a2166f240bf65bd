/**
 * Why something was refused. A check returns all problems at once, an empty list when fine.
 * `code` is `room.what_is_wrong`; the Vietnamese sentence for it lives in the room's `problems.vi.ts`.
 */
export interface Problem {
  readonly code: string;
  readonly field?: string;
  readonly line?: number;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** A refusal: nothing was changed. Turned into a reply in one place, `platform/http`. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(', '));
    this.name = 'Refusal';
    this.problems = problems;
  }
}

export function refuse(code: string, details?: Problem['details'], field?: string): never {
  throw new Refusal([{ code, ...(details && { details }), ...(field && { field }) }]);
}

export function refuseIf(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}
