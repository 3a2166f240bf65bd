import { afterEach, expect, test, vi } from 'vitest';
import { runCommand } from '#platform/cli/run-command.ts';
import { allProblems } from '../api/problems.ts';
import { commands } from './commands.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('a start that fails says why and ends with 1, as any refused command', async () => {
  vi.stubEnv('PORT', '80 80');
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await runCommand(commands, ['serve'], allProblems)).toBe(1);
  expect(told.mock.calls.join('')).toMatch(/PORT=80 80 không phải số cổng/);
});
