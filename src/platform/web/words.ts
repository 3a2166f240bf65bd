import { createContext, createElement, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { recall, remember } from './memory.ts';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

type Sentence = string | ((...values: never[]) => ReactNode);
interface Sentences {
  readonly [key: string]: Sentence | Sentences;
}

/** The same keys, and for a sentence with values the same values: a missing translation does not compile. */
type Twin<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Result
    ? (...values: Values) => Result extends string ? string : ReactNode
    : { readonly [Key in keyof T]: Twin<T[Key]> };

export interface Words<T> {
  readonly vi: T;
  readonly en: Twin<T>;
}

/**
 * The words of a room: `export const text = words({ vi: { late: (days: number) => `quá hạn ${days} ngày` }, en: { … } })`.
 * Vietnamese is written first and gives the shape; English must follow it.
 */
export function words<const T extends Sentences>(both: Words<T>): Words<Twin<T>> {
  return both as unknown as Words<Twin<T>>;
}

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'vi', setLanguage: () => {} });

export const useLanguage = () => useContext(LanguageContext);

/** The words in the reader's language: `const say = useWords(text)`, then `say.late(12)`. */
export function useWords<T>(both: Words<T>): T {
  return both[useContext(LanguageContext).language] as T;
}

/** Vietnamese unless the reader chose English; remembered in this browser, and said to screen readers by `<html lang>`. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => recall('language', languages) ?? 'vi');
  useEffect(() => {
    document.documentElement.lang = language;
    remember('language', language);
  }, [language]);
  const choice = useMemo(() => ({ language, setLanguage }), [language]);
  return createElement(LanguageContext, { value: choice }, children);
}
