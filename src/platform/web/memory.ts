/** Small choices kept in this browser (theme, language). A browser that forbids storage simply forgets. */
export function recall<Choice extends string>(name: string, choices: readonly Choice[]): Choice | null {
  try {
    const kept = window.localStorage.getItem(`lotrinh.${name}`);
    return choices.find((choice) => choice === kept) ?? null;
  } catch {
    return null;
  }
}

export function remember(name: string, choice: string): void {
  try {
    window.localStorage.setItem(`lotrinh.${name}`, choice);
  } catch {
    // Private windows may refuse; the choice then lives as long as the page.
  }
}
