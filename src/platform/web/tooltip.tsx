import { Tooltip as MantineTooltip } from '@mantine/core';
import type { ReactElement } from 'react';
import { floating } from './floating.ts';
import './tooltip.css';

interface TooltipProps {
  readonly label: string;
  /** One element that can be pointed at and focused. */
  readonly children: ReactElement;
  readonly side?: 'top' | 'right' | 'bottom';
  readonly isDisabled?: boolean;
}

/** A word for an icon, on pointing and on focus. Never the only place of a fact. */
export function Tooltip({ label, children, side = 'bottom', isDisabled = false }: TooltipProps) {
  return (
    <MantineTooltip
      {...floating}
      label={label}
      position={side}
      disabled={isDisabled}
      openDelay={300}
      events={{ hover: true, focus: true, touch: false }}
      classNames={{ tooltip: 'ui-tooltip' }}
    >
      {children}
    </MantineTooltip>
  );
}
