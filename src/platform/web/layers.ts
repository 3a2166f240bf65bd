import { useEffect } from 'react';

/** How many menus, dialogs and pop-ups are open: while one is, single keys and Esc belong to it. */
let open = 0;

export const isLayerOpen = () => open > 0;

/** Counts a floating layer in while it is open. */
export function useLayer(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    open += 1;
    // The key that closes a layer must not also reach the page below it.
    return () => {
      setTimeout(() => {
        open -= 1;
      }, 0);
    };
  }, [isOpen]);
}
