import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draggedSpan, type SpanEdge } from './span-drag.ts';

const text = 'Giao Sở Y tế mua thuốc, mua xe cứu thương.';
const span = { start: text.indexOf('mua thuốc'), end: text.indexOf(', mua') };
const quoted = (edge: SpanEdge, place: number, others: { start: number; end: number }[] = []) => {
  const { start, end } = draggedSpan(text, span, edge, place, others);
  return text.slice(start, end);
};

test.each<[SpanEdge, string, number, string]>([
  // edge   dragged into  letters in  the quote then
  ['start', 'tế', 0, 'tế mua thuốc'],
  ['start', 'Giao', 1, 'Giao Sở Y tế mua thuốc'],
  ['start', 'Giao', 3, 'Sở Y tế mua thuốc'],
  ['start', 'thuốc', 4, 'mua thuốc'], // would start behind its own end
  ['end', 'xe', 2, 'mua thuốc, mua xe'],
  ['end', 'thương', 5, 'mua thuốc, mua xe cứu thương'], // the full stop stays outside
  ['end', 'mua thuốc', 2, 'mua'],
  ['end', 'Sở', 0, 'mua thuốc'], // before its own start
])('%s to «%s» + %i', (edge, word, letters, quote) => expect(quoted(edge, text.indexOf(word) + letters)).toBe(quote));

test('it stops at the words of another proposal', () => {
  const other = { start: text.indexOf('xe'), end: text.length - 1 };
  expect(quoted('end', text.length, [other])).toBe('mua thuốc, mua');
  expect(quoted('start', 0, [{ start: 0, end: 12 }])).toBe('mua thuốc');
});

test('wherever it is dragged, the quote is in the text, has words, and is cut between words', () =>
  fc.assert(
    fc.property(
      fc.constantFrom<SpanEdge>('start', 'end'),
      fc.integer({ min: -5, max: text.length + 5 }),
      (edge, place) => {
        const { start, end } = draggedSpan(text, span, edge, place);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).not.toBe('');
        expect(start === 0 || start === span.start || /\s/.test(text[start - 1]!)).toBe(true);
        expect(end === text.length || end === span.end || /[\s.,]/.test(text[end]!)).toBe(true);
      },
    ),
  ));
