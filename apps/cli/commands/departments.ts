import { listDepartments } from '@xintu/access';
import type { Command } from 'commander';
import { withInstance } from '../instance.ts';

/** xintu departments */
export function addDepartments(program: Command): void {
  program
    .command('departments')
    .description('list the departments, one JSON object a line')
    .action(async () => {
      const departments = await withInstance(({ database }) => listDepartments(database));
      for (const department of departments) console.log(JSON.stringify(department));
    });
}
