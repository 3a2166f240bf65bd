import { Refusal } from '#shared/problem.ts';
import { type Sentences, type ToldProblem, tell } from '../http/problem-sentences.ts';
import { type Command, helpFor, parsed, UsageError } from './command.ts';

/** Runs one command of a list. @returns the exit code */
export async function runCommand(
  commands: readonly Command[],
  args: readonly string[],
  sentences: Sentences,
): Promise<number> {
  const [name, ...rest] = args;
  if (!name || name === '--help' || name === '-h' || name === 'help') return print(overview(commands), name ? 0 : 2);
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return complain(`Không có lệnh “${name}”.\n\n${overview(commands)}`);
  if (rest.includes('--help') || rest.includes('-h')) return print(helpFor(command), 0);
  const isJson = rest.includes('--json');
  try {
    const result = await command.run(parsed(command, rest));
    if (result.problems?.length) return refused(result.problems, isJson, result);
    return print(isJson ? JSON.stringify(result.json) : result.text, 0);
  } catch (error) {
    if (error instanceof UsageError) return complain(`${error.message}\n\n${helpFor(command)}`);
    if (error instanceof Refusal) return refused(tell(error.problems, sentences, 'vi'), isJson);
    return refused([{ code: 'cli.failed', message: error instanceof Error ? error.message : String(error) }], isJson);
  }
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return `lotrinh <lệnh> [--json] [--help]\n\n${lines.join('\n')}`;
}

function print(text: string, exitCode: number): number {
  process.stdout.write(`${text}\n`);
  return exitCode;
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return 2;
}

function refused(problems: readonly ToldProblem[], isJson: boolean, partial?: { json: unknown }): number {
  const told = problems.map(({ code, message, field, line }) => ({
    code,
    message,
    ...(field && { field }),
    ...(line && { line }),
  }));
  if (isJson)
    process.stdout.write(
      `${JSON.stringify(partial?.json ? { ...(partial.json as object), problems: told } : { problems: told })}\n`,
    );
  else for (const problem of told) process.stderr.write(`${problem.message}\n`);
  return 1;
}
