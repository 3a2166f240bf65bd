import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Span = { readonly start: number; readonly end: number };

/** A document of our own writing, with every item a careful secretary would mark. See annotated/README.md. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly genre: string | null;
  readonly text: string;
  readonly directives: readonly (Span & { readonly quote: string; readonly topic: string })[];
  /** Stretches where two readers may honestly differ; nothing is counted there. */
  readonly ignore?: readonly Span[];
}

const folder = join(import.meta.dirname, 'annotated');

export function annotatedDocuments(): AnnotatedDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as AnnotatedDocument);
}

/** How many proposals meet an item of their own by at least half of what both cover together. */
export function found(proposals: readonly Span[], items: readonly Span[]): number {
  const open = [...items];
  return proposals.filter((proposal) => {
    const met = open.findIndex((item) => sharedPart(proposal, item) >= 0.5);
    if (met >= 0) open.splice(met, 1);
    return met >= 0;
  }).length;
}

/** 0 to 1: what two stretches share, of what they cover together. */
export function sharedPart(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + b.end - b.start - shared);
}
