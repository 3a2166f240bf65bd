import type { Span } from '#reading/logic/reading.ts';
import type { Problem } from '#shared/problem.ts';
import type { Directive } from './directive.ts';

/** A span a person chose must lie in the text, hold words, and not be in the register already. */
export function spanProblems(text: string, span: Span, others: readonly Directive[]): Problem[] {
  const { start, end } = span;
  if (start >= end || end > text.length) {
    return [{ code: 'directives.span_outside_text', field: 'end', details: { start, end, length: text.length } }];
  }
  if (text.slice(start, end).trim() === '')
    return [{ code: 'directives.span_blank', field: 'start', details: { start, end } }];
  const same = others.find((other) => other.start === start && other.end === end);
  return same
    ? [{ code: 'directives.already_registered', field: 'start', details: { code: same.code, title: same.title } }]
    : [];
}

export function meanwhileProblems(expected: number | undefined, actual: number, code: string): Problem[] {
  if (expected === undefined || expected === actual) return [];
  return [{ code: 'directives.changed_meanwhile', details: { code, expected, actual } }];
}
