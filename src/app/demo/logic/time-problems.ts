import type { PlainDate } from '#shared/plain-date.ts';
import type { Problem } from '#shared/problem.ts';
import type { DemoFiles } from '../demo-files.ts';

/** The last day the demo city knows; only windows and events of the future lie after it. */
export const demoToday: PlainDate = '2026-03-10';

interface Moment {
  readonly in: string;
  readonly happened: PlainDate;
  readonly known: PlainDate;
}

/** Nothing is known before it happened, before what it rests on was known, or after the demo's today. */
export function timeProblems(files: DemoFiles): Problem[] {
  return [...momentsOf(files).flatMap(momentProblems), ...windowProblems(files)];
}

function momentProblems({ in: field, happened, known }: Moment): Problem[] {
  const details = { happened, known };
  if (known < happened) return [{ code: 'demo.known_too_early', field, details }];
  return known > demoToday ? [{ code: 'demo.known_after_today', field, details }] : [];
}

function momentsOf(files: DemoFiles): Moment[] {
  const { documents, directives, readings, tasks, milestones, decisions } = files;
  const document = new Map(documents.documents.map(({ key, knownOn }) => [key, knownOn]));
  const directive = new Map(directives.map(({ code, acceptedOn }) => [code, acceptedOn]));
  const task = new Map(tasks.map(({ code, createdOn }) => [code, createdOn]));
  const moment = (inside: string, happened: PlainDate | null | undefined, known: PlainDate): Moment[] =>
    happened ? [{ in: inside, happened, known }] : [];
  return [
    ...documents.documents.flatMap((one) => moment(one.key, one.issuedOn, one.knownOn)),
    ...documents.links.flatMap(({ from, to, effectiveOn }) => [
      ...moment(`${from} → ${to}`, document.get(from), effectiveOn),
      ...moment(`${from} → ${to}`, document.get(to), effectiveOn),
    ]),
    ...directives.flatMap((one) => [
      ...moment(one.code, document.get(one.document), one.acceptedOn),
      ...one.bases.flatMap((base) => moment(one.code, document.get(base.document), base.knownOn)),
      ...one.bases.flatMap((base) => moment(one.code, one.acceptedOn, base.knownOn)),
    ]),
    ...readings.flatMap((one) => moment('readings', document.get(one.document), one.knownOn)),
    ...tasks.flatMap((one) => [
      ...one.directives.flatMap((code) => moment(one.code, directive.get(code), one.createdOn)),
      ...[...one.events, ...one.reports].flatMap(({ on }) => moment(one.code, one.createdOn, on)),
      ...one.deadlines.flatMap(({ knownOn }) => moment(one.code, one.createdOn, knownOn)),
      ...one.reports.flatMap(({ on, evidence }) =>
        evidence.flatMap((item) => moment(one.code, document.get(item.document ?? ''), on)),
      ),
    ]),
    ...milestones.flatMap(({ key, ...one }) => [
      ...moment(key, directive.get(one.directive), one.windows[0]!.knownOn),
      ...moment(key, task.get(one.task ?? ''), one.windows[0]!.knownOn),
      ...one.outcomes.flatMap(({ on, knownOn }) => moment(key, on, knownOn)),
      ...one.outcomes.flatMap(({ knownOn }) => moment(key, one.windows[0]!.knownOn, knownOn)),
    ]),
    ...decisions.flatMap(({ key, askedOn, ...one }) => [
      ...moment(key, directive.get(one.directive), askedOn),
      ...(one.decision ? moment(key, askedOn, one.decision.on) : []),
    ]),
  ];
}

/** A window runs forward, and one that replaces another says why and comes later. */
function windowProblems({ tasks, milestones }: DemoFiles): Problem[] {
  const series = [
    ...tasks.map(({ code, deadlines }) => ({ field: code, windows: deadlines })),
    ...milestones.map(({ key, windows }) => ({ field: key, windows })),
  ];
  return series.flatMap(({ field, windows }) =>
    windows.flatMap(({ earliest, latest, reason, knownOn }, index) => {
      const before = windows[index - 1];
      if (earliest && latest && earliest > latest) return [{ code: 'demo.window_runs_backwards', field }];
      if (before && (!reason || knownOn <= before.knownOn)) return [{ code: 'demo.window_without_reason', field }];
      return [];
    }),
  );
}
