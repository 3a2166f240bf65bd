import type { Problem } from '#shared/problem.ts';
import type { DemoFiles } from '../demo-files.ts';

/** What stands as source of everything we made up. */
export const reconstruction = 'minh họa';

interface Sourced {
  readonly source: string;
  readonly isReconstructed?: boolean;
}

/** Every fact names a source we list, and what has none is marked as ours. */
export function sourceProblems(files: DemoFiles): Problem[] {
  const facts = factsOf(files);
  const used = new Set(facts.flatMap(([, { source }]) => source).concat(cited(files)));
  return [
    ...facts.flatMap(([field, fact]) => factProblems(field, fact, files.sources)),
    ...Object.keys(files.sources)
      .filter((id) => !used.has(id))
      .map((id) => ({ code: 'demo.source_unused', field: id })),
  ];
}

function factProblems(field: string, { source, isReconstructed }: Sourced, sources: DemoFiles['sources']): Problem[] {
  if (source !== reconstruction && !(source in sources))
    return [{ code: 'demo.source_unknown', field, details: { source } }];
  return source === reconstruction && isReconstructed === false ? [{ code: 'demo.not_marked_as_ours', field }] : [];
}

function factsOf(files: DemoFiles): [string, Sourced][] {
  const { sessions, documents, directives, tasks, milestones, decisions, events } = files;
  return [
    ...sessions.map((one): [string, Sourced] => [one.key, one]),
    ...documents.documents.map((one): [string, Sourced] => [one.key, one]),
    ...directives.map((one): [string, Sourced] => [one.code, one]),
    ...tasks.flatMap(({ code, deadlines, reports }) =>
      [...deadlines, ...reports].map((one): [string, Sourced] => [code, one]),
    ),
    ...milestones.map((one): [string, Sourced] => [one.key, one]),
    ...decisions.map((one): [string, Sourced] => [one.key, one]),
    ...events.map((one): [string, Sourced] => [one.label, one]),
  ];
}

/** Sources named in the words of a note: "[S1]". */
function cited({ directives }: DemoFiles): string[] {
  return directives.flatMap(({ note }) => note?.match(/S\d+[a-z]?(?=\])/g) ?? []);
}
