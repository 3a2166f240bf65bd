import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Status } from '#directives/logic/status.ts';
import type { Block, Run } from '../logic/brief-blocks.ts';
import { statusGlyphs } from '../logic/status-words.ts';
import { sizes, textRuns } from './brief-docx-text.ts';

export type TableBlock = Extract<Block, { kind: 'table-head' | 'row' | 'wide-row' }>;

export function isRow(block: Block): block is TableBlock {
  return block.kind === 'table-head' || block.kind === 'row' || block.kind === 'wide-row';
}

// Twentieths of a point across the 165 mm between the margins.
const widths = [2050, 3400, 1780, 2125];
const total = widths.reduce((sum, width) => sum + width, 0);

/** Part 4: each unfinished directive on a line, the others gathered under their status. */
export function briefTableDocx(blocks: readonly TableBlock[]): Table {
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: blocks.map(rowOf),
  });
}

function rowOf(block: TableBlock): TableRow {
  const cantSplit = true;
  if (block.kind === 'table-head') {
    const children = block.cells.map((text, index) => cell([{ text, style: 'bold' }], index, true));
    return new TableRow({ tableHeader: true, cantSplit, children });
  }
  if (block.kind === 'wide-row')
    return new TableRow({ cantSplit, children: [wide(withGlyph(block.status, block.runs))] });
  const children = block.cells.map((runs, index) => cell(index === 2 ? withGlyph(block.status, runs) : runs, index));
  return new TableRow({ cantSplit, children });
}

function withGlyph(status: Status | null, runs: readonly Run[]): readonly Run[] {
  return status ? [{ text: `${statusGlyphs[status]} ` }, ...runs] : runs;
}

function cell(runs: readonly Run[], index: number, isHead = false): TableCell {
  const alignment = isHead ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    width: { size: widths[index]!, type: WidthType.DXA },
    margins: { left: 80, right: 80 },
    children: [new Paragraph({ alignment, children: textRuns(runs, sizes.table) })],
  });
}

function wide(runs: readonly Run[]): TableCell {
  return new TableCell({
    columnSpan: widths.length,
    width: { size: total, type: WidthType.DXA },
    margins: { left: 80, right: 80 },
    children: [new Paragraph({ children: textRuns(runs, sizes.table) })],
  });
}
