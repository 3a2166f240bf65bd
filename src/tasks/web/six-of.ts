import type { SixClear as Dots } from '#platform/web/six-dots.tsx';
import { type Clarity, type SixAspect, sixAspects } from '../logic/six-clear.ts';

/** What is known of the six, in the words of the drawing. */
export function dotsOf(six: Partial<Record<SixAspect, Clarity>>): Dots {
  const words = { full: 'clear', half: 'inferred', missing: 'missing' } as const;
  return Object.fromEntries(sixAspects.map((aspect) => [aspect, words[six[aspect] ?? 'missing']])) as unknown as Dots;
}

export function aspectsThatAre(six: Partial<Record<SixAspect, Clarity>>, clarity: Clarity): SixAspect[] {
  return sixAspects.filter((aspect) => (six[aspect] ?? 'missing') === clarity);
}
