import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { briefHead, briefSignature } from './brief-docx-frame.ts';
import { decisionParagraphs, generalParagraphs, sourceParagraphs, worryParagraphs } from './brief-docx-parts.ts';
import { briefTableDocx } from './brief-docx-table.ts';
import { partHead, sizes } from './brief-docx-text.ts';
import type { Brief } from './brief-shape.ts';

// Party paper: margins 20/20/30/15 mm (interface.md §11); a twentieth of a point is the unit of the format.
const mm = (length: number) => Math.round((length * 1440) / 25.4);
const page = {
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) },
  size: { width: mm(210), height: mm(297) },
};

/** The brief as an official paper of at most two pages, in the Party's layout. @returns the bytes of a .docx */
export async function briefDocx(brief: Brief): Promise<Buffer> {
  const decisions = decisionParagraphs(brief);
  const worries = worryParagraphs(brief);
  const parts = [
    { head: 'Tình hình chung', body: generalParagraphs(brief) },
    ...(decisions.length > 0
      ? [{ head: `${brief.decisions.length} việc xin ý kiến Thường trực`, body: decisions }]
      : []),
    ...(worries.length > 0 ? [{ head: 'Việc có nguy cơ chậm đến phiên sau', body: worries }] : []),
    { head: 'Yêu cầu lần trước, kết quả đến nay', body: [briefTableDocx(brief)] },
    { head: 'Nguồn số liệu', body: sourceParagraphs(brief) },
  ];
  const numbered = parts.flatMap(({ head, body }, index) => [partHead(index + 1, head), ...body]);
  const paper = new Document({
    creator: 'Lộ Trình',
    title: `Báo cáo tóm tắt đến ${vietnameseDay(brief.asOf)}`,
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: sizes.body, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: pageNumber() },
        footers: { default: foot(brief), first: foot(brief) },
        children: [...briefHead(brief), ...numbered, ...briefSignature()],
      },
    ],
  });
  return Packer.toBuffer(paper);
}

/** Centred in the top margin from the second page on. */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.body })],
      }),
    ],
  });
}

function foot({ asOf, checkCode }: Brief): Footer {
  const text = `Lập từ sổ chỉ đạo, tính đến ngày ${vietnameseDay(asOf)}. Mã đối chiếu ${checkCode}`;
  return new Footer({ children: [new Paragraph({ children: [new TextRun({ text, size: sizes.note })] })] });
}
