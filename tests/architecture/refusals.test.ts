import { expect, test } from 'vitest';
import { allProblems } from '../../src/app/api/problems.ts';
import { sourceFiles } from './source-files.ts';

/** A refusal as it stands in the code. `given` is null where its details are not written out on the spot. */
interface Refused {
  readonly at: string;
  readonly code: string;
  readonly given: readonly string[] | null;
}

const tables = /\/(api\/problems[a-z-]*|http\/problems)\.ts$/;
const files = sourceFiles().filter(
  ({ path, floor }) => !/\.test\.tsx?$|\/demo\//.test(path) && floor !== 'web' && !tables.test(path),
);
const refusals = files.flatMap(({ path, text }): Refused[] => {
  const refused = (code = '', details?: string) => ({ at: `${path} ${code}`, code, given: keysOf(details) });
  const calls = [...text.matchAll(/\brefuse\(\s*'(\w+\.\w+)'(?:,\s*(\{[^{}]*\}|\w+))?/g)];
  const problems = [...text.matchAll(/\bcode: '(\w+\.\w+)'((?:[^{}]|\{[^{}]*\})*)\}/g)];
  return [
    ...calls.map(([, code, details]) => refused(code, details)),
    // What brings its message along needs no sentence.
    ...problems
      .filter(([, , rest]) => !/\bmessage\b/.test(rest!))
      .map(([, code, rest]) =>
        refused(code, /\bdetails(?:: (?:\{[^{}]*\}|\w+))?/.exec(rest!)?.[0].replace('details: ', '')),
      ),
  ];
});

/** `{ name, limitMb: bytes / mega }` → name, limitMb. */
function keysOf(literal: string | undefined): string[] | null {
  if (literal === undefined) return [];
  if (!literal.startsWith('{') || literal.includes('...')) return null;
  const members = literal.slice(1, -1).split(/,(?![^(]*\))/);
  return members.map((member) => member.trim().split(':')[0]!).filter(Boolean);
}

/** What a sentence asks its details for, in both languages. */
function wantedBy(code: string): string[] {
  const asked = new Set<string>();
  const details = new Proxy({}, { get: (_target, key) => asked.add(String(key)) && '7' });
  const { vi, en } = allProblems[code]!;
  for (const tell of [vi, en]) tell(details);
  return [...asked];
}

test('every refusal has a sentence', () => {
  expect(refusals.length).toBeGreaterThan(150);
  expect(refusals.filter(({ code }) => !(code in allProblems)).map(({ at }) => at)).toEqual([]);
});

test('a refusal gives what its sentence says, so that nobody reads “undefined” or “NaN”', () => {
  const silent = refusals.flatMap(({ at, code, given }) => {
    const missing =
      given === null || !(code in allProblems) ? [] : wantedBy(code).filter((key) => !given.includes(key));
    return missing.map((key) => `${at}: ${key}`);
  });
  expect(silent).toEqual([]);
});

test('every sentence is said somewhere', () => {
  const code = files.map(({ text }) => text).join('\n');
  const unsaid = Object.keys(allProblems).filter(
    (name) => !code.includes(`'${name}'`) && !code.includes(`'${name.split('.')[1]}'`),
  );
  expect(unsaid).toEqual([]);
});
