import { type RefObject, useEffect, useRef } from 'react';
import './thread.css';

interface ThreadProps {
  /** Holds both the text and the cards; the line is drawn in its coordinates. */
  readonly stage: RefObject<HTMLElement | null>;
  /** The proposal in hand; null draws nothing. */
  readonly proposalId: string | null;
}

/** The line from the quote to its card. Drawn outside React: it follows every scroll. Decoration; wide screens only. */
export function Thread({ stage, proposalId }: ThreadProps) {
  const path = useRef<SVGPathElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      path.current?.setAttribute('d', stage.current && proposalId ? lineOf(stage.current, proposalId) : '');
    };
    const soon = () => {
      frame ||= requestAnimationFrame(draw);
    };
    soon();
    const sizes = new ResizeObserver(soon);
    if (stage.current) sizes.observe(stage.current);
    // Capture: the column of cards scrolls by itself.
    window.addEventListener('scroll', soon, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      window.removeEventListener('scroll', soon, { capture: true });
    };
  });
  return (
    <svg className="thread" aria-hidden="true">
      <path ref={path} />
    </svg>
  );
}

function lineOf(stage: HTMLElement, proposalId: string): string {
  const pieces = stage.querySelectorAll<HTMLElement>(`[data-mark="${CSS.escape(proposalId)}"]`);
  const card = stage.querySelector<HTMLElement>(`[data-proposal="${CSS.escape(proposalId)}"] .proposal-card`);
  const text = stage.querySelector<HTMLElement>('.review-text');
  const last = [...pieces].at(-1)?.getClientRects();
  const quote = last?.[last.length - 1];
  if (!quote || !card || !text) return '';
  const origin = stage.getBoundingClientRect();
  const edge = text.getBoundingClientRect().right - origin.left;
  const box = card.getBoundingClientRect();
  const from = { x: quote.right - origin.left, y: quote.bottom - origin.top };
  const to = { x: box.left - origin.left, y: box.top + 22 - origin.top };
  const isFolded = box.bottom < 60 || box.top > window.innerHeight || to.x <= edge;
  if (isFolded) return '';
  const middle = (edge + to.x) / 2;
  return `M${from.x} ${from.y}H${edge}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}
