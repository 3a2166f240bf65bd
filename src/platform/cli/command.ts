import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { isPlainDate, type PlainDate } from '#shared/plain-date.ts';
import type { ToldProblem } from '../http/problem-sentences.ts';

/** One word after `bin/lotrinh`. Exit codes: 0 done, 1 refused (problems in the input), 2 wrong use. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What may follow: `FILE… [--date YYYY-MM-DD]`. */
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
  run(input: CommandInput): Promise<CommandResult>;
}

export interface CommandInput {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

export interface CommandResult {
  /** Printed as one JSON document with `--json`. */
  readonly json: unknown;
  /** Printed otherwise. */
  readonly text: string;
  readonly problems?: readonly ToldProblem[];
}

/** Wrong use: told with the command's usage, exit code 2. */
export class UsageError extends Error {}

const common: ParseArgsOptionsConfig = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } };

export function parsed(command: Command, args: readonly string[]): CommandInput {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...common, ...command.options },
      allowPositionals: true,
    });
    return { files: positionals, values: values as CommandInput['values'] };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The day given by an option; undefined when it is left out. */
export function dayOption({ values }: Pick<CommandInput, 'values'>, name: string): PlainDate | undefined {
  const given = values[name];
  if (given === undefined || isPlainDate(given)) return given;
  throw new UsageError(`--${name} ${given} không phải ngày. Viết năm-tháng-ngày, ví dụ 2024-11-27.`);
}

export function helpFor(command: Command): string {
  return `lotrinh ${command.name} ${command.usage}\n\n${command.summary}\n\n  --json   in một tài liệu JSON\n  --help   trang này`;
}
