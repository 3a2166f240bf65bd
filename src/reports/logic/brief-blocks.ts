import type { Status } from '#directives/logic/status.ts';
import type { Opening } from './overview-sentence.ts';

/** A stretch of the paper; on screen `opens` makes it a link to what it counts or names. */
export interface Run {
  readonly text: string;
  readonly style?: 'bold' | 'italic' | 'note';
  readonly opens?: Opening | { readonly code: string };
}

/** What stands under each other on the paper, in order. */
export type Block =
  | { readonly kind: 'head' | 'body' | 'item' | 'option' | 'source'; readonly runs: readonly Run[] }
  | { readonly kind: 'table-head'; readonly cells: readonly string[] }
  | { readonly kind: 'row'; readonly status: Status; readonly cells: readonly (readonly Run[])[] }
  | { readonly kind: 'wide-row'; readonly status: Status | null; readonly runs: readonly Run[] };
