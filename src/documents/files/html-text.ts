import { compile, type FormatCallback } from 'html-to-text';
import { oneLine } from './stored-text.ts';
import { tableLines } from './table-lines.ts';

/** What surrounds a document on a page, and what a reader never sees. */
const boilerplate = [
  'nav',
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'canvas',
  'audio',
  'video',
  'img',
  'form',
  'button',
  'select',
  'input',
  'textarea',
  'dialog',
  'head',
  'aside',
  'body > header',
  'body > footer',
  '[hidden]',
  '[role="navigation"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[role="search"]',
  '[aria-hidden="true"]',
  '[style*="display:none"i]',
  '[style*="display: none"i]',
  '[style*="mso-hide:all"i]',
];

const paragraph = { leadingLineBreaks: 1, trailingLineBreaks: 1 };
const blocks = [
  'p',
  'pre',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'dd',
  'figcaption',
  'section',
  'address',
];

/** Rows with their cells; `tableLines` turns them into lines. Reads the attributes of the parsed page, nothing else. */
const pipedTable: FormatCallback = (table, walk, builder) => {
  const rowsOf = (element: typeof table): void => {
    for (const child of element.children ?? []) {
      if (['thead', 'tbody', 'tfoot'].includes(child.name ?? '')) rowsOf(child);
      if (child.name === 'caption') walk(child.children, builder);
      if (child.name !== 'tr') continue;
      builder.openTableRow();
      for (const cell of child.children ?? []) {
        if (cell.name !== 'td' && cell.name !== 'th') continue;
        builder.openTableCell();
        walk(cell.children, builder);
        builder.closeTableCell({
          colspan: Number(cell.attribs?.colspan) || 1,
          rowspan: Number(cell.attribs?.rowspan) || 1,
        });
      }
      builder.closeTableRow();
    }
  };
  builder.openTable();
  rowsOf(table);
  builder.closeTable({ ...paragraph, tableToString: pipes });
};

interface BuiltCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

function pipes(rows: readonly (readonly BuiltCell[])[]): string {
  const cells = rows.map((row) =>
    row.map(({ text, colspan, rowspan }) => ({ lines: text.split('\n'), columns: colspan, rows: rowspan })),
  );
  return tableLines(cells).join('\n');
}

const toText = compile({
  wordwrap: false,
  // Past this depth no person wrote the page; the reader's stack would end before the page does.
  limits: { maxDepth: 400, maxInputLength: 40_000_000 },
  formatters: { pipedTable },
  selectors: [
    ...blocks.map((selector) => ({ selector, format: 'block', options: paragraph })),
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { ...paragraph, itemPrefix: '- ' } },
    { selector: 'ol', options: paragraph },
    { selector: 'hr', format: 'lineBreak' },
    { selector: 'table', format: 'pipedTable' },
    ...boilerplate.map((selector) => ({ selector, format: 'skip' })),
  ],
});

/** What a person reads on a page, one paragraph a line, and the page's title. Nothing is fetched, no script runs. */
export function htmlText(html: string): { text: string; title: string | null } {
  const lines = toText(html).split('\n').map(oneLine).filter(Boolean);
  return { text: lines.join('\n'), title: titleOf(html) };
}

function titleOf(html: string): string | null {
  const title = /<title\b[^>]*>([^<]{0,2000})/i.exec(html)?.[1];
  return title ? oneLine(toText(title)) || null : null;
}
