import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { datePartsOf } from '#shared/plain-date.ts';
import { sessionsInWords } from '../logic/brief-words.ts';
import { centred, runs, sizes } from './brief-docx-text.ts';
import type { Brief } from './brief-shape.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Issuer left, the Party's name and the day right, then what the paper is and to whom it goes. */
export function briefHead(brief: Brief): (Paragraph | Table)[] {
  return [
    twoColumns(
      [
        centred(['THÀNH ỦY HÀ NỘI']),
        centred([{ text: 'VĂN PHÒNG', bold: true }]),
        centred(['*']),
        centred(['Số …… -BC/VPTU']),
      ],
      [underlined('ĐẢNG CỘNG SẢN VIỆT NAM'), centred([{ text: placeAndDay(brief.asOf), italics: true }])],
    ),
    new Paragraph({
      spacing: { before: 160 },
      alignment: AlignmentType.CENTER,
      children: runs([{ text: 'BÁO CÁO TÓM TẮT', bold: true }], sizes.title),
    }),
    centred([{ text: `việc thực hiện kết luận tại ${sessionsInWords(brief.sessions)}`, bold: true }]),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 80, after: 80 },
      children: runs([{ text: 'Kính gửi: ', italics: true }, 'Thường trực Thành ủy']),
    }),
  ];
}

export function briefSignature(): Table[] {
  const receivers = ['Nơi nhận:', '- Thường trực Thành ủy,', '- Đảng ủy UBND thành phố,', '- Lưu Văn phòng Thành ủy.'];
  const left = receivers.map(
    (text, index) =>
      new Paragraph({ children: runs([{ text, italics: index === 0, bold: index === 0 }], sizes.table) }),
  );
  return [twoColumns(left, [centred([{ text: 'CHÁNH VĂN PHÒNG', bold: true }])])];
}

function twoColumns(left: Paragraph[], right: Paragraph[]): Table {
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({ children, width: { size, type: WidthType.PERCENTAGE }, borders: noBorders });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, 45), cell(right, 55)] })],
  });
}

function underlined(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: runs([{ text, bold: true }]),
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

/** "Hà Nội, ngày 05 tháng 02 năm 2026": a zero before days under 10 and months 1 and 2 (Nghị định 30/2020/NĐ-CP). */
function placeAndDay(asOf: string): string {
  const [year, month, day] = datePartsOf(asOf);
  const padded = (value: number, below: number) => (value < below ? `0${value}` : String(value));
  return `Hà Nội, ngày ${padded(day, 10)} tháng ${padded(month, 3)} năm ${year}`;
}
