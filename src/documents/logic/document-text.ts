import type { Problem } from '#shared/problem.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';
import type { Confidentiality } from './document-types.ts';

interface Words {
  readonly title: string;
  readonly number?: string | null;
  readonly issuer?: string | null;
}

/** What a document is found by: title, number and issuer, without accents. */
export function documentSearchText({ title, number, issuer }: Words): string {
  return foldForSearch([title, number, issuer].filter(Boolean).join(' '));
}

interface Offered {
  readonly confidentiality: Confidentiality;
  readonly title: string;
  readonly hasText: boolean;
}

/** A secret paper is kept as a numbered stub: that it exists, never what it says. */
export function secrecyProblems({ confidentiality, title, hasText }: Offered): Problem[] {
  if (confidentiality !== 'secret' || !hasText) return [];
  return [{ code: 'documents.secret_without_text', field: 'confidentiality', details: { title } }];
}
