import type { Viewer } from '@xintu/access';
import { type Database, inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';

/**
 * Writes down that somebody fetched a file about a batch; to be awaited before the file goes out. Whether they may is
 * for the caller to ask.
 * @param file what was fetched: `problems`, `receipt`, ...
 */
export function logDownload(
  { pool }: Pick<Database, 'pool'>,
  viewer: Viewer,
  batch: string,
  file: string,
): Promise<void> {
  return inTransaction(pool, (client) =>
    appendEntry(client, {
      action: 'batch.download',
      actor: viewer.actor,
      departmentCode: viewer.department?.code ?? null,
      // Not `batch`: a receipt names the entries of its batch, and stays the same however often it is fetched.
      objectType: 'batch-file',
      objectId: batch,
      purpose: viewer.purpose,
      requestId: viewer.requestId,
      detail: { file },
    }),
  );
}
