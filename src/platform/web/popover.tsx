import { Popover as MantinePopover } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { floating } from './floating.ts';
import { useLayer } from './layers.ts';
import './layer.css';

interface PopoverProps {
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
  /** One button-like element; it opens the pop-up with its own onClick. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
}

/** A small sheet beside its button. Focus goes in and comes back; Esc and a click outside close it. */
export function Popover({ isOpen, onChange, trigger, label, children, align = 'start' }: PopoverProps) {
  useLayer(isOpen);
  return (
    <MantinePopover
      opened={isOpen}
      onChange={onChange}
      position={`bottom-${align}`}
      offset={6}
      trapFocus
      returnFocus
      {...floating}
      classNames={{ dropdown: 'ui-layer ui-popover' }}
    >
      <MantinePopover.Target>{trigger}</MantinePopover.Target>
      <MantinePopover.Dropdown aria-label={label} aria-labelledby={undefined}>
        {children}
      </MantinePopover.Dropdown>
    </MantinePopover>
  );
}
