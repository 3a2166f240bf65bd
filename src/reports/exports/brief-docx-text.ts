import { AlignmentType, NoBreakHyphen, Paragraph, TextRun } from 'docx';
import type { Run } from '../logic/brief-blocks.ts';

/** Half points: title 14 pt, body 13 pt, table 10.5 pt, notes 9.5 pt. */
export const sizes = { title: 28, body: 26, table: 21, note: 19 } as const;

export function textRuns(runs: readonly Run[], size: number = sizes.body): TextRun[] {
  return runs.map(
    ({ text, style }) =>
      new TextRun({
        children: withWholeDays(text),
        size,
        bold: style === 'bold',
        italics: style === 'italic',
        superScript: style === 'note',
      }),
  );
}

/** "27-11-2024" stays on one line: word processors break after an ordinary hyphen. */
function withWholeDays(text: string): (string | NoBreakHyphen)[] {
  return text.split(/(?<=\d)-(?=\d)/).flatMap((piece, index) => (index > 0 ? [new NoBreakHyphen(), piece] : [piece]));
}

export function centred(runs: readonly Run[], size: number = sizes.body, before = 0): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before }, children: textRuns(runs, size) });
}

type ProseKind = 'head' | 'body' | 'item' | 'option' | 'source';

// Twentieths of a point: official papers set the first line in by 1 cm; questions hang under their letter.
const looks = {
  head: { indent: { firstLine: 567 }, spacing: { before: 120, after: 40 }, keepNext: true },
  body: { indent: { firstLine: 567 }, spacing: { after: 60, line: 264 } },
  item: { indent: { left: 340, hanging: 340 }, spacing: { before: 40, after: 20 }, keepNext: true },
  option: { indent: { left: 340 }, spacing: { after: 20 } },
  source: { indent: { left: 340, hanging: 340 }, spacing: { after: 10 } },
} as const;

/** A justified paragraph of the paper. */
export function prose(kind: ProseKind, runs: readonly Run[]): Paragraph {
  const size = kind === 'source' ? sizes.note : sizes.body;
  return new Paragraph({ alignment: AlignmentType.JUSTIFIED, ...looks[kind], children: textRuns(runs, size) });
}
