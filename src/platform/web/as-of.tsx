import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { PlainDate } from '#shared/plain-date.ts';
import { PlainLink, type PlainLinkProps, withSearch } from './navigation.tsx';
import { useTheme } from './theme/theme-provider.tsx';

/** A day worth jumping to: a working session (a flag) or another event (a dot). */
export interface AsOfEvent {
  readonly day: PlainDate;
  readonly label: string;
  readonly kind: 'session' | 'event';
}

export interface AsOf {
  /** The day whose knowledge is shown; never after `today`. */
  readonly asOf: PlainDate;
  readonly today: PlainDate;
  /** An earlier day is shown: old paper, no writing. Take write buttons away, do not grey them. */
  readonly isPast: boolean;
  readonly events: readonly AsOfEvent[];
  /** Null, or today, goes back to today. Days after today are taken as today. */
  readonly setAsOf: (day: PlainDate | null) => void;
}

/** The query parameter that carries the day: `?ngay=2025-06-16`. */
export const asOfParameter = 'ngay';

const AsOfContext = createContext<AsOf | null>(null);

interface AsOfProviderProps {
  readonly today: PlainDate;
  /** What the address says; absent or not before today means today. */
  readonly asOf?: PlainDate | null;
  readonly events?: readonly AsOfEvent[];
  /** Asked to show another day (null: today); the app writes it into the address. */
  readonly onChange: (day: PlainDate | null) => void;
  readonly children: ReactNode;
}

const noEvents: readonly AsOfEvent[] = [];

/** Gives the screens below their day, and the page its paper. */
export function AsOfProvider({ today, asOf, events = noEvents, onChange, children }: AsOfProviderProps) {
  const { setIsPast } = useTheme();
  const shown = asOf && asOf < today ? asOf : today;
  const isPast = shown < today;
  useEffect(() => {
    setIsPast(isPast);
    return () => setIsPast(false);
  }, [isPast, setIsPast]);

  const value = useMemo<AsOf>(() => {
    const setAsOf = (day: PlainDate | null) => onChange(day && day < today ? day : null);
    return { asOf: shown, today, isPast, events, setAsOf };
  }, [shown, today, isPast, events, onChange]);
  return <AsOfContext value={value}>{children}</AsOfContext>;
}

export function useAsOf(): AsOf {
  const asOf = useContext(AsOfContext);
  if (!asOf) throw new Error('useAsOf outside AsOfProvider');
  return asOf;
}

/** Makes addresses keep the day on screen: `href('/so-chi-dao')` → `/so-chi-dao?ngay=2025-06-16`. */
export function useAsOfHref(): (href: string) => string {
  const context = useContext(AsOfContext);
  const day = context?.isPast ? context.asOf : null;
  return (href) =>
    day && href.startsWith('/') && !new URL(href, 'http://x').searchParams.has(asOfParameter)
      ? withSearch(href, { [asOfParameter]: day })
      : href;
}

/** The link of all screens: no reload, and the day stays. */
export function AsOfLink({ href, ...others }: PlainLinkProps) {
  return <PlainLink {...others} href={useAsOfHref()(href)} />;
}
