import type { ReactNode } from 'react';
import './quote.css';

interface QuoteProps {
  /** The exact slice of the document. */
  readonly children: string;
  /** The rest of the same sentence, in a paler ink. */
  readonly before?: string;
  readonly after?: string;
  /** Where it stands, for the `cite` attribute. */
  readonly href?: string;
  readonly size?: 'hero' | 'card' | 'row';
  /** accepted: solid line · proposed: dashed, nobody stood for it yet · in_hand: being worked on. */
  readonly state?: 'accepted' | 'proposed' | 'in_hand';
  /** The number of the directive in front, as verses are numbered. */
  readonly number?: string;
  readonly source?: ReactNode;
}

/** What was said, word for word. */
export function Quote({ children, before, after, href, size = 'card', state, number, source }: QuoteProps) {
  const isWholeSlice = !before && !after;
  const type = { hero: 't-quote-hero', card: 't-quote', row: 't-quote-row' }[size];
  return (
    <figure className="ui-quote" data-size={size}>
      <blockquote className={type} cite={href}>
        {before}
        {isWholeSlice && '“'}
        <span className="ui-quote-slice" data-state={state} data-part={isWholeSlice ? undefined : ''}>
          {number && <sup className="ui-quote-number">{number}</sup>}
          {children}
        </span>
        {isWholeSlice && '”'}
        {after}
      </blockquote>
      {source && <figcaption>{source}</figcaption>}
    </figure>
  );
}
