import { sharedState } from './shared-state.ts';

const said = sharedState('');

/** Says a sentence to screen readers: what was written, undone or found. The same sentence twice is said twice. */
export function announce(sentence: string): void {
  said.set(said.get() === sentence ? `${sentence} ` : sentence);
}

/** Stands once in the frame. */
export function LiveRegion() {
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {said.use()}
    </div>
  );
}
