import type { Database } from '@xintu/database';
import { installedDeclarations } from '@xintu/installed-sectors';
import { RUN_BATCH, runBatch } from '@xintu/intake';
import { sealPending } from '@xintu/ledger';
import type { Task } from '@xintu/runtime';
import { z } from 'zod';

const batchPayload = z.object({ batchId: z.uuid() });

/** The kinds of jobs that the worker does, by name. */
export function composeTasks(database: Database): Readonly<Record<string, Task>> {
  return {
    [RUN_BATCH]: (payload) =>
      runBatch(database, batchPayload.parse(payload).batchId, { declarations: installedDeclarations }),
    'ledger.seal': async () => {
      await sealPending(database.pool);
    },
  };
}
