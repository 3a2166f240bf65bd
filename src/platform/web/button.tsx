import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { AsOfLink } from './as-of.tsx';
import { Keycap } from './keycap.tsx';
import './button.css';

/**
 * primary: the one thing to do here · secondary: the others · quiet: reads as a link ·
 * decision: signs a decision, red, only in the step that restates the choice.
 */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'decision';

interface ButtonLook {
  readonly kind?: ButtonKind;
  readonly icon?: ReactNode;
  /** The key that does the same, drawn at the end. */
  readonly keys?: string;
  readonly size?: 'normal' | 'small';
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, ButtonLook {
  readonly ref?: React.Ref<HTMLButtonElement>;
  /** The write is on its way: the button keeps its place and does not act twice. */
  readonly isBusy?: boolean;
}

export function Button({
  kind = 'secondary',
  icon,
  keys,
  size = 'normal',
  isBusy = false,
  children,
  onClick,
  ...others
}: ButtonProps) {
  return (
    <button
      type="button"
      {...others}
      className={`ui-button ${others.className ?? ''}`}
      data-kind={kind}
      data-size={size}
      aria-disabled={isBusy || others['aria-disabled']}
      onClick={isBusy ? undefined : onClick}
    >
      {icon}
      {children && <span>{children}</span>}
      {keys && <Keycap keys={keys} />}
    </button>
  );
}

interface ButtonLinkProps extends ButtonLook {
  readonly href: string;
  readonly children: ReactNode;
}

/** Looks like a button, goes somewhere: the day on screen goes along. */
export function ButtonLink({ kind = 'secondary', icon, keys, size = 'normal', href, children }: ButtonLinkProps) {
  return (
    <AsOfLink href={href} className="ui-button" data-kind={kind} data-size={size}>
      {icon}
      <span>{children}</span>
      {keys && <Keycap keys={keys} />}
    </AsOfLink>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly ref?: React.Ref<HTMLButtonElement>;
  /** What it does, for screen readers and as its hint. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A bare icon; use it only where the place is too small for a word. */
export function IconButton({ label, children, ...others }: IconButtonProps) {
  return (
    <button type="button" {...others} className="ui-icon-button" aria-label={label} title={label}>
      {children}
    </button>
  );
}
