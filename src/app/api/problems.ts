import { directivesProblems } from '#directives/api/problems.ts';
import { documentsProblems } from '#documents/api/problems.ts';
import { fileProblems, fileWarnings } from '#documents/api/problems-files.ts';
import { obstaclesProblems } from '#obstacles/api/problems.ts';
import { organisationsProblems } from '#organisations/api/problems.ts';
import type { Sentences } from '#platform/http/problem-sentences.ts';
import { platformProblems } from '#platform/http/problems.ts';
import { readingProblems } from '#reading/api/problems.ts';
import { reorganisationsProblems } from '#reorganisations/api/problems.ts';
import { reportsProblems } from '#reports/api/problems.ts';
import { roadmapsProblems } from '#roadmaps/api/problems.ts';
import { tasksProblems } from '#tasks/api/problems.ts';

/** Every refusal of every room in words. */
export const allProblems: Sentences = {
  ...platformProblems,
  ...organisationsProblems,
  ...fileProblems,
  ...fileWarnings,
  ...documentsProblems,
  ...readingProblems,
  ...directivesProblems,
  ...tasksProblems,
  ...roadmapsProblems,
  ...obstaclesProblems,
  ...reorganisationsProblems,
  ...reportsProblems,
};
