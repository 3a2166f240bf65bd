import type { Block, Run } from './brief-blocks.ts';

/**
 * Room on two A4 pages in points, 1456 between the margins. Heights are estimated by counting letters, so that a brief can be
 * cut before it is printed; a little is kept back, because programs break lines differently.
 */
export const roomOfTwoPages = 1400;
/** Letterhead, title and addressee; receivers, QR code and signature. */
const frame = 140 + 90;

// Height of a line and letters on it, as measured on the paper printed by LibreOffice.
const prose = {
  head: { line: 20, letters: 76 },
  body: { line: 16.4, letters: 83 },
  item: { line: 15, letters: 81 },
  option: { line: 15, letters: 83 },
  source: { line: 11, letters: 118 },
} as const;
const rowLine = 12.2;
const columns = [18, 34, 17, 21];
const wideLetters = 98;

/** How high these blocks will stand, with the letterhead and the signature. */
export function heightOf(blocks: readonly Block[]): number {
  return frame + blocks.reduce((sum, block) => sum + blockHeight(block), 0);
}

/** What one block takes. */
export function blockHeight(block: Block): number {
  if (block.kind === 'table-head') return rowLine;
  if (block.kind === 'wide-row') return rowLine * linesOf(block.runs, wideLetters);
  if (block.kind === 'row')
    return rowLine * Math.max(...block.cells.map((runs, index) => linesOf(runs, columns[index]!)));
  const { line, letters } = prose[block.kind];
  return line * linesOf(block.runs, letters) + 3;
}

function linesOf(runs: readonly Run[], letters: number): number {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(1, Math.ceil(length / letters));
}
