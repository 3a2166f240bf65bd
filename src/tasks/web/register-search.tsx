import { type FormEvent, useEffect, useState } from 'react';
import { useWords } from '#platform/web/words.ts';
import { text as words } from './text.ts';
import '#platform/web/input.css';

/** Finds by words, accents or not. The address follows shortly after the typing stops. */
export function RegisterSearch({ text, onText }: { text: string; onText: (text: string | null) => void }) {
  const say = useWords(words);
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  const keep = () => typed.trim() !== text && onText(typed.trim() || null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the wait; `keep` is made anew each time.
  useEffect(() => {
    const waiting = setTimeout(keep, 350);
    return () => clearTimeout(waiting);
  }, [typed]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep();
  };
  return (
    <search>
      <form onSubmit={submit}>
        <input
          type="search"
          className="ui-input register-search"
          aria-label={say.find}
          placeholder={say.findHint}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
    </search>
  );
}
