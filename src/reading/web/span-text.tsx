import { useRef } from 'react';
import type { Span } from '../logic/reading-types.ts';
import { SpanHandles } from './span-handles.tsx';

interface SpanTextProps {
  readonly text: string;
  readonly span: Span;
  /** The sentences it stands in, from the first to the last. */
  readonly around: Span;
  readonly others: readonly Span[];
  readonly onSpan: (span: Span) => void;
}

/** The exact words inside their sentences, with handles: on a phone the text itself lies under the sheet. */
export function SpanText({ text, span, around, others, onSpan }: SpanTextProps) {
  const root = useRef<HTMLQuoteElement>(null);
  return (
    <blockquote className="t-quote span-text" ref={root}>
      {around.start < span.start && <span data-start={around.start}>{text.slice(around.start, span.start)}</span>}
      <mark data-start={span.start}>{text.slice(span.start, span.end)}</mark>
      {span.end < around.end && <span data-start={span.end}>{text.slice(span.end, around.end)}</span>}
      <SpanHandles root={root} text={text} span={span} others={others} onSpan={onSpan} />
    </blockquote>
  );
}
