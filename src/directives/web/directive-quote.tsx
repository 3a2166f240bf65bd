import { cityDay } from '#platform/web/city-dates.ts';
import { Quote } from '#platform/web/quote.tsx';
import { SourceChip } from '#platform/web/source-chip.tsx';
import { useWords } from '#platform/web/words.ts';
import type { DirectiveDetail } from './directives-api.ts';
import { text } from './text.ts';

interface DirectiveQuoteProps {
  readonly directive: DirectiveDetail;
  readonly size: 'hero' | 'card';
}

/** The words of the directive: whole on a card, inside their sentence on the page. */
export function DirectiveQuote({ directive, size }: DirectiveQuoteProps) {
  const { quote, before, after } = directive;
  const isHero = size === 'hero';
  return isHero ? (
    <Quote size="hero" state="accepted" before={before} after={after}>
      {quote}
    </Quote>
  ) : (
    <Quote size="card">{quote}</Quote>
  );
}

/** Where the words stand: "câu 22, phiên 27-11-2024", which opens the sentence in its document. */
export function DirectiveSource({ directive }: { directive: DirectiveDetail }) {
  const say = useWords(text);
  const { sentences, session, document } = directive;
  const numbers = sentences.join(', ');
  const label = session ? say.sentenceOf(numbers, cityDay(session.heldOn)) : say.sentence(numbers);
  return document ? (
    <SourceChip kind="sentence" label={label} href={`/van-ban/${document.documentId}?cau=${sentences[0] ?? 1}`} />
  ) : (
    <SourceChip kind="sentence" label={label} />
  );
}
