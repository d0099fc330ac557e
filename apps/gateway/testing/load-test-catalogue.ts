import { loadCatalogue } from '@xintu/catalogue';
import { inTransaction, type Database } from '@xintu/database';
import { installedDeclarations } from '@xintu/installed-sectors';

/** The catalogue of this installation, as the reference data of an instance bring it. */
export async function loadTestCatalogue({ pool }: Database): Promise<void> {
  await inTransaction(pool, (client) => loadCatalogue(client, installedDeclarations));
}
