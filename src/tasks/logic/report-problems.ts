import type { PlainDate } from '#shared/plain-date.ts';
import type { Problem } from '#shared/problem.ts';
import type { TaskState } from './task-transitions.ts';

interface ReportedTask {
  readonly code: string;
  readonly state: TaskState;
  readonly issuedOn: PlainDate | null;
}

interface Reported {
  readonly percent?: number | null;
  readonly reportedOn: PlainDate;
}

/** A report belongs to a task that is issued and not yet finished, on a day between its issue and today. */
export function reportProblems(task: ReportedTask, { percent, reportedOn }: Reported, today: PlainDate): Problem[] {
  const problems: Problem[] = [];
  if (!['issued', 'working', 'submitted', 'paused'].includes(task.state)) {
    problems.push({ code: 'tasks.not_open', details: { code: task.code, state: task.state } });
  }
  if (percent != null && !(percent >= 0 && percent <= 100))
    problems.push({ code: 'tasks.percent_out_of_range', field: 'percent', details: { percent } });
  if (reportedOn > today)
    problems.push({ code: 'tasks.day_in_future', field: 'reportedOn', details: { day: reportedOn, today } });
  if (task.issuedOn && reportedOn < task.issuedOn) {
    problems.push({
      code: 'tasks.reported_before_issue',
      field: 'reportedOn',
      details: { day: reportedOn, issuedOn: task.issuedOn },
    });
  }
  return problems;
}
