import { type RefObject, useEffect, useState } from 'react';

/** The numbers of the first and last sentence on screen, found at two points of the page instead of by watching hundreds. */
export function useVisibleSentences(stage: RefObject<HTMLElement | null>): readonly [number, number] | null {
  const [visible, setVisible] = useState<readonly [number, number] | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const next = visibleIn(stage.current);
      setVisible((old) => (old?.[0] === next?.[0] && old?.[1] === next?.[1] ? old : next));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    soon();
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
    };
  }, [stage]);
  return visible;
}

const barsHeight = 120;

function visibleIn(stage: HTMLElement | null): [number, number] | null {
  const text = stage?.querySelector('.review-text');
  if (!text) return null;
  const { left, width, top, bottom } = text.getBoundingClientRect();
  const from = Math.max(top + 40, barsHeight);
  const to = Math.min(bottom - 40, window.innerHeight - barsHeight);
  const [first, last] = [sentenceAt(left + width / 2, from, 24), sentenceAt(left + width / 2, to, -24)];
  return first && last ? [first, last] : null;
}

/** Between two sentences is a gap: look a little further. */
function sentenceAt(x: number, y: number, step: number): number | null {
  for (const place of [y, y + step / 2, y + step]) {
    const found = document.elementsFromPoint(x, place).find((element) => element.closest('[data-ordinal]'));
    const ordinal = found?.closest<HTMLElement>('.review-sentence')?.dataset.ordinal;
    if (ordinal) return Number(ordinal);
  }
  return null;
}
