import type { Level } from '#organisations/logic/organisation.ts';
import type { Topic } from '#reading/logic/reading-types.ts';
import type { SixAspect } from '#tasks/logic/six-clear.ts';

export interface Counted {
  /** The key of a unit; `chua-co` for those nobody leads, `da-co` for those somebody leads. */
  readonly lead?: string;
  readonly level?: Level;
  readonly topic?: Topic;
  readonly gap?: SixAspect;
}

/** The register narrowed to exactly what a cell of the map counts. */
export function countedHref({ lead, level, topic, gap }: Counted): string {
  const query = new URLSearchParams();
  if (lead) query.set('chu-tri', lead);
  if (level) query.set('cap', level);
  if (topic) query.set('linh-vuc', topic);
  if (gap) query.set('sau-ro', gap);
  return `/so-chi-dao${query.size > 0 ? `?${query}` : ''}`;
}
