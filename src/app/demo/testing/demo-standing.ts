import { vietnamCalendar } from '#calendar/logic/vietnam-calendar.ts';
import { directiveStatus } from '#directives/logic/directive-status.ts';
import type { Status } from '#directives/logic/status.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { LateMilestone, TaskFacts, WaitingDecision } from '#tasks/logic/task.ts';
import { taskStatus } from '#tasks/logic/task-status.ts';
import type { DemoFiles } from '../demo-files.ts';
import type { DemoTask } from '../demo-shapes.ts';
import { leadOn } from '../logic/task-problems.ts';

/** The status of every directive known on a day, by the rules of the product, straight from the files. */
export function standingOn(files: DemoFiles, asOf: PlainDate): Record<string, Status> {
  const known = files.directives.filter(({ acceptedOn }) => acceptedOn <= asOf);
  return Object.fromEntries(known.map(({ code }) => [code, directiveStatus(tasksOf(files, code, asOf)).status]));
}

export function waitingOn({ decisions }: DemoFiles, asOf: PlainDate) {
  return decisions.filter(({ askedOn, decision }) => askedOn <= asOf && !(decision && decision.on <= asOf));
}

function tasksOf(files: DemoFiles, directive: string, asOf: PlainDate) {
  return files.tasks
    .filter(({ directives, createdOn }) => directives.includes(directive) && createdOn <= asOf)
    .map((task) => {
      const facts = factsOf(files, task, asOf);
      return { code: task.code, title: task.title, ...taskStatus(facts, { asOf, calendar: vietnamCalendar }) };
    });
}

function factsOf(files: DemoFiles, task: DemoTask, asOf: PlainDate): TaskFacts {
  const events = task.events.filter(({ on }) => on <= asOf);
  const last = events.at(-1);
  const windows = task.deadlines.filter(({ knownOn }) => knownOn <= asOf);
  return {
    leadId: leadOn(task, asOf),
    leadSince: null,
    due: windows.at(-1) ?? null,
    firstDue: windows[0] ?? null,
    extensions: Math.max(0, windows.length - 1),
    issuedOn: events.find(({ event }) => event === 'issued')?.on ?? null,
    acknowledgedOn: events.find(({ event }) => event === 'acknowledged')?.on ?? null,
    lastEvent: last?.event ?? null,
    lastEventOn: last?.on ?? null,
    lastEventReason: last?.reason ?? null,
    lastReport: lastReport(task, asOf),
    reportEveryDays: task.reportEveryDays,
    waitingDecision: longestWait(files, task, asOf),
    lateMilestones: lateMilestones(files, task, asOf),
  };
}

function lastReport({ reports }: DemoTask, asOf: PlainDate): TaskFacts['lastReport'] {
  const report = reports.findLast(({ on }) => on <= asOf);
  if (!report) return null;
  const { on, text, percent, expectedOn, obstacle } = report;
  return {
    id: on,
    reportedOn: on,
    text,
    percent: percent ?? null,
    expectedOn: expectedOn ?? null,
    obstacle: obstacle ?? null,
  };
}

function longestWait(files: DemoFiles, task: DemoTask, asOf: PlainDate): WaitingDecision | null {
  const waiting = waitingOn(files, asOf).filter(({ directive }) => task.directives.includes(directive));
  const [first] = waiting.toSorted((a, b) => (a.askedOn < b.askedOn ? -1 : 1));
  return first ? { id: first.key, question: first.question, askedOn: first.askedOn } : null;
}

/** Milestones of the task, or linked before one of them, past their window and not reached. */
function lateMilestones({ milestones }: DemoFiles, task: DemoTask, asOf: PlainDate): LateMilestone[] {
  const known = milestones.filter(({ windows }) => windows[0]!.knownOn <= asOf);
  const own = known.filter((milestone) => milestone.task === task.code);
  const keys = new Set(own.flatMap(({ key, after }) => [key, ...after]));
  return known
    .filter(({ key, outcomes }) => keys.has(key) && !outcomes.some(({ knownOn }) => knownOn <= asOf))
    .map(({ key, title, windows }) => ({
      id: key,
      title,
      latest: windows.findLast((one) => one.knownOn <= asOf)!.latest ?? '',
    }))
    .filter(({ latest }) => latest !== '' && latest < asOf);
}
