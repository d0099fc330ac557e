import { inTransaction, type Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { loadDemonstrationAccounts } from '../actions/load-demonstration-accounts.ts';
import { accessEntities } from '../model/entities.ts';
import { demonstrationDepartments } from '../reference/departments.ts';
import { loadDepartments } from '../reference/load-departments.ts';
import { sampleLibrary } from './sample-library.ts';

/** The departments' divisions, the departments, the sample library and the demonstration accounts. */
export async function prepareAccess(database: Database): Promise<void> {
  await inTransaction(database.pool, async (client) => {
    await client.query(
      `insert into division (code, name, parent_code, level) values
         ('433100', '湘西土家族苗族自治州', null, 'PREFECTURE'), ('433101', '吉首市', '433100', 'COUNTY')
       on conflict do nothing`,
    );
    await loadDepartments(client, [...demonstrationDepartments, sampleLibrary]);
  });
  await loadDemonstrationAccounts(database);
}

/** A test database with all of that; `close` drops it. */
export function accessDatabase(): Promise<Database> {
  return testDatabase({ entities: accessEntities, prepare: prepareAccess });
}
