import type { Problem } from '#shared/problem.ts';
import type { DemoFiles } from '../demo-files.ts';

/** Law 1 before it reaches the database: every quote stands in its text, and it is plain which occurrence is meant. */
export function quoteProblems({ texts, directives, readings }: DemoFiles): Problem[] {
  return [
    ...directives.flatMap(({ code, document, quote, occurrence }) =>
      placed(code, texts.get(document), quote, occurrence),
    ),
    ...readings.flatMap(({ document, sentence }) => placed(document, texts.get(document), sentence, undefined)),
    ...overlaps(files(directives), texts),
  ];
}

/** Where a quote begins in its text, in UTF-16 units; -1 when it is not there. */
export function startOfQuote(text: string, quote: string, occurrence = 1): number {
  let at = -1;
  for (let count = 0; count < occurrence; count += 1) {
    at = text.indexOf(quote, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

function placed(field: string, text: string | undefined, quote: string, occurrence: number | undefined): Problem[] {
  if (text === undefined) return [{ code: 'demo.quote_without_text', field }];
  if (startOfQuote(text, quote, occurrence) < 0) return [{ code: 'demo.quote_not_in_text', field, details: { quote } }];
  const isTwice = startOfQuote(text, quote, 2) >= 0;
  return isTwice && occurrence === undefined ? [{ code: 'demo.quote_not_unique', field, details: { quote } }] : [];
}

type Quotes = Map<string, readonly { code: string; quote: string; occurrence?: number }[]>;

function files(directives: DemoFiles['directives']): Quotes {
  return Map.groupBy(directives, (directive) => directive.document);
}

/** Two directives never share words: each sentence part is one line of the register. */
function overlaps(quotes: Quotes, texts: DemoFiles['texts']): Problem[] {
  return [...quotes].flatMap(([document, directives]) => {
    const spans = directives
      .map(({ code, quote, occurrence }) => {
        const start = startOfQuote(texts.get(document) ?? '', quote, occurrence);
        return { code, start, end: start + quote.length };
      })
      .toSorted((a, b) => a.start - b.start);
    return spans
      .filter((span, index) => index > 0 && span.start >= 0 && span.start < spans[index - 1]!.end)
      .map(({ code }) => ({ code: 'demo.quotes_overlap', field: code }));
  });
}
