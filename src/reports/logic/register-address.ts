import type { Opening } from './overview-sentence.ts';

/** The list behind a number: the register narrowed to exactly what was counted. */
export function registerHref(opens: Opening, sessionId: string | null): string {
  const query = new URLSearchParams();
  if (sessionId) query.set('phien', sessionId);
  if (opens === 'needs_decision') query.set('xem', 'can-quyet-dinh');
  else if (opens !== 'total') query.set('tinh-trang', opens);
  return `/so-chi-dao${query.size > 0 ? `?${query}` : ''}`;
}

export const directiveHref = (code: string): string => `/chi-dao/${code}`;
