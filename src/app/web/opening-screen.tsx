import { problemsIn } from '#platform/web/api.ts';
import { LogoMark } from '#platform/web/logo.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';
import './sign-in-screen.css';

/** While the first answer is on its way, or when the server cannot be reached. */
export function OpeningScreen({ error }: { error: unknown }) {
  const say = useWords(text);
  return (
    <main className="sign-in" aria-busy={!error}>
      <p className="sign-in-logo">
        <LogoMark size={28} /> Lộ Trình
      </p>
      <p role="status">{error ? problemsIn(error)[0]?.message : say.opening}</p>
    </main>
  );
}
