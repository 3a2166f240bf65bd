import { useSyncExternalStore } from 'react';

export interface SharedState<Value> {
  readonly get: () => Value;
  readonly set: (next: Value) => void;
  /** The value on screen: whoever shows it is drawn again when it changes. */
  readonly use: () => Value;
}

/** One value for the whole page, set from anywhere: messages, keys, what was said last. */
export function sharedState<Value>(first: Value): SharedState<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  const get = () => value;
  const set = (next: Value) => {
    value = next;
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return { get, set, use: () => useSyncExternalStore(subscribe, get) };
}
