import { Check, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from './button.tsx';
import { announce } from './live-region.tsx';
import { sharedState } from './shared-state.ts';
import { text } from './text.ts';
import { useHotkeys } from './use-hotkeys.ts';
import { useWords } from './words.ts';
import './toast.css';

interface Toast {
  readonly id: number;
  readonly message: string;
  readonly undo?: (() => void) | undefined;
}

/** How long a write can be taken back, and its message stays: 8 seconds. */
const undoWindowMs = 8000;

const toasts = sharedState<readonly Toast[]>([]);
let lastId = 0;

const dismiss = (id: number) => toasts.set(toasts.get().filter((toast) => toast.id !== id));

/** Says that something was written ("Đã giao D03 cho Sở Xây dựng"); with `undo` it can be taken back for 8 seconds, also by Ctrl Z. */
export function showToast(message: string, options: { readonly undo?: () => void } = {}): void {
  lastId += 1;
  toasts.set([...toasts.get().slice(-2), { id: lastId, message, undo: options.undo }]);
  announce(message);
}

/** Stands once in the frame. */
export function Toasts() {
  const say = useWords(text);
  const shown = toasts.use();
  return (
    <section className="ui-toasts" aria-label={say.messages}>
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} isNewest={toast === shown.at(-1)} />
      ))}
    </section>
  );
}

function ToastLine({ toast, isNewest }: { toast: Toast; isNewest: boolean }) {
  const say = useWords(text);
  const [isHeld, setIsHeld] = useState(false);
  const secondsLeft = useCountdown(toast.id, isHeld);
  const undo = () => {
    dismiss(toast.id);
    toast.undo?.();
  };
  useHotkeys([{ keys: 'Ctrl Z', does: say.undo, run: undo }], isNewest && !!toast.undo);
  const hold = {
    onMouseEnter: () => setIsHeld(true),
    onMouseLeave: () => setIsHeld(false),
    onFocus: () => setIsHeld(true),
    onBlur: () => setIsHeld(false),
  };
  return (
    <div className="ui-toast" {...hold}>
      <Check size={16} strokeWidth={1.7} aria-hidden />
      <span className="ui-toast-message">{toast.message}</span>
      {toast.undo && (
        <button type="button" className="ui-toast-undo" onClick={undo}>
          {say.undo} <span aria-hidden="true">{secondsLeft}</span>
        </button>
      )}
      <IconButton label={say.dismiss} onClick={() => dismiss(toast.id)}>
        <X size={16} strokeWidth={1.7} aria-hidden />
      </IconButton>
    </div>
  );
}

/** Seconds until the message leaves; it waits while held, so that nobody has to hurry. */
function useCountdown(id: number, isHeld: boolean): number {
  const [secondsLeft, setSecondsLeft] = useState(undoWindowMs / 1000);
  useEffect(() => {
    if (isHeld) return;
    if (secondsLeft === 0) return dismiss(id);
    const timer = setTimeout(() => setSecondsLeft(secondsLeft - 1), 1000);
    return () => clearTimeout(timer);
  }, [id, isHeld, secondsLeft]);
  return secondsLeft;
}
