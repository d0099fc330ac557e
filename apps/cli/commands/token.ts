import { createToken } from '@xintu/access';
import { Failure } from '@xintu/runtime';
import type { Command } from 'commander';
import { withInstance } from '../instance.ts';

interface TokenOptions {
  department: string;
  roles: string[];
  name: string;
  days?: string;
}

/** xintu token create */
export function addToken(program: Command): void {
  const token = program.command('token').description("service tokens of departments' business systems");
  token
    .command('create')
    .description('make a service token and print it; it can not be read again')
    .requiredOption('--department <code>', 'code or key of the department')
    .requiredOption('--roles <roles>', 'its roles, separated by commas', (text) => text.split(/[\s,]+/))
    .option('--name <text>', 'what it is for', 'command line')
    .option('--days <number>', 'how long it is valid (365)')
    .action(async (options: TokenOptions) => {
      const days = options.days === undefined ? undefined : Number(options.days);
      if (days !== undefined && !Number.isInteger(days)) throw new Failure('--days must be a whole number.');
      const text = await withInstance(({ database }) =>
        createToken(database, {
          department: options.department,
          roles: options.roles,
          name: options.name,
          ...(days === undefined ? {} : { days }),
        }),
      );
      console.log(text);
    });
}
