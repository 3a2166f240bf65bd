import { HeadlessMantineProvider } from '@mantine/core';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { recall, remember } from '../memory.ts';
import './base.css';
import './print.css';

export const themeChoices = ['light', 'dark', 'auto'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

interface Theme {
  readonly choice: ThemeChoice;
  readonly setChoice: (choice: ThemeChoice) => void;
  readonly setIsPast: (isPast: boolean) => void;
}

const ThemeContext = createContext<Theme>({ choice: 'auto', setChoice: () => {}, setIsPast: () => {} });

/** The reader's choice of theme, and how to change it. */
export const useTheme = () => useContext(ThemeContext);

/**
 * Puts `data-theme` on the page: light, dark, past or past-dark.
 * Mantine runs headless: it brings behaviour only, so no `<style>` element is ever written and CSP needs `style-src 'self'` alone.
 */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const [choice, setChoice] = useState<ThemeChoice>(() => recall('theme', themeChoices) ?? 'auto');
  const [isPast, setIsPast] = useState(false);
  const systemIsDark = useSystemIsDark();
  const isDark = choice === 'dark' || (choice === 'auto' && systemIsDark);

  useEffect(() => remember('theme', choice), [choice]);
  useEffect(() => {
    document.documentElement.dataset.theme = isPast ? (isDark ? 'past-dark' : 'past') : isDark ? 'dark' : 'light';
  }, [isPast, isDark]);

  const theme = useMemo(() => ({ choice, setChoice, setIsPast }), [choice]);
  return (
    <ThemeContext value={theme}>
      <HeadlessMantineProvider theme={{ respectReducedMotion: true }}>{children}</HeadlessMantineProvider>
    </ThemeContext>
  );
}

const darkQuery = '(prefers-color-scheme: dark)';

function useSystemIsDark(): boolean {
  const [isDark, setIsDark] = useState(() => window.matchMedia?.(darkQuery).matches ?? false);
  useEffect(() => {
    const query = window.matchMedia?.(darkQuery);
    const follow = () => setIsDark(query.matches);
    query?.addEventListener('change', follow);
    return () => query?.removeEventListener('change', follow);
  }, []);
  return isDark;
}
