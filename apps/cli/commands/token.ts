import { createToken, listTokens, revokeToken, systemViewer } from '@xintu/access';
import { Failure } from '@xintu/runtime';
import type { Command } from 'commander';
import { withInstance } from '../instance.ts';

interface TokenOptions {
  department: string;
  roles: string[];
  name: string;
  matters?: string[];
  recordTypes?: string[];
  days?: string;
}

const separated = (text: string) => text.split(/[\s,]+/);

/** xintu token create, list, revoke */
export function addToken(program: Command): void {
  const token = program.command('token').description("service tokens of departments' business systems");
  addCreate(token);
  token
    .command('list')
    .description('list the service tokens, one JSON object a line, newest first')
    .action(async () => {
      const tokens = await withInstance(({ database }) => listTokens(database));
      for (const one of tokens) console.log(JSON.stringify(one));
    });
  token
    .command('revoke')
    .description('end a service token at once')
    .argument('<id>', 'its id, as "token list" prints it')
    .action(async (id: string) => {
      const viewer = { ...systemViewer('command'), language: 'en' } as const;
      const outcome = await withInstance(({ database }) => revokeToken(database, viewer, id));
      if (outcome.changed === null) throw new Failure(outcome.userErrors[0]?.message ?? 'It was refused.');
      console.log(`revoked ${id}`);
    });
}

function addCreate(token: Command): void {
  token
    .command('create')
    .description('make a service token and print it; it can not be read again')
    .requiredOption('--department <code>', 'code or key of the department')
    .requiredOption('--roles <roles>', 'its roles, separated by commas', separated)
    .option('--name <text>', 'what it is for', 'command line')
    .option('--matters <codes>', 'the only matters that it may state, separated by commas', separated)
    .option(
      '--record-types <codes>',
      'the only record types that it may hand in and read, separated by commas',
      separated,
    )
    .option('--days <number>', 'how long it is valid (365)')
    .action(async ({ days, ...options }: TokenOptions) => {
      if (days !== undefined && !Number.isInteger(Number(days)))
        throw new Failure('--days must be a whole number.');
      const text = await withInstance(({ database }) =>
        createToken(database, { ...options, days: days === undefined ? null : Number(days) }),
      );
      console.log(text);
    });
}
