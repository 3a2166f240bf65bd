import { useWords } from '#platform/web/words.ts';
import { text } from './facts-text.ts';
import './text-facts.css';

/** Where it stands; nothing when that is not known. */
export function SentenceLink({ at }: { at: number }) {
  const say = useWords(text);
  return at > 0 ? (
    <a href={`#cau-${at}`} className="nowrap fact-place">
      {say.sentence(at)}
    </a>
  ) : null;
}
