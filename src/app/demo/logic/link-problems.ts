import type { Problem } from '#shared/problem.ts';
import type { DemoFiles } from '../demo-files.ts';

/** Every code and key names one thing, and every mention of one leads to it. */
export function linkProblems(files: DemoFiles): Problem[] {
  const keys = keysOf(files);
  return [
    ...repeated(keys),
    ...mentions(files)
      .filter(({ of, key }) => !keys[of].includes(key))
      .map(missing),
  ];
}

type Kind = 'session' | 'document' | 'directive' | 'task' | 'milestone';
interface Mention {
  readonly in: string;
  readonly of: Kind;
  readonly key: string;
}

function keysOf({ sessions, documents, directives, tasks, milestones }: DemoFiles): Record<Kind, string[]> {
  return {
    session: sessions.map(({ key }) => key),
    document: documents.documents.map(({ key }) => key),
    directive: directives.map(({ code }) => code),
    task: tasks.map(({ code }) => code),
    milestone: milestones.map(({ key }) => key),
  };
}

function repeated(keys: Record<Kind, string[]>): Problem[] {
  return Object.values(keys).flatMap((all) =>
    all.filter((key, index) => all.indexOf(key) < index).map((key) => ({ code: 'demo.key_twice', field: key })),
  );
}

function mentions(files: DemoFiles): Mention[] {
  const { documents, directives, readings, tasks, milestones, decisions } = files;
  const mention = (of: Kind, inside: string, ...keys: (string | undefined)[]): Mention[] =>
    keys.filter((key) => key !== undefined).map((key) => ({ in: inside, of, key }));
  return [
    ...documents.documents.flatMap(({ key, session }) => mention('session', key, session)),
    ...documents.links.flatMap(({ from, to }) => mention('document', 'links', from, to)),
    ...directives.flatMap((one) =>
      mention('document', one.code, one.document, ...one.bases.map((base) => base.document)),
    ),
    ...readings.flatMap(({ document }) => mention('document', 'readings', document)),
    ...tasks.flatMap((task) => mention('directive', task.code, ...task.directives)),
    ...tasks.flatMap((task) => mention('document', task.code, ...evidenceOf(task.reports))),
    ...milestones.flatMap(({ key, directive }) => mention('directive', key, directive)),
    ...milestones.flatMap(({ key, task }) => mention('task', key, task)),
    ...milestones.flatMap(({ key, parent, after }) => mention('milestone', key, parent, ...after)),
    ...decisions.flatMap(({ key, directive }) => mention('directive', key, directive)),
  ];
}

function evidenceOf(reports: DemoFiles['tasks'][number]['reports']): (string | undefined)[] {
  return reports.flatMap(({ evidence }) => evidence.map(({ document }) => document));
}

function missing({ in: field, of, key }: Mention): Problem {
  return { code: 'demo.leads_nowhere', field, details: { of, key } };
}
