import { migrate, openInstance } from '@xintu/database';
import type { Command } from 'commander';
import { activationOf, projectSettings } from '../project.ts';
import { loadReference } from '@xintu/catalogue';
import { installedDeclarations } from '@xintu/installed-sectors';

/** xintu migrate */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the tables and the reference data up to date')
    .action(async () => {
      const settings = projectSettings();
      const instance = await openInstance(settings, { name: 'xintu migrate' });
      try {
        const done = await migrate(instance.database);
        await loadReference(instance.database, installedDeclarations, activationOf(settings));
        console.log(done.length === 0 ? 'up to date' : `migrated: ${done.join(', ')}`);
      } finally {
        await instance.close();
      }
    });
}
