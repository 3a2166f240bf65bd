import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says a sentence to screen readers: what was written, undone or found. The same sentence twice is said twice. */
export function announce(sentence: string): void {
  said = said === sentence ? `${sentence} ` : sentence;
  for (const listener of listeners) listener();
}

/** Stands once in the frame. */
export function LiveRegion() {
  const sentence = useSyncExternalStore(subscribe, () => said);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {sentence}
    </div>
  );
}
