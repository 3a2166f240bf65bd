/**
 * Layers stay beside their button in the document, so that Tab and screen readers meet them there;
 * fixed, so that a scrolling table does not cut them.
 */
export const floating = { withinPortal: false, floatingStrategy: 'fixed', transitionProps: { duration: 120 } } as const;
