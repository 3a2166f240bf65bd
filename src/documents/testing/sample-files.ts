import { crc32, deflateRawSync } from 'node:zlib';
import {
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** Real files for tests, built byte by byte so that nothing of anybody else's is kept here. */

/** A part of an archive; `declaredSize` lets a test lie about it. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly declaredSize?: number;
}

/** A ZIP archive with the given parts, deflated. */
export function zipOf(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declaredSize } of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw, { level: 9 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declaredSize ?? raw.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    fields.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    bodies.push(body);
    directory.push(entry, Buffer.from(name));
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file from the XML of its body, for what no program writes willingly. */
export function docxOf(body: string, more: readonly Part[] = []): Buffer {
  const office = `<Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/>`;
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${office}</Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ]);
}

/** A notice as Word would save it: letters with loose tone marks, lists of two depths, a table, a footnote. */
export async function noticeDocx(): Promise<Buffer> {
  const listed = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'tasks', level } });
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('Theo số liệu của Sở Tài chính.')] } },
    numbering: {
      config: [
        {
          reference: 'tasks',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
            { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph('Thông báo kết luận về đường vành đai'.normalize('NFD')),
          listed('Sở Xây dựng lập kế hoạch.', 0),
          listed('Trình trước ngày 15.', 1),
          listed('Gửi các phường.', 1),
          listed('Sở Tài chính bố trí vốn.', 0),
          listed('Báo cáo hằng tháng.', 1),
          new Table({ rows: [row('Việc', 'Đơn vị', 'Hạn'), row('Giải phóng mặt bằng', 'Phường Hòa An', '30-6-2026')] }),
          new Paragraph({ children: [new TextRun('Đã giải ngân 62%'), new FootnoteReferenceRun(1), new TextRun('.')] }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** A word on a page: points from the lower left corner. */
export interface PlacedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const letterWidth = 0.5;

/** How wide a text of the sample PDF is, in points: every letter takes half its height. */
export function widthOf(text: string, size = 12): number {
  return text.length * letterWidth * size;
}

/** A PDF with the given words on its pages, drawn in the given order; a page without words holds only a grey box, like a scan. */
export function pdfOf(pages: readonly (readonly PlacedWord[])[], trailerExtras = ''): Buffer {
  const contents = pages.map((words) => (words.length === 0 ? '0.5 g 50 50 400 600 re f' : drawn(words)));
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${letterWidth * 1000} >>`,
    streamOf(letters),
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + index * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      streamOf(content),
    ]),
  ];
  return assembled(objects, trailerExtras);
}

/** Code and letter are the same number. */
const letters = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Sample def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`;

function drawn(words: readonly PlacedWord[]): string {
  const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');
  return words
    .map(({ text, x, y, size = 12 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`)
    .join('\n');
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assembled(objects: readonly string[], trailerExtras: string): Buffer {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R ${trailerExtras} >>`;
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n${trailer}\nstartxref\n${body.length}\n%%EOF\n`,
  );
}
