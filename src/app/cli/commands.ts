import type { Command } from '#platform/cli/command.ts';
import { accountCommand } from './account-command.ts';
import { auditCommand } from './audit-command.ts';
import { briefCommand } from './brief-command.ts';
import { examplesCommand } from './examples-command.ts';
import { importCommand } from './import-command.ts';
import { migrateCommand } from './migrate-command.ts';
import { readCommand } from './read-command.ts';
import { reorganiseCommand } from './reorganise-command.ts';
import { serveCommand } from './serve-command.ts';

/** Every word of `bin/lotrinh`. */
export const commands: readonly Command[] = [
  serveCommand,
  readCommand,
  importCommand,
  examplesCommand,
  briefCommand,
  reorganiseCommand,
  auditCommand,
  accountCommand,
  migrateCommand,
];
