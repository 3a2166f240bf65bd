import type { PlainDate } from '#shared/plain-date.ts';

/** Where the brief stands on screen, with its day and its session: what the QR code on paper opens. */
export function briefPath(
  brief: { readonly asOf: PlainDate; readonly sessions: readonly { readonly id: string }[] },
  all: boolean,
): string {
  const session = all ? allSessions : (brief.sessions[0]?.id ?? allSessions);
  return `/to-trinh?${new URLSearchParams({ ngay: brief.asOf, phien: session })}`;
}

/** What `?phien=` says when all sessions are shown together. */
export const allSessions = 'tat-ca';
