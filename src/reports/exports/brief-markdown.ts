import type { Block, Run } from '../logic/brief-blocks.ts';
import type { BriefFacts } from '../logic/brief-facts.ts';
import { briefPaper } from '../logic/brief-paper.ts';

/** The brief as Markdown, for mail and for other programs: the words of the paper. */
export function briefMarkdown(facts: BriefFacts): string {
  const { title, subject, placeAndDay, blocks, foot } = briefPaper(facts);
  return [
    `# ${title} ${subject}`,
    '',
    `*${placeAndDay}*`,
    ...blocks.map(markdownOf),
    '',
    `${foot.made}, ${foot.check}`,
  ].join('\n');
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'head':
      return `\n## ${plain(block.runs)}\n`;
    case 'table-head':
      return `| ${block.cells.join(' | ')} |\n|${' --- |'.repeat(block.cells.length)}`;
    case 'row':
      return `| ${block.cells.map((runs) => inCell(plain(runs))).join(' | ')} |`;
    case 'wide-row':
      return `| ${inCell(marked(block.runs))} | | | |`;
    case 'option':
      return `   - ${marked(block.runs)}`;
    case 'item':
      return `\n${marked(block.runs)}`;
    default:
      return `${marked(block.runs)}\n`;
  }
}

const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const signs = { bold: '**', italic: '*', note: '' } as const;

/** Emphasis may not begin or end with a space, so spaces stay outside the signs. */
function marked(runs: readonly Run[]): string {
  return runs
    .map(({ text, style }) => {
      const sign = style ? signs[style] : '';
      const [, before, core, after] = /^(\s*)(.*?)(\s*)$/s.exec(text)!;
      return core ? `${before}${sign}${core}${sign}${after}` : text;
    })
    .join('');
}

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
