import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asDocumentText } from '#documents/files/stored-text.ts';
import { type Problem, refuseIf } from '#shared/problem.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { type DemoContent, demoShapes } from './demo-shapes.ts';
import { demoProblems } from './logic/demo-problems.ts';

/** The demo city as its files tell it, with the texts of our own documents by document key. */
export interface DemoFiles extends DemoContent {
  readonly texts: ReadonlyMap<string, string>;
}

export const demoFolder = join(import.meta.dirname, '../../../database/seeds/demo');

/**
 * Reads `database/seeds/demo`, the city of 27-11-2024 to 10-3-2026.
 * Refuses with every problem at once: a file that is no JSON or of another shape, a quote that is not in its text, a day
 * out of order, a key that leads nowhere. Units and posts are checked by whoever knows the organisations' files.
 */
export function readDemoFiles(folder = demoFolder): DemoFiles {
  const problems: Problem[] = [];
  const entries = Object.keys(demoShapes).map((name) => [
    name,
    readShaped(folder, name as keyof DemoContent, problems),
  ]);
  refuseIf(problems);
  const content = Object.fromEntries(entries) as DemoContent;
  const files = { ...content, texts: textsOf(folder, content, problems) };
  refuseIf([...problems, ...demoProblems(files)]);
  return { ...withSourceWords(content, content.sources), texts: files.texts };
}

/** Of all files only the accounts: what every start shows, long after the story was loaded. */
export function readDemoAccounts(folder = demoFolder): DemoContent['accounts'] {
  const problems: Problem[] = [];
  const accounts = readShaped(folder, 'accounts', problems);
  refuseIf(problems);
  return accounts as DemoContent['accounts'];
}

/** A source in words a reader can follow: "dantri.com.vn, 17-11-2025"; what we reconstructed stays "minh họa". */
function inWords(id: string, sources: DemoContent['sources']): string {
  const known = sources[id];
  if (!known) return id;
  return known.date ? `${known.title}, ${vietnameseDay(known.date)}` : known.title;
}

/** The same content with every `source` in words instead of its id, however deep it stands. */
function withSourceWords<Value>(value: Value, sources: DemoContent['sources']): Value {
  if (Array.isArray(value)) return value.map((one) => withSourceWords(one, sources)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.entries(value).map(([key, inner]) =>
    key === 'source' && typeof inner === 'string'
      ? [key, inWords(inner, sources)]
      : [key, withSourceWords(inner, sources)],
  );
  return Object.fromEntries(told) as Value;
}

function readShaped(folder: string, name: keyof DemoContent, problems: Problem[]): unknown {
  const parsed = readJson(join(folder, `${name}.json`), problems);
  if (parsed === undefined) return undefined;
  const checked = demoShapes[name].safeParse(parsed);
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) {
    problems.push(problem('demo.wrong_shape', `${name}.json`, `${issue.path.join('.')}: ${issue.message}`));
  }
  return undefined;
}

function readJson(file: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    problems.push(problem('demo.unreadable', file, String(error)));
    return undefined;
  }
}

function textsOf(folder: string, { documents }: DemoContent, problems: Problem[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { key, textFile } of documents.documents) {
    if (!textFile) continue;
    try {
      texts.set(key, asDocumentText(readFileSync(join(folder, textFile), 'utf8')));
    } catch (error) {
      problems.push(problem('demo.unreadable', textFile, String(error)));
    }
  }
  return texts;
}

function problem(code: string, field: string, found: string): Problem {
  return { code, field, details: { found } };
}
