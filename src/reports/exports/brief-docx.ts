import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import QRCode from 'qrcode';
import type { Block } from '../logic/brief-blocks.ts';
import type { BriefFacts } from '../logic/brief-facts.ts';
import { type BriefPaper, briefPaper } from '../logic/brief-paper.ts';
import { briefHead, briefSignature } from './brief-docx-frame.ts';
import { briefTableDocx, isRow } from './brief-docx-table.ts';
import { prose, sizes } from './brief-docx-text.ts';

// Party paper: margins 20/20/30/15 mm (interface.md §11); a twentieth of a point is the unit of the format.
const mm = (length: number) => Math.round((length * 1440) / 25.4);
const page = {
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(9) },
  size: { width: mm(210), height: mm(297) },
};

/**
 * The brief as an official paper of at most two pages, in the Party's layout.
 * @param address where the brief stands on screen, for the QR code; left out when nobody serves it
 * @returns the bytes of a .docx
 */
export async function briefDocx(facts: BriefFacts, address?: string): Promise<Buffer> {
  const paper = briefPaper(facts);
  const qr = address ? await QRCode.toBuffer(address, { margin: 0, width: 272, errorCorrectionLevel: 'M' }) : null;
  const font = { font: 'Times New Roman', size: sizes.body, language: { value: 'vi-VN' } };
  const document = new Document({
    creator: 'Lộ Trình',
    title: `${paper.title} ${paper.subject}`,
    styles: { default: { document: { run: font } } },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: pageNumber() },
        footers: { default: foot(paper), first: foot(paper) },
        children: [...briefHead(paper), ...contents(paper.blocks), briefSignature(paper, qr)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Paragraphs as they come; rows, which follow each other, become one table. */
function contents(blocks: readonly Block[]): (Paragraph | Table)[] {
  const rows = blocks.filter(isRow);
  return blocks.flatMap((block): (Paragraph | Table)[] => {
    if (!isRow(block)) return [prose(block.kind, block.runs)];
    return block === rows[0] ? [briefTableDocx(rows)] : [];
  });
}

/** Centred in the top margin from the second page on. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: sizes.body });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function foot({ foot: { made, check } }: BriefPaper): Footer {
  const line = { style: BorderStyle.SINGLE, size: 4, space: 3, color: '808080' };
  const paragraph = new Paragraph({
    border: { top: line },
    tabStops: [{ type: TabStopType.RIGHT, position: mm(165) }],
    children: [new TextRun({ text: `${made}\t${check}`, size: sizes.note })],
  });
  return new Footer({ children: [paragraph] });
}
