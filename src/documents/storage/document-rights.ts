import { seesWholeCity } from '#platform/auth/rights.ts';
import type { Actor } from '#platform/context.ts';
import { type Confidentiality, confidentialities } from '../logic/document-types.ts';

/** The levels a reader sees. An agency sees open papers only; a secret one is, to everybody else, a stub without content. */
export function visibleLevels(actor: Actor): readonly Confidentiality[] {
  return seesWholeCity(actor) ? confidentialities : ['open'];
}
