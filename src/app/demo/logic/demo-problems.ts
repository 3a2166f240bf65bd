import type { Problem } from '#shared/problem.ts';
import type { DemoFiles } from '../demo-files.ts';
import { linkProblems } from './link-problems.ts';
import { quoteProblems } from './quote-problems.ts';
import { sourceProblems } from './source-problems.ts';
import { taskProblems } from './task-problems.ts';
import { timeProblems } from './time-problems.ts';

/** Everything wrong with the demo city that its shapes alone cannot see; an empty list when fine. */
export function demoProblems(files: DemoFiles): Problem[] {
  return [quoteProblems, linkProblems, sourceProblems, timeProblems, taskProblems].flatMap((check) => check(files));
}
