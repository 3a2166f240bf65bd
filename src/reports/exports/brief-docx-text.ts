import { AlignmentType, Paragraph, TextRun } from 'docx';

/** Half points: body 13 pt, table 11 pt, notes 9 pt. */
export const sizes = { title: 28, body: 26, table: 22, note: 18 } as const;

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

export function runs(parts: readonly (string | Run)[], size: number = sizes.body): TextRun[] {
  return parts.map((part) => new TextRun(typeof part === 'string' ? { text: part, size } : { ...part, size }));
}

/** A justified paragraph with the first line set in, as official papers are written. */
export function bodyText(...parts: (string | Run)[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 567 },
    spacing: { after: 80, line: 276 },
    children: runs(parts),
  });
}

export function indented(...parts: (string | Run)[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { left: 340 },
    spacing: { after: 40 },
    children: runs(parts),
  });
}

export function partHead(number: number, text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    indent: { firstLine: 567 },
    spacing: { before: 140, after: 60 },
    children: runs([{ text: `${number}. ${text}`, bold: true }]),
  });
}

export function note(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 20 }, children: runs([text], sizes.note) });
}

export function centred(parts: readonly (string | Run)[], size: number = sizes.body): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: runs(parts, size) });
}
