import { accessEntities } from '@xintu/access';
import { loadReference } from '@xintu/catalogue';
import { migrate, openInstance, type OpenedInstance } from '@xintu/database';
import { installedDeclarations } from '@xintu/installed-sectors';
import { activationOf, projectSettings } from './project.ts';

/**
 * Runs a command on the instance: beside the server when it runs, else on the PostgreSQL that is started for it and
 * stopped afterwards. Tables and reference data are brought up to date first.
 */
export async function withInstance<Result>(
  work: (instance: OpenedInstance) => Promise<Result>,
): Promise<Result> {
  const settings = projectSettings();
  const instance = await openInstance(settings, { name: 'xintu command', entities: accessEntities });
  try {
    await migrate(instance.database);
    await loadReference(instance.database, installedDeclarations, activationOf(settings));
    return await work(instance);
  } finally {
    await instance.close();
  }
}
