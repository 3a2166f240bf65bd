import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { BriefPaper } from '../logic/brief-paper.ts';
import { centred, sizes, textRuns } from './brief-docx-text.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Issuer left, the Party's name and the day right, then what the paper is and to whom it goes. */
export function briefHead(paper: BriefPaper): (Paragraph | Table)[] {
  const issuer = paper.issuer.map((text, index) => centred([{ text, ...(index === 1 && { style: 'bold' as const }) }]));
  const right = [
    centred([{ text: paper.authority, style: 'bold' }], sizes.title),
    rule(),
    centred([{ text: paper.placeAndDay, style: 'italic' }]),
  ];
  return [
    borderless([
      { width: 3900, children: issuer },
      { width: 5455, children: right },
    ]),
    centred([{ text: paper.title, style: 'bold' }], sizes.title, 200),
    centred([{ text: paper.subject, style: 'bold' }]),
    rule(),
    centred([{ text: 'Kính gửi: ', style: 'italic' }, { text: paper.to }], sizes.body, 60),
  ];
}

/** To whom it goes, the code that opens its lists, and who signs. @param qr a PNG picture */
export function briefSignature(paper: BriefPaper, qr: Buffer | null): Table {
  const heading = new Paragraph({
    spacing: { before: 80 },
    children: textRuns([{ text: 'Nơi nhận:', style: 'italic' }], sizes.table),
  });
  const receivers = paper.receivers.map((text) => new Paragraph({ children: textRuns([{ text }], sizes.table) }));
  return borderless([
    { width: 3500, children: [heading, ...receivers] },
    { width: 2650, children: qr ? [picture(qr), centred([{ text: paper.scan }], sizes.note)] : [centred([])] },
    { width: 3205, children: [centred([{ text: paper.signer, style: 'bold' }], sizes.body, 80)] },
  ]);
}

function picture(data: Buffer): Paragraph {
  const transformation = { width: 68, height: 68 };
  const altText = { name: 'QR', title: 'QR', description: 'Mã mở tờ trình này trong mạng nội bộ' };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 80 },
    children: [new ImageRun({ type: 'png', data, transformation, altText })],
  });
}

/** The short line under the Party's name and under the title. */
function rule(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: 1400, right: 1400 },
    spacing: { after: 60, line: 60, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

function borderless(columns: readonly { width: number; children: Paragraph[] }[]): Table {
  const cells = columns.map(
    ({ width, children }) =>
      new TableCell({ children, width: { size: width, type: WidthType.DXA }, borders: noBorders }),
  );
  return new Table({
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}
