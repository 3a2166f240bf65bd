import { createContext, type ReactNode, useContext } from 'react';

/** Who is looking at the screen. What a role may see is decided by the server; this only hides what would be refused. */
export interface Reader {
  readonly displayName: string;
  readonly role: 'secretariat' | 'agency' | 'leader' | 'administrator';
  readonly organisationId: string | null;
}

const ReaderContext = createContext<Reader | null>(null);

export function ReaderProvider({ reader, children }: { reader: Reader; children: ReactNode }) {
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('useReader outside ReaderProvider');
  return reader;
}
