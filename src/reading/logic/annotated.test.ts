import { expect, test } from 'vitest';
import { annotatedDocuments, found, sharedPart } from '../testing/annotated.ts';
import { readDocument } from './reading.ts';

const documents = annotatedDocuments();

test.each(documents.map((document) => [document.id, document] as const))(
  '%s is annotated where it says',
  (_, document) => {
    for (const { start, end, quote } of document.directives) expect(document.text.slice(start, end)).toBe(quote);
  },
);

/** Below what the reader reaches on these texts, so that a new cue that helps elsewhere may cost an item here. */
test('of the items 87 in a hundred are found; of the proposals 93 in a hundred are items', () => {
  const counts = { proposed: 0, marked: 0, found: 0 };
  for (const { text, date, genre, directives, ignore = [] } of documents) {
    const counted = readDocument(text, { date, genre }).directives.filter(
      (proposal) => !ignore.some((span) => sharedPart(proposal, span) > 0.5),
    );
    counts.proposed += counted.length;
    counts.marked += directives.length;
    counts.found += found(counted, directives);
  }
  expect(counts.found / counts.marked).toBeGreaterThan(0.87);
  expect(counts.found / counts.proposed).toBeGreaterThan(0.93);
});

test('a report of what happened, without an order, gives nothing to do', () => {
  const silent = documents.filter(({ directives }) => directives.length === 0);
  expect(silent.length).toBeGreaterThan(0);
  for (const { text, date, genre, ignore = [] } of silent) {
    const proposed = readDocument(text, { date, genre }).directives;
    expect(proposed.filter((proposal) => !ignore.some((span) => sharedPart(proposal, span) > 0))).toEqual([]);
  }
});
