import { runCommand } from '#platform/cli/run-command.ts';
import { allProblems } from '../api/problems.ts';
import { commands } from './commands.ts';

process.exitCode = await runCommand(commands, process.argv.slice(2), allProblems);
