import { directivesContract } from '#directives/api/contract.ts';
import { documentsContract } from '#documents/api/contract.ts';
import { obstaclesContract } from '#obstacles/api/contract.ts';
import { organisationsContract } from '#organisations/api/contract.ts';
import { accountContract } from '#platform/auth/api/contract.ts';
import { readingContract } from '#reading/api/contract.ts';
import { reorganisationsContract } from '#reorganisations/api/contract.ts';
import { reportsContract } from '#reports/api/contract.ts';
import { roadmapsContract } from '#roadmaps/api/contract.ts';
import { tasksContract } from '#tasks/api/contract.ts';

/** All that can be called, room by room. */
export const contract = {
  account: accountContract,
  organisations: organisationsContract,
  documents: documentsContract,
  reading: readingContract,
  directives: directivesContract,
  tasks: tasksContract,
  roadmaps: roadmapsContract,
  obstacles: obstaclesContract,
  reorganisations: reorganisationsContract,
  reports: reportsContract,
};
