import type { PlainDate } from '#shared/plain-date.ts';

/** The part of a succession that decides who inherits by default. */
export interface MainSuccession {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly effectiveOn: PlainDate;
  readonly isMain: boolean;
}

/**
 * Who answers on a given day for what a unit once owed: the default heirs are followed, from one to the next, as far
 * as they have taken effect. A unit that still stands is its own heir.
 *
 * ```
 * xã Đình Xuyên ──1-1-2025──► xã Thiên Đức ──1-7-2025──► xã Phù Đổng
 * heirOn(…, 2024-12-31) = Đình Xuyên · heirOn(…, 2025-03-01) = Thiên Đức · heirOn(…, 2026-03-10) = Phù Đổng
 * ```
 */
export function heirOn(successions: readonly MainSuccession[], organisationId: string, day: PlainDate): string {
  return heirFinder(successions, day)(organisationId);
}

/** The same for many units: the successions are read once. */
export function heirFinder(successions: readonly MainSuccession[], day: PlainDate): (organisationId: string) => string {
  const heirs = new Map<string, MainSuccession>();
  for (const one of successions) if (one.isMain && one.effectiveOn <= day) heirs.set(one.predecessorId, one);
  return (organisationId) => {
    let current = organisationId;
    // A circle is refused when it is loaded; should one exist, nobody inherits twice.
    for (const passed = new Set<string>(); heirs.has(current) && !passed.has(current); ) {
      passed.add(current);
      current = heirs.get(current)!.successorId;
    }
    return current;
  };
}
