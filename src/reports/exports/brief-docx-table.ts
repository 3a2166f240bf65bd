import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { briefLimits, briefTable } from '../logic/brief.ts';
import { dueInWords, statusWords } from '../logic/brief-words.ts';
import { runs, sizes } from './brief-docx-text.ts';
import type { Brief, BriefRow } from './brief-shape.ts';

const widths = [24, 40, 15, 21];
const heads = ['Yêu cầu', 'Kết quả đến nay', 'Tình trạng', 'Hạn'];
/** A result on paper is one or two lines; the whole report is behind its number. */
const longestResult = 110;

/** Part 4: each unfinished directive on a line, the others gathered under their status. */
export function briefTableDocx(brief: Brief): Table {
  const { rows, gathered } = briefTable(brief.rows);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, index) => cell(head, widths[index]!, true)),
      }),
      ...rows.slice(0, briefLimits.rows).map(lineRow),
      ...gathered.map(({ status, lines }) => gatheredRow(statusWords[status], lines)),
    ],
  });
}

function lineRow(line: BriefRow): TableRow {
  const result = line.lastNews ? shortened(line.lastNews) : 'Chưa có báo cáo.';
  const texts = [`${line.code}. ${line.title}`, result, statusWords[line.status], dueInWords(line)];
  return new TableRow({ cantSplit: true, children: texts.map((text, index) => cell(text, widths[index]!)) });
}

function gatheredRow(status: string, lines: readonly BriefRow[]): TableRow {
  const names = lines.map((line) => `${line.code} ${line.title.toLowerCase()}`).join('; ');
  const content = new Paragraph({
    children: runs([{ text: `${status} (${lines.length}): `, bold: true }, `${names}.`], sizes.table),
  });
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ columnSpan: widths.length, children: [content] })],
  });
}

function cell(text: string, width: number, bold = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { left: 80, right: 80 },
    children: [new Paragraph({ children: runs([{ text, bold }], sizes.table) })],
  });
}

/** Cut at a word, with an ellipsis. */
export function shortened(text: string, longest = longestResult): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
