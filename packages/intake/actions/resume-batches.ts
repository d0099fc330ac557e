import { inTransaction, type Database } from '@xintu/database';
import { enqueue } from '@xintu/runtime';

import { RUN_BATCH } from './receive-file.ts';

/**
 * Asks for every batch that has not ended to be read again: at the start of an instance, since the queue holds a job
 * of a killed worker back for hours. A batch that somebody is reading all the same is left to them.
 * @returns ids of the batches
 */
export async function resumeBatches({ pool }: Pick<Database, 'pool'>): Promise<readonly string[]> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from intake_batch where status in ('RECEIVED', 'RUNNING') order by received_at, id`,
    );
    for (const { id } of rows)
      await enqueue(client, RUN_BATCH, { batchId: id }, { key: `${RUN_BATCH}:${id}` });
    return rows.map(({ id }) => id);
  });
}
