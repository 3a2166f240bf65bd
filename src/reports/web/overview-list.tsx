import type { ReactNode } from 'react';
import { AsOfLink } from '#platform/web/as-of.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { useWords } from '#platform/web/words.ts';
import type { Opening } from '../logic/overview-sentence.ts';
import { registerHref } from '../logic/register-address.ts';
import { text } from './text.ts';

interface OverviewListProps<Line> {
  readonly title: string;
  readonly lines: readonly Line[];
  /** What the count in the head opens. */
  readonly opens: Opening;
  readonly sessionId: string | null;
  /** So many are told here; the rest stands in the register. */
  readonly most: number;
  readonly children: (line: Line) => ReactNode;
}

/** A part of the overview: its head with the count that opens the whole list, and the first lines. Nothing when there are none. */
export function OverviewList<Line>({ title, lines, opens, sessionId, most, children }: OverviewListProps<Line>) {
  const say = useWords(text);
  if (lines.length === 0) return null;
  const href = registerHref(opens, sessionId);
  return (
    <section className="ov-part">
      <SectionHead title={title} aside={<AsOfLink href={href}>{say.directives(lines.length)}</AsOfLink>} />
      <ul>{lines.slice(0, most).map(children)}</ul>
      {lines.length > most && (
        <p className="ov-more">
          <AsOfLink href={href}>{say.more(lines.length - most)}</AsOfLink>
        </p>
      )}
    </section>
  );
}
