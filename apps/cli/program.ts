import { Command } from 'commander';
import { addCalendar } from './commands/calendar.ts';
import { addBackup } from './commands/backup.ts';
import { addClock } from './commands/clock.ts';
import { addDemonstration } from './commands/demonstration.ts';
import { addDepartments } from './commands/departments.ts';
import { addExport } from './commands/export.ts';
import { addIdentityKeys } from './commands/identity-keys.ts';
import { addImport } from './commands/import.ts';
import { addLedger } from './commands/ledger.ts';
import { addMigrate } from './commands/migrate.ts';
import { addStart } from './commands/start.ts';
import { addToken } from './commands/token.ts';
import { addVerifyCheck } from './commands/verify-check.ts';

/** The `xintu` command with all its sub-commands. */
export function createProgram(): Command {
  const program = new Command('xintu')
    .description('Xintu 信图: the public credit graph of a county or a city')
    .showHelpAfterError('(xintu --help lists what can be given)');
  addStart(program);
  addMigrate(program);
  addDepartments(program);
  addToken(program);
  addExport(program);
  addIdentityKeys(program);
  addImport(program);
  addLedger(program);
  addVerifyCheck(program);
  addCalendar(program);
  addBackup(program);
  addClock(program);
  addDemonstration(program);
  return program;
}
