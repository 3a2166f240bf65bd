import type { PlainDate } from '#shared/plain-date.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';

/** How one text names a paper. */
export interface NamedPaper {
  readonly number: string;
  readonly date: PlainDate | null;
  readonly issuer: string | null;
}

interface KeptPaper {
  readonly number: string | null;
  readonly issuedOn: PlainDate | null;
  readonly issuer: string | null;
}

/** "15 - NQ/TW" and "15-NQ/TW" are one number; so are two kinds of dash. */
export function comparableNumber(number: string): string {
  return number.replace(/\s+/g, '').replace(/[–—]/g, '-').toUpperCase();
}

/**
 * The kept paper a text means; null when none, or when it could be several. A number alone is not unique: a date that
 * is given must agree, and without one the number must be the only one of its kind, or the issuer must decide.
 * @param candidates papers with this number
 */
export function paperMeant<Paper extends KeptPaper>(named: NamedPaper, candidates: readonly Paper[]): Paper | null {
  const numbered = candidates.filter(
    ({ number }) => number !== null && comparableNumber(number) === comparableNumber(named.number),
  );
  const dated = named.date ? numbered.filter(({ issuedOn }) => issuedOn === null || issuedOn === named.date) : numbered;
  if (dated.length <= 1) return dated[0] ?? null;
  const exact = dated.filter(({ issuedOn }) => issuedOn === named.date);
  const left = named.date && exact.length > 0 ? exact : dated;
  if (left.length === 1) return left[0]!;
  const sameIssuer = left.filter(({ issuer }) => issuer && named.issuer && isSameBody(issuer, named.issuer));
  return sameIssuer.length === 1 ? sameIssuer[0]! : null;
}

const isSameBody = (a: string, b: string) => foldForSearch(a) === foldForSearch(b);
