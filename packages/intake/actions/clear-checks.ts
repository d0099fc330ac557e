import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { addDays, type LegalDay } from '@xintu/kernel';
import type { Pool } from 'pg';

/** Days for which a file that was only checked can still be handed in for good. */
export const CHECK_KEPT_DAYS = 7;
const TOGETHER = 100;

/**
 * Clears away what was only checked and never handed in: the bytes of the file, its labels and the values in its list of
 * problems go; that it was checked, when, by whom and to which figures stays, with an entry. Safe to run again.
 * @returns how many batches were cleared
 */
export async function clearChecks(pool: Pool, today: LegalDay): Promise<number> {
  let cleared = 0;
  for (;;) {
    const round = await inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ id: string; fileId: string; provider: string }>(
        `select b.id, b.file_id as "fileId", b.provider_code as provider from intake_batch b
         where b.dry_run and b.status in ('CHECKED', 'REFUSED', 'FAILED') and b.received_on < $1
           and exists (select from stored_file_chunk c where c.file_id = b.file_id)
         order by b.received_at limit $2 for update of b skip locked`,
        [addDays(today, -CHECK_KEPT_DAYS), TOGETHER],
      );
      const batches = rows.map(({ id }) => id);
      await client.query('delete from stored_file_chunk where file_id = any ($1)', [
        rows.map(({ fileId }) => fileId),
      ]);
      await client.query('update intake_problem set value = null where batch_id = any ($1)', [batches]);
      await client.query(`update intake_batch set header = '[]', columns = '{}' where id = any ($1)`, [
        batches,
      ]);
      for (const { id, provider } of rows) {
        await appendEntry(client, {
          ...{ action: 'batch.clear-check', actor: 'system', departmentCode: provider },
          ...{ objectType: 'batch', objectId: id, detail: { keptDays: CHECK_KEPT_DAYS } },
        });
      }
      return rows.length;
    });
    cleared += round;
    if (round < TOGETHER) return cleared;
  }
}
