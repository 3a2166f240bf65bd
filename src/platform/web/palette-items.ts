import type { ReactNode } from 'react';
import type { StatusName } from './status.ts';

export interface PaletteItem {
  readonly id: string;
  /** The head it stands under: "Chỉ đạo", "Văn bản", "Việc làm ngay". */
  readonly group: string;
  readonly label: string;
  /** A code in front: "D03". */
  readonly code?: string;
  readonly status?: StatusName;
  readonly icon?: ReactNode;
  readonly href?: string;
  readonly run?: () => void;
  /** The key that does the same. */
  readonly keys?: string;
}

/**
 * Answers what somebody types (accents or not) with records and commands, best first.
 * An aborted search may reject; its answer is not shown.
 */
export type PaletteSearch = (query: string, signal: AbortSignal) => Promise<readonly PaletteItem[]>;
